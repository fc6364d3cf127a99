package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MongolianShaperTest {

    private static final Length EM = new Length(1000);
    private static final String SUFFIX = "\u202F";
    private static final String FORM_ONE = "\u180B";

    private static final MongolianShaper SHAPER = new MongolianShaper();
    private static FaceShelf shelf;
    private static Face face;

    @BeforeAll
    static void open() {
        shelf = Shipped.shelf();
        face = shelf.face("NotoSansMongolian", 400);
    }

    /** Heading words by their Chinese meaning. */
    static List<String> words() throws IOException {
        try (var table = MongolianShaperTest.class.getResourceAsStream("mongolian-words.tsv")) {
            String lines = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().map(line -> text(line.split("\t")[1])).toList();
        }
    }

    private static String text(String codePoints) {
        return Arrays.stream(codePoints.split(" "))
                .map(hex -> Character.toString(Integer.parseInt(hex, 16)))
                .collect(Collectors.joining());
    }

    private static int[] glyphs(String text) {
        return SHAPER.shape(face, EM, text).glyphs();
    }

    @ParameterizedTest
    @MethodSource("words")
    void setsHeadingWordsWithoutAMissingGlyph(String text) {
        GlyphRun run = SHAPER.shape(face, EM, text);
        assertEquals(text, run.text());
        assertEquals("mn-Mong", run.language());
        assertTrue(Arrays.stream(run.glyphs()).allMatch(g -> g > 0 && g < 0xFFFF));
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < run.glyphs().length; i++) {
            shown.append(run.textOf(i));
            assertTrue(i == 0 || run.offsets()[i] >= run.offsets()[i - 1]);
        }
        assertEquals(text, shown.toString());
    }

    @ParameterizedTest
    @MethodSource("words")
    void joinsLetters(String text) {
        for (String word : text.split("[ \u202F]")) {
            if (word.length() < 3 || word.codePointAt(0) < 0x1820) {
                continue;
            }
            int[] isolated = word.chars().map(c -> glyphs(Character.toString(c))[0]).toArray();
            assertNotEquals(isolated[0], glyphs(word)[0], "first of " + word);
        }
    }

    /** GB/T 25914-2023: before a vowel a medial d has its onset form, at a syllable's end not. */
    @ParameterizedTest
    @CsvSource({
        "1823 1837 1833 1823 1828, 2, 3",
        "182E 1821 1833 1821 182D 1821, 2, 3",
    })
    void setsTheOnsetFormOfMedialD(String word, int at, int behind) {
        String plain = text(word);
        String marked = plain.substring(0, behind) + FORM_ONE + plain.substring(behind);
        int onset = glyphs(marked)[at];
        assertEquals(onset, glyphs(plain)[at]);
        // ᠮᠡᠳᠪᠡ: d before a consonant
        assertNotEquals(onset, glyphs(text("182E 1821 1833 182A 1821"))[2]);
    }

    @Test
    void setsASuffixInItsOwnForm() {
        String word = text("1835 1820 1830 1820 182D");
        String suffix = text("1824 1828");
        int at = word.length() + 1;
        int afterSeparator = glyphs(word + SUFFIX + suffix)[at];
        int afterSpace = glyphs(word + " " + suffix)[at];
        assertEquals(afterSpace, glyphs(suffix)[0]);
        assertNotEquals(afterSpace, afterSeparator);
        // also where the word before is not in the run
        assertEquals(afterSeparator, glyphs(SUFFIX + suffix)[1]);
    }

    @Test
    void countsOffsetsInTheRunsSize() {
        String word = text("1820 1837 1820 1833");
        GlyphRun run = SHAPER.shape(face, EM, word);
        assertArrayEquals(new int[] {0, 786, 1147, 1431}, run.offsets());
        assertEquals(new Length(2431), MongolianShaper.advance(run));
        GlyphRun large = SHAPER.shape(face, Length.pt(20), word);
        assertEquals(Length.pt(20 * 2.431), MongolianShaper.advance(large));
        assertEquals(Length.ZERO, MongolianShaper.advance(SHAPER.shape(face, EM, "")));
    }

    /** Pieces are parted by |, those in a Chinese face written in braces. */
    @ParameterizedTest
    @CsvSource({
        "1820 202F 1824, 1820 202F 1824",
        "0032 0020 1823 1828, 0032 0020 1823 1828",
        "3014 1820, {3014}|1820",
        "1820 202F 3014 202F 1820, 1820 202F|{3014}|202F 1820",
        "1820 0020 2030 0020 1820, 1820 0020|{2030}|0020 1820",
        "2030 0020 2030, {2030 0020 2030}",
        "3014 0020 202F 3015, {3014 0020}|202F|{3015}",
        "202F 1824 1828, 202F 1824 1828",
        "0020, 0020",
        "3014 0020 0033, {3014}|0020 0033",
        "1820 180B 200D 2014 6587, 1820 180B 200D 2014|{6587}",
    })
    void splitsOnlyAtWhatTheFaceLacks(String text, String expected) {
        FaceChain chain = shelf.chain(List.of("NotoSansMongolian"), 400);
        String parts =
                SHAPER.shape(chain, EM, text(text)).stream()
                        .map(run -> run.face() == face ? hex(run) : "{" + hex(run) + "}")
                        .collect(Collectors.joining("|"));
        assertEquals(expected, parts);
    }

    private static String hex(GlyphRun run) {
        return run.text()
                .codePoints()
                .mapToObj(c -> String.format("%04X", c))
                .collect(Collectors.joining(" "));
    }

    @Test
    void setsForeignPiecesInTheirFace() {
        FaceChain chain = shelf.chain(List.of("NotoSansSC", "NotoSansMongolian"), 400);
        List<GlyphRun> runs = SHAPER.shape(chain, EM, "〔〕ᠠ");
        assertEquals("NotoSansSC-Regular", runs.get(0).face().name());
        assertArrayEquals(new int[] {0, 1000}, runs.get(0).offsets());
        assertArrayEquals(new int[] {0, 1}, runs.get(0).clusters());
        assertEquals(null, runs.get(0).language());
        assertEquals("mn-Mong", runs.get(1).language());
    }

    @Test
    void readiesItselfOrSaysWhatIsMissing() {
        FaceChain chinese = new FaceChain(List.of(shelf.face("NotoSansSC", 400)));
        FaceChain mongolian = shelf.chain(List.of("NotoSansMongolian"), 400);
        assertEquals(List.of(), SHAPER.prepare(mongolian));
        assertEquals("mongolian.no-face", SHAPER.prepare(chinese).get(0).key());
    }

    @Test
    void saysThatTheJdkCannotOpenFonts() {
        MongolianShaper broken =
                new MongolianShaper(
                        any -> {
                            throw new InternalError(
                                    new InvocationTargetException(
                                            new RuntimeException("Fontconfig head is null")));
                        });
        FaceChain chain = shelf.chain(List.of("NotoSansMongolian"), 400);
        Notice notice = broken.prepare(chain).get(0);
        assertEquals("mongolian.no-layout", notice.key());
        assertEquals(List.of("Fontconfig head is null"), notice.arguments());
        assertThrows(IllegalStateException.class, () -> broken.shape(chain, EM, "ᠠ"));
    }
}
