package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaceRefusalTest {

    private static byte[] good;

    @TempDir Path folder;

    @BeforeAll
    static void readGood() throws IOException {
        good = Files.readAllBytes(Shipped.FOLDER.resolve(Shipped.MONGOLIAN.file()));
    }

    static Stream<Arguments> refusals() throws IOException {
        readGood();
        int afterNotdef = ByteBuffer.wrap(good).getInt(FontSurgery.offset(good, "loca") + 4);
        return Stream.of(
                refusal("empty", new byte[0], "font.not-a-font"),
                refusal("eleven bytes", Arrays.copyOf(good, 11), "font.not-a-font"),
                refusal("text", "<!DOCTYPE html> not found".getBytes(), "font.not-a-font"),
                refusal("web font", starting("wOF2"), "font.not-a-font"),
                damaged("OTTO without CFF", starting("OTTO"), "CFF"),
                damaged("CFF but not OTTO", FontSurgery.renamed(good, "glyf", "CFF "), "glyf"),
                refusal("CFF2", FontSurgery.renamed(good, "vhea", "CFF2"), "font.cff2"),
                damaged("ttcf without fonts", starting("ttcf"), "ttcf"),
                refusal("fvar", FontSurgery.renamed(good, "vhea", "fvar"), "font.variable"),
                refusal("fsType 2", fsType(0x0002), "font.not-embeddable", "0x0002"),
                refusal("fsType 0x0102", fsType(0x0102), "font.not-embeddable", "0x0102"),
                refusal("fsType 0x0100", fsType(0x0100), "font.whole-only", "0x0100"),
                refusal("fsType 0x0200", fsType(0x0208), "font.bitmaps-only", "0x0208"),
                damaged("cut in the directory", Arrays.copyOf(good, 100), "table directory"),
                damaged("cut in half", Arrays.copyOf(good, good.length / 2), "glyf"),
                damaged("no OS/2", FontSurgery.renamed(good, "OS/2", "OS/3"), "OS/2"),
                damaged("no loca", FontSurgery.renamed(good, "loca", "locb"), "loca"),
                damaged("no cmap", FontSurgery.renamed(good, "cmap", "cmaq"), "cmap"),
                damaged("em of 0", FontSurgery.with16(good, "head", 18, 0), "head"),
                damaged("more glyphs", FontSurgery.with16(good, "maxp", 4, 0xFFFF), "hmtx"),
                damaged("fewer widths", FontSurgery.with16(good, "hhea", 34, 0xFFFF), "hhea"),
                damaged("loca falls", FontSurgery.with32(good, "loca", 8, 0), "loca"),
                damaged("loca too far", FontSurgery.with32(good, "loca", 400, 1 << 30), "loca"),
                damaged("cmap groups", FontSurgery.with32(good, "cmap", 36 + 12, 1 << 30), "cmap"),
                damaged("GSUB features", FontSurgery.with16(good, "GSUB", 6, 0xFFF0), "GSUB"),
                damaged("contours", FontSurgery.with16(good, "glyf", afterNotdef, -7), "glyf"));
    }

    private static Arguments refusal(String name, byte[] file, String key, String... more) {
        return Arguments.of(name, file, key, List.of(more));
    }

    private static Arguments damaged(String name, byte[] file, String table) {
        return refusal(name, file, "font.damaged", table);
    }

    private static byte[] starting(String letters) {
        byte[] changed = good.clone();
        System.arraycopy(letters.getBytes(), 0, changed, 0, 4);
        return changed;
    }

    private static byte[] fsType(int value) {
        return FontSurgery.with16(good, "OS/2", 8, value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesByName(String name, byte[] file, String key, List<String> more) throws IOException {
        List<Notice> errors = errors(open(file));
        assertEquals(1, errors.size());
        assertEquals(key, errors.get(0).key());
        assertEquals("office.ttf", errors.get(0).arguments().get(0));
        assertEquals(more, errors.get(0).arguments().subList(1, 1 + more.size()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008, 0x0006})
    void takesWhatMayBeEmbedded(int fsType) throws IOException {
        // OpenType, OS/2 fsType: of several bits the most generous one holds
        assertFalse(open(fsType(fsType)).failed());
    }

    @Test
    void findsAWrongChecksumInAnOfficesOwnFace() throws IOException {
        byte[] changed = good.clone();
        changed[FontSurgery.offset(good, "post") + 40] ^= 1;
        Noted<FaceShelf> shelf = open(changed);
        assertEquals(List.of(), errors(shelf));
        assertEquals(
                List.of("font.checksum"),
                shelf.value().checkFiles().stream().map(Notice::key).toList());
        assertEquals(List.of(), open(good).value().checkFiles());
    }

    @Test
    void refusesAGlyphMadeOfItself() throws Exception {
        OpenTypeFace face = Shipped.face(Shipped.MONGOLIAN);
        int composite = face.glyph(0x00E9);
        int at = ByteBuffer.wrap(good).getInt(FontSurgery.offset(good, "loca") + 4 * composite);
        Noted<FaceShelf> shelf = open(FontSurgery.with16(good, "glyf", at + 12, composite));
        assertEquals("font.damaged", errors(shelf).get(0).key());
    }

    /** Of opening and, where that went well, of looking at all of the file. */
    private static List<Notice> errors(Noted<FaceShelf> shelf) {
        List<Notice> notices = shelf.value() == null ? shelf.notices() : shelf.value().checkFiles();
        return notices.stream().filter(n -> n.severity() == Notice.Severity.ERROR).toList();
    }

    private Noted<FaceShelf> open(byte[] file) throws IOException {
        Files.write(folder.resolve("office.ttf"), file);
        FaceFile wanted = new FaceFile("Office", 400, "office.ttf");
        return FaceShelf.open(folder, List.of(wanted), List.of());
    }

    /** Any damage is refused or harmless; nothing but a refusal is ever thrown. */
    @Test
    void survivesAnyDamage() {
        Random random = new Random(20171231);
        int tables = FontSurgery.offset(good, "glyf");
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            byte[] changed = good.clone();
            for (int i = 0; i < 1 + round % 40; i++) {
                // three of four below glyf, where the tables with offsets stand
                int bound = i % 4 == 3 ? changed.length : round % 2 == 0 ? 400 : tables;
                changed[random.nextInt(bound)] = (byte) random.nextInt(256);
            }
            refused += use(ByteBuffer.wrap(changed)) ? 0 : 1;
        }
        assertTrue(refused > 100 && refused < 400, "refused " + refused);
    }

    private static boolean use(ByteBuffer bytes) {
        try {
            OpenTypeFace face = OpenTypeFace.read(FontFile.of(Path.of("damaged.ttf"), null, bytes));
            face.checkOutlines();
            int[] order = new int[Math.min(400, face.glyphCount())];
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
                face.advance(face.glyph(0x1800 + i));
            }
            face.subset(order);
            return true;
        } catch (FaceRefused refused) {
            return false;
        }
    }
}
