package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongbao.type.cff.DrawnCff;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactFaceTest {

    private static final List<Double> HALF = List.of(0.0005, 0.0, 0.0, 0.0005, 0.0, 0.0);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isAFaceLikeAnyOther(boolean cids) throws Exception {
        OpenTypeFace face = read(DrawnFont.file("Drawn-Regular", DrawnCff.sample(cids)));
        face.checkOutlines();
        assertEquals("Drawn-Regular", face.name());
        assertEquals(Face.Format.COMPACT, face.format());
        assertEquals(1000, face.unitsPerEm());
        assertEquals(880, face.ascent());
        assertEquals(-120, face.descent());
        assertEquals(733, face.capHeight());
        assertEquals(11, face.glyphCount());
        assertEquals(1, face.glyph('甲'));
        assertEquals(3, face.glyph('⼀'));
        assertEquals(10, face.glyph(0x20BB7));
        assertEquals(1500, face.advance(2));
        assertEquals(1000, face.advance(10));
        assertEquals(0, face.doubleDash());
        assertEquals(null, face.font().firstWrongChecksum());
    }

    @Test
    void writesItsOwnAdvancesIntoTheSubset() throws Exception {
        OpenTypeFace face = read(DrawnFont.file("Drawn-Regular", DrawnCff.sample(true)));
        byte[] subset = face.subset(new int[] {0, 2, 10, 2});
        CFFFont font = new CFFParser().parse(new RandomAccessReadBuffer(subset)).get(0);
        assertEquals("Drawn-Regular", font.getName());
        for (int cid = 0; cid < 4; cid++) {
            int glyph = new int[] {0, 2, 10, 2}[cid];
            assertEquals(face.advance(glyph), font.getType2CharString(cid).getWidth());
        }
        assertArrayEquals(subset, face.subset(new int[] {0, 2, 10, 2}));
    }

    @Test
    void takesAnotherScaleWhereBothPartsAgree() throws Exception {
        DrawnCff fine = DrawnCff.sample(false).withMatrices(HALF, List.of());
        assertEquals(2000, read(DrawnFont.file("Fine", fine, 2000, 0)).unitsPerEm());
        assertRefused("font.damaged", "CFF FontMatrix", DrawnFont.file("Fine", fine, 1000, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "0x0002, font.not-embeddable",
        "0x0100, font.whole-only",
        "0x0204, font.bitmaps-only"
    })
    void refusesWhatTheLicenceForbids(String fsType, String key) {
        int bits = Integer.decode(fsType);
        assertRefused(key, fsType, DrawnFont.file("Closed", DrawnCff.sample(true), 1000, bits));
    }

    @Test
    void refusesGlyphsThatCannotBeDrawn() throws Exception {
        OpenTypeFace circle =
                read(
                        DrawnFont.file(
                                "Circle",
                                DrawnCff.sample(true)
                                        .withSubrs("-107 callsubr")
                                        .withGlyph("-107 callsubr")));
        assertRefused("font.endless-glyph", "1", circle);
        OpenTypeFace composed =
                read(
                        DrawnFont.file(
                                "Composed", DrawnCff.sample(true).withGlyph("1 2 65 66 endchar")));
        assertRefused("font.composed-glyph", "1", composed);
        OpenTypeFace wide =
                read(
                        FontSurgery.with16(
                                DrawnFont.file("Wide", DrawnCff.sample(true)), "hmtx", 4, 40_000));
        assertRefused("font.damaged", "hmtx", wide);
    }

    @Test
    void refusesOutlinesThatAreFewerThanTheFontSays() {
        byte[] file = DrawnFont.file("Few", DrawnCff.sample(true));
        assertRefused("font.damaged", "hmtx", FontSurgery.with16(file, "maxp", 4, 60));
        byte[] more = FontSurgery.with16(FontSurgery.with16(file, "maxp", 4, 12), "hhea", 34, 2);
        assertRefused("font.damaged", "CFF CharStrings", more);
        assertRefused("font.damaged", "CFF header", FontSurgery.with16(file, "CFF ", 0, 0));
    }

    private static void assertRefused(String key, String argument, byte[] file) {
        FaceRefused refused = assertThrows(FaceRefused.class, () -> read(file));
        assertEquals(key, refused.key());
        assertEquals(argument, refused.arguments().get(0));
    }

    private static void assertRefused(String key, String argument, OpenTypeFace face) {
        FaceRefused refused = assertThrows(FaceRefused.class, face::checkOutlines);
        assertEquals(key, refused.key());
        assertEquals(argument, refused.arguments().get(0));
    }

    private static OpenTypeFace read(byte[] file) throws FaceRefused {
        return OpenTypeFace.read(FontFile.of(Path.of("drawn.otf"), null, ByteBuffer.wrap(file)));
    }
}
