package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Layout.FaceFile;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrueTypeSubsetTest {

    private static final String TEXT = "昆都仑区人民政府公报〔2017〕25号，Ångström é";

    static List<FaceFile> shipped() {
        return Shipped.ALL;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void keepsOutlinesAndAdvances(FaceFile wanted) throws FaceRefused {
        OpenTypeFace face = Shipped.face(wanted);
        int[] order = order(face);
        OpenTypeFace subset = reread(face, order);
        assertTrue(subset.glyphCount() >= order.length);
        for (int i = 0; i < order.length; i++) {
            assertEquals(face.advance(order[i]), subset.advance(i));
            assertSameOutline(Shipped.outlines(face), order[i], Shipped.outlines(subset), i);
        }
        subset.checkOutlines();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isReadByAnotherReader(FaceFile wanted) throws Exception {
        OpenTypeFace face = Shipped.face(wanted);
        int[] order = order(face);
        byte[] bytes = FontSurgery.withTables(face, face.subset(order));
        Font subset = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        Font whole = Font.createFont(Font.TRUETYPE_FONT, face.file().toFile());
        for (int i = 0; i < order.length; i++) {
            assertEquals(outline(whole, order[i]), outline(subset, i), "glyph " + order[i]);
        }
    }

    private static List<String> outline(Font font, int glyph) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        Shape shape =
                font.deriveFont(1000f)
                        .createGlyphVector(context, new int[] {glyph})
                        .getGlyphOutline(0);
        List<String> segments = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            segments.add(kind + Arrays.toString(points));
        }
        return segments;
    }

    @Test
    void bringsComponentsAlong() throws FaceRefused {
        OpenTypeFace face = Shipped.face(Shipped.MONGOLIAN);
        int composite = face.glyph(0x00E9);
        OpenTypeFace subset = reread(face, new int[] {0, composite});
        assertTrue(subset.glyphCount() > 2, "glyphs " + subset.glyphCount());
    }

    @Test
    void mayHoldAGlyphTwice() throws FaceRefused {
        OpenTypeFace face = Shipped.face(Shipped.SERIF);
        int glyph = face.glyph('文');
        OpenTypeFace subset = reread(face, new int[] {0, glyph, glyph});
        assertEquals(3, subset.glyphCount());
        assertArrayEquals(Shipped.outlines(subset).bytes(1), Shipped.outlines(subset).bytes(2));
    }

    @Test
    void isTheSameEachTimeAndHasItsChecksumsRight() throws FaceRefused {
        OpenTypeFace face = Shipped.face(Shipped.MONGOLIAN);
        int[] order = order(face);
        byte[] first = face.subset(order);
        assertArrayEquals(first, Shipped.face(Shipped.MONGOLIAN).subset(order));
        // OpenType, head: the whole file sums up to this number
        assertEquals(0xB1B0AFBA, TableSum.of(ByteBuffer.wrap(first)));
        byte[] readable = FontSurgery.withTables(face, first);
        assertNull(
                FontFile.of(Path.of("subset.ttf"), null, ByteBuffer.wrap(readable))
                        .firstWrongChecksum());
    }

    @Test
    void hasTheTablesThatPdfAsksFor() throws FaceRefused {
        // ISO 32000-1, 9.9
        assertEquals(
                List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"),
                FontSurgery.tags(Shipped.face(Shipped.MONGOLIAN).subset(new int[] {0})));
        assertEquals(
                List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp"),
                FontSurgery.tags(Shipped.face(Shipped.KAI).subset(new int[] {0})));
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "0 -1", "0 30920", "0 99999"})
    void refusesAnOrderThatCannotBe(String order) throws FaceRefused {
        OpenTypeFace face = Shipped.face(Shipped.SERIF);
        String[] numbers = order.isEmpty() ? new String[0] : order.split(" ");
        int[] glyphs =
                IntStream.range(0, numbers.length).map(i -> Integer.parseInt(numbers[i])).toArray();
        assertThrows(IllegalArgumentException.class, () -> face.subset(glyphs));
    }

    private static int[] order(Face face) {
        IntStream glyphs = TEXT.codePoints().map(face::glyph);
        IntStream some = IntStream.range(0, 12).map(i -> 500 + 97 * i);
        return IntStream.concat(IntStream.of(0), IntStream.concat(glyphs, some)).toArray();
    }

    private static OpenTypeFace reread(OpenTypeFace face, int[] order) throws FaceRefused {
        byte[] bytes = FontSurgery.withTables(face, face.subset(order));
        return OpenTypeFace.read(FontFile.of(Path.of("subset.ttf"), null, ByteBuffer.wrap(bytes)));
    }

    private static void assertSameOutline(Outlines whole, int old, Outlines subset, int now) {
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        byte[] expected = whole.bytes(old, part -> note(before, part));
        byte[] actual = subset.bytes(now, part -> note(after, part));
        // glyphs begin at multiples of four bytes
        assertArrayEquals(Arrays.copyOf(expected, expected.length + 3 & ~3), actual);
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertSameOutline(whole, before.get(i), subset, after.get(i));
        }
    }

    private static int note(List<Integer> parts, int part) {
        parts.add(part);
        return 0;
    }
}
