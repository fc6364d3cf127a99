package cn.gongbao.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dump and repairs together are the issue: nothing lost, nothing added, nothing unaccounted. */
class FirstIssueTest {

    private static final Path FOLDER = Path.of("issues", "2017-01");
    private static final String INTRODUCTION = "front/introduction.html";

    /** What a ledger row may be for; after 缺字 stand the characters and the word they make. */
    private static final Pattern WHY =
            Pattern.compile(
                    "断栏接排|断行接排|断栏接排；缺字：长（长足发展）|缺字：\\p{IsHan}(、\\p{IsHan})*（[\\p{IsHan}、]+）"
                            + "|多余空格|名单空格由版式排|标签空格由版式排|标题空格由版式排|名单分行由版式排"
                            + "|名单空格由版式排；名单分隔由版式排|重复刊名由版式排|重复期号由版式排"
                            + "|引导点与页码由程序计算|蒙古文识别乱码，不予排印");

    private static final Pattern GAP = Pattern.compile("\\p{IsHan} +\\p{IsHan}");

    @Test
    void keepsTheDumpByteForByte() throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve("dump.txt"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(
                "b33cea6238083df79616eb6bd6bb611e448efedcdca68eff95fb9436274e9b31",
                HexFormat.of().formatHex(digest));
    }

    @Test
    void repairedDumpIsTheIssue() {
        assertEquals(String.join("\n", repaired(ledger())), String.join("\n", issue().lines()));
    }

    @Test
    void everyRepairIsNeeded() {
        List<String> lines = issue().lines();
        for (Repair repair : ledger()) {
            List<Repair> others = new ArrayList<>(ledger());
            others.remove(repair);
            assertNotEquals(lines, repaired(others), () -> "not needed: " + repair);
        }
    }

    @Test
    void everyRepairSaysWhy() {
        for (Repair repair : ledger()) {
            assertTrue(WHY.matcher(repair.why()).matches(), repair::toString);
        }
    }

    /**
     * A restored character stands in {@code is}, makes the word named, and nothing else changes.
     */
    @Test
    void restorationAddsOnlyTheCharactersNamed() {
        for (Repair repair : ledger()) {
            if (!repair.why().contains("缺字：")) {
                continue;
            }
            String named = repair.why().replaceFirst(".*缺字：([^（]+)（.*", "$1").replace("、", "");
            String rest = repair.is();
            for (int i = 0; i < named.length(); i++) {
                int at = rest.indexOf(named.charAt(i));
                assertTrue(at >= 0, repair::toString);
                rest = rest.substring(0, at) + rest.substring(at + 1);
            }
            assertEquals(repair.was().replaceAll("\\s", ""), rest, repair::toString);
        }
    }

    /** A join or a stray space takes white space away, and nothing else changes. */
    @Test
    void joinsTakeAwayOnlyWhiteSpace() {
        for (Repair repair : ledger()) {
            if (repair.why().matches("断栏接排|断行接排|多余空格|(名单|标签|标题)空格由版式排")) {
                assertEquals(repair.was().replaceAll("\\s", ""), repair.is(), repair::toString);
            }
        }
    }

    /** Spaces between Han: two gaps that several words would fill, and line breaks in titles. */
    @Test
    void gapsThatContextDoesNotFixStay() {
        List<String> gaps = new ArrayList<>();
        for (String source : issue().sources()) {
            GAP.matcher(read(source)).results().forEach(match -> gaps.add(match.group()));
        }
        assertEquals(List.of("室 关", "要 实", "动 计", "理 理", "签 了"), gaps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents/01-soil.txt",
                "documents/02-oversight.txt",
                "documents/03-science.txt",
                "documents/04-chronicle.txt",
                "documents/05-index.txt"
            })
    void oneAlteredCharacterIsCaughtInEveryParagraph(String source) {
        assertTrue(issue().sources().contains(source));
        List<String> expected = repaired(ledger());
        String text = read(source);
        int start = 0;
        for (String paragraph : IssueText.paragraphs(text)) {
            int at = start + paragraph.length() / 2;
            String altered = text.substring(0, at) + "某" + text.substring(at + 1);
            assertNotEquals(expected, with(source, altered).lines(), paragraph);
            start += paragraph.length() + 2;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "documents/01-soil.txt, 推动土壤污染。, 推动土壤污染治理。",
        "documents/02-oversight.txt, '监测分析,', 监测分析，",
        "documents/03-science.txt, 区场, 市场",
        "documents/04-chronicle.txt, 葱油, 蒽油",
        "documents/05-index.txt, 工作领导成员, 工作领导小组成员",
        "front/introduction.html, 规范性文本, 规范性文件",
    })
    void silentCorrectionIsCaught(String file, String was, String is) {
        String text = read(file);
        assertTrue(text.contains(was), was);
        List<String> lines = with(file, text.replace(was, is)).lines();
        assertNotEquals(repaired(ledger()), lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "邵文祥",
                "苏军",
                "GONG BAO",
                "year: 2017",
                "number: 1",
                "serial: 1",
                "1503044",
                "231室",
                "0472",
                "014010",
                "信息督查室",
                "推进依法行政",
                "昆区政府文件",
                "〔2017〕25号",
                "（11—12月）"
            })
    void oneAlteredCharacterIsCaughtInTheManifest(String words) {
        String manifest = read("issue.yaml");
        int last = manifest.indexOf(words) + words.length() - 1;
        assertTrue(last >= words.length() - 1, words);
        String altered = manifest.substring(0, last) + "9" + manifest.substring(last + 1);
        IssueText issue = new IssueText(altered, issue().files());
        assertNotEquals(repaired(ledger()), issue.lines());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 丙, 丁, not found in its line",
        "2, 丙, 丁, found more than once",
        "9, 丙, 丁, names no line or changes nothing",
        "1, 甲, 甲, names no line or changes nothing",
    })
    void repairThatDoesNotFitIsRefused(int line, String was, String is, String complaint) {
        List<Repair> repairs = List.of(new Repair(line, was, is, "多余空格"));
        assertRefused(repairs, complaint);
    }

    @Test
    void overlappingRepairsAreRefused() {
        assertRefused(
                List.of(new Repair(1, "甲乙", "甲", "多余空格"), new Repair(1, "乙\n丙", "乙丙", "断栏接排")),
                "overlaps another");
    }

    private static void assertRefused(List<Repair> repairs, String complaint) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Repair.apply("甲乙\n丙丙", repairs));
        assertTrue(refusal.getMessage().startsWith(complaint), refusal.getMessage());
    }

    private static List<Repair> ledger() {
        return Repair.read(read("repairs.tsv").lines().toList());
    }

    private static List<String> repaired(List<Repair> repairs) {
        return Repair.apply(read("dump.txt"), repairs)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static IssueText issue() {
        String manifest = read("issue.yaml");
        Map<String, String> files = new HashMap<>(Map.of(INTRODUCTION, read(INTRODUCTION)));
        new IssueText(manifest, files).sources().forEach(path -> files.put(path, read(path)));
        return new IssueText(manifest, files);
    }

    private static IssueText with(String path, String text) {
        Map<String, String> files = new HashMap<>(issue().files());
        files.put(path, text);
        return new IssueText(read("issue.yaml"), files);
    }

    private static String read(String path) {
        try {
            return Files.readString(FOLDER.resolve(path));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
