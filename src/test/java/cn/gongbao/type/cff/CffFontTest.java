package cn.gongbao.type.cff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.Type2CharString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CffFontTest {

    private static final List<Double> HALF = List.of(0.0005, 0.0, 0.0, 0.0005, 0.0, 0.0);
    private static final List<Double> ONE = List.of(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    private static final List<Double> NONE = List.of();

    static Stream<DrawnCff> fonts() {
        return Stream.of(
                DrawnCff.sample(false),
                DrawnCff.sample(true),
                DrawnCff.sample(true).withSelect(0),
                DrawnCff.sample(false).withMatrices(HALF, NONE),
                DrawnCff.sample(true).withMatrices(HALF, NONE),
                DrawnCff.sample(true).withMatrices(NONE, HALF),
                DrawnCff.sample(true).withMatrices(HALF, ONE));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void keepsOutlinesAndTakesTheAdvancesGiven(DrawnCff drawn) throws Exception {
        CffFont font = read(drawn.bytes());
        font.check();
        int[] order = {0, 10, 3, 3, 1, 2, 9, 8, 7, 6, 5, 4, 3};
        int[] advances = IntStream.range(0, order.length).map(i -> 130 * i).toArray();
        advances[5] = 130;
        CFFFont before = another(drawn.bytes());
        CFFFont after = another(font.subset("Drawn-Sample", order, advances));
        assertInstanceOf(CFFCIDFont.class, after);
        assertEquals("Drawn-Sample", after.getName());
        assertEquals(order.length, after.getNumCharStrings());
        assertEquals(before.getFontMatrix(), after.getFontMatrix());
        assertEquals(before.getFontBBox().toString(), after.getFontBBox().toString());
        for (int cid = 0; cid < order.length; cid++) {
            Type2CharString glyph = after.getType2CharString(cid);
            assertEquals(path(before.getType2CharString(order[cid])), path(glyph), "CID " + cid);
            assertEquals(advances[cid], glyph.getWidth(), "CID " + cid);
        }
    }

    @Test
    void keepsTheHintsOfEachFontDictionary() throws Exception {
        byte[] subset = subset(DrawnCff.sample(true), 0, 1, 10);
        CFFCIDFont font = (CFFCIDFont) another(subset);
        assertEquals(2, font.getPrivDicts().size());
        for (var hints : font.getPrivDicts()) {
            assertEquals(List.of(-12, 12), ((List<?>) hints.get("BlueValues")).subList(0, 2));
            assertFalse(hints.containsKey("Subrs"));
        }
        assertEquals(
                1,
                ((CFFCIDFont) another(subset(DrawnCff.sample(true), 0, 1))).getPrivDicts().size());
    }

    @Test
    void calculatesAsTheOperatorsSay() throws Exception {
        String told =
                "100 2 div 3 4 add rmoveto 100 2.5 mul 7 neg abs sub hlineto 1 2 exch rlineto"
                        + " 4 dup rlineto 9 sqrt 5 drop vlineto 1 2 3 4 4 1 roll 0 index drop"
                        + " 3 index drop rlineto 7 3 put 3 get 1 2 3 4 ifelse rlineto"
                        + " 1 1 eq 0 not and 0 or 5 rlineto";
        String meant =
                "50 7 rmoveto 243 hlineto 2 1 rlineto 4 4 rlineto 3 vlineto 4 1 2 3 rlineto"
                        + " 7 1 rlineto 1 5 rlineto endchar";
        DrawnCff drawn = DrawnCff.sample(true);
        assertArrayEquals(
                subset(drawn.withGlyph(meant), 0, 1), subset(drawn.withGlyph(told), 0, 1));
    }

    @Test
    void isTheSameEachTime() throws Exception {
        byte[] subset = subset(DrawnCff.sample(true), 0, 2, 10);
        assertArrayEquals(subset, subset(DrawnCff.sample(true), 0, 2, 10));
    }

    @Test
    void runsWhatItsOwnSubsetHolds() throws Exception {
        int[] all = IntStream.range(0, 11).toArray();
        byte[] once = subset(DrawnCff.sample(true), all);
        CffFont again = read(once);
        again.check();
        assertEquals(11, again.glyphCount());
        assertArrayEquals(once, again.subset("Drawn", all, advances(all)));
    }

    @Test
    void knowsTheScale() throws Exception {
        assertTrue(read(DrawnCff.sample(true).bytes()).isDrawnOn(1000));
        assertFalse(read(DrawnCff.sample(true).bytes()).isDrawnOn(2000));
        DrawnCff fine = DrawnCff.sample(true).withMatrices(NONE, HALF);
        assertTrue(read(fine.bytes()).isDrawnOn(2000));
        DrawnCff both = DrawnCff.sample(true).withMatrices(HALF, ONE);
        assertTrue(read(both.bytes()).isDrawnOn(2000));
    }

    @ParameterizedTest
    @CsvSource({
        "ENDLESS, 1, 5 5 rmoveto -105 callsubr endchar", // calls itself
        "ENDLESS, 1, 5 5 rmoveto -104 callsubr endchar", // ten to the tenth
        "COMPOSED, 1, 0 0 65 66 endchar",
        "COMPOSED, 1, 600 0 0 65 66 endchar",
        "DAMAGED, CFF glyph 1, 5 hlineto endchar", // no moveto
        "DAMAGED, CFF glyph 1, 5 5 rmoveto -107.5 callsubr",
        "DAMAGED, CFF glyph 1, callsubr",
        "DAMAGED, CFF Local Subrs, 900 callsubr",
        "DAMAGED, CFF Global Subrs, 900 callgsubr",
        "DAMAGED, CFF glyph 1, random 5 rmoveto",
        "DAMAGED, CFF glyph 1, 5 9 index 5 rmoveto",
        "DAMAGED, CFF glyph 1, 5 99 get 5 rmoveto",
        "DAMAGED, CFF glyph 1, 5 9 2 roll 5 rmoveto",
        "DAMAGED, CFF CharStrings, 1 2 hstemhm hintmask",
        "DAMAGED, CFF CharStrings, 1 2 hstemhm escape",
    })
    void refusesAGlyph(CffRefused.Reason reason, String part, String glyph) throws Exception {
        CffFont font = read(with(glyph).bytes());
        CffRefused refused = assertThrows(CffRefused.class, font::check);
        assertEquals(reason, refused.reason(), refused.part());
        assertEquals(part, refused.part());
        int[] order = {0, 1};
        assertThrows(IllegalStateException.class, () -> font.subset("D", order, order));
        font.subset("D", new int[] {0, 2}, order);
    }

    @Test
    void refusesMoreOperandsAndHintsThanThereMayBe() throws Exception {
        for (String tooMuch : List.of("1 ".repeat(49), "1 1 hstem ".repeat(97))) {
            CffFont font = read(with(tooMuch + "endchar").bytes());
            assertEquals("CFF glyph 1", assertThrows(CffRefused.class, font::check).part());
        }
    }

    private static DrawnCff with(String glyph) {
        String tenfold = "-103 callsubr ".repeat(10) + "return";
        String[] subrs = new String[14];
        Arrays.fill(subrs, "return");
        subrs[2] = "-105 callsubr";
        for (int i = 3; i < 13; i++) {
            subrs[i] = tenfold.replace("-103", Integer.toString(i + 1 - 107));
        }
        subrs[13] = "1 1 rlineto return";
        return DrawnCff.sample(true).withGlyph(glyph).withSubrs(subrs);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 10, 40})
    void refusesATableThatIsCut(int size) {
        byte[] cut = Arrays.copyOf(DrawnCff.sample(true).bytes(), size);
        assertThrows(CffRefused.class, () -> read(cut));
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "0 -1", "0 11"})
    void refusesAnOrderThatCannotBe(String order) throws Exception {
        int[] glyphs =
                Arrays.stream(order.split(" "))
                        .filter(number -> !number.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .toArray();
        CffFont font = read(DrawnCff.sample(false).bytes());
        assertThrows(
                IllegalArgumentException.class, () -> font.subset("D", glyphs, advances(glyphs)));
    }

    /** Any damage is refused or harmless; nothing but a refusal is ever thrown. */
    @Test
    void survivesAnyDamage() {
        Random random = new Random(20171231);
        int refused = 0;
        byte[] cids = DrawnCff.sample(true).bytes();
        byte[] names = DrawnCff.sample(false).bytes();
        for (int round = 0; round < 3000; round++) {
            byte[] changed = (round % 2 == 0 ? cids : names).clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                CffFont font = read(changed);
                font.check();
                int[] order = IntStream.range(0, Math.min(11, font.glyphCount())).toArray();
                read(font.subset("D", order, advances(order))).check();
            } catch (CffRefused damaged) {
                refused++;
            }
        }
        assertTrue(refused > 500 && refused < 2700, "refused " + refused);
    }

    private static byte[] subset(DrawnCff drawn, int... order) throws CffRefused {
        return read(drawn.bytes()).subset("Drawn", order, advances(order));
    }

    private static int[] advances(int[] order) {
        return Arrays.stream(order).map(glyph -> 500).toArray();
    }

    private static CffFont read(byte[] bytes) throws CffRefused {
        return CffFont.read(ByteBuffer.wrap(bytes));
    }

    /** As another reader has it. */
    private static CFFFont another(byte[] bytes) throws IOException {
        return new CFFParser().parse(new RandomAccessReadBuffer(bytes)).get(0);
    }

    private static List<String> path(Type2CharString glyph) {
        List<String> segments = new ArrayList<>();
        double[] points = new double[6];
        PathIterator path = glyph.getPath().getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            segments.add(kind + Arrays.toString(points));
        }
        return segments;
    }
}
