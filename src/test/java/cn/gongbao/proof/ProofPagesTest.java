package cn.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Length;
import cn.gongbao.page.LineAddress;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proofs: the pages as they are, and marks around them that an editor can trust. */
class ProofPagesTest {

    private static final Proof FIRST = new Proof(1, LocalDate.of(2017, 12, 20));

    private static final Pattern CODE = Pattern.compile("([0-9]+|[A-Z]+)-([0-9]+)(?:,[0-9]+)*…?");

    /** What stands on a proof's page and not on the page itself. */
    private static List<Placed> marks(Page page, Page proof) {
        List<Placed> all = proof.placed();
        return all.subList(page.placed().size(), all.size());
    }

    private static String text(Placed.Line line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.glyphs().text()));
        return text.toString();
    }

    private static List<Placed.Line> lines(List<Placed> placed) {
        List<Placed.Line> lines = new ArrayList<>();
        for (Placed each : placed) {
            if (each instanceof Placed.Line line) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Length end(Placed.Line line) {
        Placed.Run last = line.runs().get(line.runs().size() - 1);
        int[] glyphs = last.glyphs().glyphs();
        long width = last.glyphs().offsets()[glyphs.length - 1];
        width +=
                (long) last.glyphs().face().advance(glyphs[glyphs.length - 1])
                        * last.glyphs().size().emu()
                        / last.glyphs().face().unitsPerEm();
        return line.x().plus(last.offset()).plus(new Length(width));
    }

    @ParameterizedTest
    @CsvSource({"issues/2017-01, gazette", "issues/2017-01, gazette-single"})
    void nothingOfAPageIsMovedOrCovered(String folder, String layout) {
        Made made = Made.of(folder, layout);
        PagedIssue proof = made.proof(FIRST);
        assertEquals(made.pages().pages().size(), proof.pages().size());
        for (int i = 0; i < proof.pages().size(); i++) {
            Page page = made.pages().pages().get(i);
            Page marked = proof.pages().get(i);
            assertEquals(page.placed(), marked.placed().subList(0, page.placed().size()));
            assertEquals(page.label(), marked.label());
            assertEquals(page.artwork(), marked.artwork());
            for (Placed mark : marks(page, marked)) {
                assertEquals(Placed.ARTIFACT, mark.tag());
                assertTrue(standsInTheMargin(mark, proof), () -> page.label() + ": " + mark);
            }
        }
        assertEquals(made.pages().structure(), proof.structure());
        assertEquals(made.pages().outline(), proof.outline());
        made.pages().inks().forEach((name, ink) -> assertEquals(ink, proof.inks().get(name)));
    }

    /** Outside the bleed, and on the sheet. */
    private static boolean standsInTheMargin(Placed mark, PagedIssue issue) {
        Length left;
        Length right;
        Length top;
        Length bottom;
        String ink;
        if (mark instanceof Placed.Line line) {
            Length size = line.runs().get(0).glyphs().size();
            assertTrue(size.points() >= 6, "too small to be read");
            left = line.x();
            right = end(line);
            top = line.baseline().minus(size);
            bottom = line.baseline().plus(size.scaled(0.3));
            ink = line.runs().get(0).ink();
        } else {
            Placed.Rule rule = (Placed.Rule) mark;
            left = rule.x();
            right = rule.x().plus(rule.width());
            top = rule.y();
            bottom = rule.y().plus(rule.height());
            ink = rule.ink();
        }
        double bleed = issue.bleed().emu();
        boolean off =
                right.emu() <= -bleed
                        || left.emu() >= issue.width().emu() + bleed
                        || bottom.emu() <= -bleed
                        || top.emu() >= issue.height().emu() + bleed;
        boolean shown =
                left.emu() >= -ProofPages.SIDE.emu()
                        && right.compareTo(issue.width().plus(ProofPages.SIDE)) <= 0
                        && top.emu() >= -ProofPages.HEAD.emu()
                        && bottom.compareTo(issue.height().plus(ProofPages.FOOT)) <= 0;
        return off && shown && issue.inks().containsKey(ink);
    }

    @ParameterizedTest
    @CsvSource({"gazette", "gazette-single"})
    void everyLineOfTheTextHasItsNumberAndEachFifthItsAddress(String layout) {
        Made made = Made.of("issues/2017-01", layout);
        PagedIssue proof = made.proof(FIRST);
        int columns = layout.equals("gazette") ? 2 : 1;
        int checked = 0;
        for (int i = 0; i < proof.pages().size(); i++) {
            Page page = made.pages().pages().get(i);
            List<Placed.Line> marks = lines(marks(page, proof.pages().get(i)));
            Set<Integer> begun = new HashSet<>();
            for (Placed.Line line : lines(page.placed())) {
                if (page.folio() == 0 || !Addresses.has(line)) {
                    continue;
                }
                int column = line.address().column();
                int row = line.address().row();
                LineAddress whole = LineAddress.of(page.label(), column, columns, row);
                boolean told = begun.add(column) || row % 5 == 0;
                String number = (whole.side().equals("S") ? "S" : "") + row;
                boolean right = column == 2;
                List<String> beside =
                        marks.stream()
                                .filter(mark -> mark.baseline().equals(line.baseline()))
                                .filter(mark -> mark.x().emu() > 0 == right)
                                .map(ProofPagesTest::text)
                                .filter(text -> !CODE.matcher(text).matches())
                                .toList();
                assertEquals(List.of(told ? whole.toString() : number), beside);
                checked++;
            }
        }
        assertTrue(checked > 900, checked + " lines");
    }

    // What the code names is looked up in the file itself.
    @Test
    void everyParagraphHasACodeThatLeadsToItsLineInTheSource() throws IOException {
        Made made = Made.first();
        PagedIssue proof = made.proof(FIRST);
        Documents documents = Documents.of(made.pages(), made.issue());
        Set<Integer> begun = new HashSet<>();
        int checked = 0;
        for (int i = 0; i < proof.pages().size(); i++) {
            Page page = made.pages().pages().get(i);
            List<Placed.Line> marks = lines(marks(page, proof.pages().get(i)));
            for (Placed.Line line : lines(page.placed())) {
                Documents.Block block = documents.block(line.tag());
                if (block == null || !begun.add(block.node()) || page.folio() == 0) {
                    continue;
                }
                Placed.Line code =
                        marks.stream()
                                .filter(mark -> mark.baseline().equals(line.baseline()))
                                .filter(mark -> mark.x().emu() > 0 == line.address().column() > 1)
                                .filter(mark -> CODE.matcher(text(mark)).matches())
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no code: " + text(line)));
                assertEquals("", difference(code, line, marks));
                checked++;
            }
        }
        assertTrue(checked > 200, checked + " paragraphs");
    }

    private static String difference(Placed.Line code, Placed.Line line, List<Placed.Line> marks)
            throws IOException {
        Matcher parts = CODE.matcher(text(code));
        assertTrue(parts.matches());
        String file =
                marks.stream()
                        .map(ProofPagesTest::text)
                        .filter(text -> text.startsWith(parts.group(1) + " = "))
                        .map(text -> text.substring(text.indexOf('=') + 2))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no key: " + text(code)));
        List<String> source = Files.readAllLines(Path.of("issues/2017-01").resolve(file));
        String there = letters(source.get(Integer.parseInt(parts.group(2)) - 1));
        String printed = letters(text(line));
        String start = printed.substring(0, Math.min(4, printed.length()));
        return there.contains(start) ? "" : text(code) + ": " + printed + " is not " + there;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "");
    }

    @Test
    void theHeadTellsRoundDateAndPageInTheColourOfTheRound() {
        Made made = Made.sample("plain");
        PagedIssue proof = made.proof(FIRST);
        Page page = made.pages().pages().get(0);
        List<Placed.Line> marks = lines(marks(page, proof.pages().get(0)));
        List<String> texts = marks.stream().map(ProofPagesTest::text).toList();
        assertTrue(texts.containsAll(List.of("校样", "一校", "用红笔　　出样日期 2017-12-20")), "" + texts);
        assertTrue(texts.containsAll(List.of("校对人", "日期", "核红", "付印签字")), "" + texts);
        assertTrue(texts.contains(made.pages().information().title()), "" + texts);
        assertTrue(texts.get(texts.indexOf("校样") + 3).startsWith("封面（不编页码）"), "" + texts);
        String ink = marks.get(texts.indexOf("一校")).runs().get(0).ink();
        assertEquals(0xC8161D, proof.inks().get(ink).screen());
    }

    @Test
    void whatIsNotGivenIsFilledInByHand() {
        Made made = Made.sample("plain");
        PagedIssue proof = made.proof(Proof.BLANK);
        Page page = made.pages().pages().get(0);
        List<Placed> marks = marks(page, proof.pages().get(0));
        List<String> texts = lines(marks).stream().map(ProofPagesTest::text).toList();
        assertTrue(texts.containsAll(List.of("校样", "校", "出样日期")), "" + texts);
        long given =
                marks(page, made.proof(FIRST).pages().get(0)).stream()
                        .filter(Placed.Rule.class::isInstance)
                        .count();
        assertEquals(given + 2, marks.stream().filter(Placed.Rule.class::isInstance).count());
    }

    @ParameterizedTest
    @CsvSource({"1, 一校", "2, 二校", "3, 三校", "4, 通读", "5, 核红", "6, 第6次校样", "9, 第9次校样"})
    void roundsHaveTheirNames(int round, String name) {
        assertEquals(name, new Proof(round, null).name());
    }

    @Test
    void aProofsInksDoNotReplaceThoseOfThePage() {
        Made made = Made.sample("plain");
        PagedIssue twice =
                ProofPages.of(made.proof(FIRST), made.issue(), made.shelf(), new Proof(2, null));
        assertEquals(0xC8161D, twice.inks().get("proof-pen").screen());
        assertEquals(0x1F4FA3, twice.inks().get("proof-pen′").screen());
    }

    @Test
    void aCharacterThatNoFaceHasIsATurnedSort() {
        Lettering lettering = new Lettering(Made.sample("plain").shelf());
        Lettering.Style style = new Lettering.Style(Length.pt(6), false, "black");
        Lettering.Word word = lettering.word("a😀", style);
        assertFalse(word.line().runs().isEmpty());
        assertEquals("a😀", text(word.from(Length.ZERO, Length.ZERO)));
        word.line()
                .runs()
                .forEach(
                        run -> {
                            for (int glyph : run.glyphs().glyphs()) {
                                assertTrue(glyph > 0, "an empty box");
                            }
                        });
    }

    /** With {@code -Dupdate.expected=true} the trace is rewritten. */
    @Test
    void theMarksOfASampleAreAsKept() throws IOException {
        Made made = Made.sample("formats");
        PagedIssue proof = made.proof(new Proof(3, LocalDate.of(2032, 8, 1)));
        List<Page> marks = new ArrayList<>();
        for (int i = 0; i < proof.pages().size(); i++) {
            Page page = made.pages().pages().get(i);
            marks.add(
                    new Page(
                            page.number(),
                            page.label(),
                            page.folio(),
                            page.recto(),
                            "",
                            marks(page, proof.pages().get(i))));
        }
        PagedIssue alone =
                new PagedIssue(
                        proof.information(),
                        proof.width(),
                        proof.height(),
                        proof.bleed(),
                        new TreeMap<>(proof.inks()),
                        marks,
                        proof.structure(),
                        List.of());
        Expected.compare("formats-marks.trace", PageTrace.of(alone));
    }
}
