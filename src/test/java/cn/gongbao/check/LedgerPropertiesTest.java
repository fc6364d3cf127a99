package cn.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Passage;
import cn.gongbao.model.Place;
import cn.gongbao.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every ledger, whatever the sources say and however their pages fall. */
class LedgerPropertiesTest {

    private static final int ISSUES = 120;

    /** Sources and the stretches in which their passages were printed. */
    private record Issue(List<Source> sources, List<String> passages) {

        /** All passages on pages of random length, with white space, heads and numbers added. */
        static Issue random(Random random, int alphabet) {
            List<Source> sources = new ArrayList<>();
            List<String> all = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                List<Passage> passages = new ArrayList<>();
                int count = 1 + random.nextInt(30);
                for (int k = 0; k < count; k++) {
                    int longest = random.nextInt(5) == 0 ? 3 : 150;
                    String text = text(random, 1 + random.nextInt(longest), alphabet);
                    passages.add(new Passage(new Place(i + ".txt", k + 1, 0), text));
                    all.add(text);
                }
                sources.add(new Source(i + ".txt", passages, List.of(), List.of()));
            }
            return new Issue(sources, all);
        }

        private static String text(Random random, int length, int alphabet) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(0x4E00 + random.nextInt(alphabet));
                if (random.nextInt(20) == 0) {
                    text.append(i % 2 == 0 ? " " : "\n\u00AD");
                }
            }
            return text.toString();
        }

        Passage passage(int index) {
            return sources.stream().flatMap(s -> s.passages().stream()).toList().get(index);
        }
    }

    private static List<Printed> pages(Random random, List<String> passages) {
        List<Printed> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        for (String passage : passages) {
            page.append(random.nextInt(8) == 0 ? random.nextInt(100) + "." : "");
            for (int at = 0; at < passage.length(); at++) {
                page.append(passage.charAt(at));
                if (random.nextInt(200) == 0) {
                    pages.add(new Printed("" + pages.size(), page.toString()));
                    page.setLength(0);
                }
            }
            page.append(random.nextInt(3) == 0 ? "\n" : "");
        }
        pages.add(new Printed("" + pages.size(), page.toString()));
        return pages;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aLedgerOfWholePagesCloses(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ISSUES; i++) {
            Issue issue = Issue.random(random, i % 2 == 0 ? 2000 : 60);
            List<Printed> pages = pages(random, issue.passages);
            Ledger ledger = Ledger.close(issue.sources, pages, 0);
            assertEquals(List.of(), ledger.losses(), "issue " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aLedgerOfArticlesInAnotherOrderCloses(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ISSUES; i++) {
            Issue issue = Issue.random(random, 2000);
            Collections.shuffle(issue.sources, random);
            List<String> passages = new ArrayList<>();
            for (Source source : issue.sources) {
                List<Passage> shuffled = new ArrayList<>(source.passages());
                Collections.shuffle(shuffled, random);
                shuffled.forEach(passage -> passages.add(passage.text()));
            }
            Collections.shuffle(issue.sources, random);
            Ledger ledger = Ledger.close(issue.sources, pages(random, passages), 0);
            assertEquals(List.of(), ledger.losses(), "issue " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void oneLostCharacterIsTold(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ISSUES; i++) {
            Issue issue = Issue.random(random, 2000);
            int damaged = random.nextInt(issue.passages.size());
            String text = issue.passages.get(damaged);
            int[] offsets = Characters.offsets(text);
            int at = offsets[random.nextInt(offsets.length)];
            String left = text.substring(0, at) + text.substring(at + 1);
            List<String> passages = new ArrayList<>(issue.passages);
            passages.set(damaged, left);
            Ledger ledger = Ledger.close(issue.sources, pages(random, passages), 0);
            assertEquals(1, ledger.losses().size(), () -> ledger.losses().toString());
            Loss loss = ledger.losses().get(0);
            assertEquals(issue.passage(damaged).place(), loss.place());
            assertEquals(text.substring(at, at + 1), loss.missing());
            assertEquals(1, loss.count());
            String around = loss.before() + loss.missing() + loss.after();
            int found = text.indexOf(around) + loss.before().length();
            String told = text.substring(0, found) + text.substring(found + 1);
            assertTrue(Arrays.equals(Characters.of(left), Characters.of(told)), text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsLostTheSumsAddUp(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ISSUES; i++) {
            Issue issue = Issue.random(random, 1 + random.nextInt(40));
            List<String> passages =
                    issue.passages.stream().map(text -> damaged(random, text)).toList();
            List<Printed> pages = pages(random, passages);
            Ledger ledger = Ledger.close(issue.sources, pages, 0);
            int lost = ledger.losses().stream().mapToInt(Loss::count).sum();
            int characters = ledger.rows().stream().mapToInt(Row::characters).sum();
            int printed = ledger.rows().stream().mapToInt(Row::printed).sum();
            int onPages = pages.stream().mapToInt(page -> Characters.count(page.text())).sum();
            assertEquals(characters, printed + lost);
            assertTrue(printed <= onPages, "no character stands for two");
            assertEquals(ledger.tsv(), Ledger.close(issue.sources, pages, 0).tsv());
        }
    }

    private static String damaged(Random random, String text) {
        StringBuilder left = new StringBuilder();
        int rarely = 1 + random.nextInt(40);
        text.codePoints()
                .filter(character -> random.nextInt(rarely + 1) > 0)
                .forEach(left::appendCodePoint);
        return left.toString();
    }
}
