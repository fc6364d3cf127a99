package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.type.cff.DrawnCff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontCollectionTest {

    private static final String NAMES = "Drawn-Regular, NotoSansMongolian-Regular, DrawnSC-Bold";

    @TempDir Path folder;

    @BeforeEach
    void writeCollections() throws IOException {
        byte[] mongolian = Files.readAllBytes(Shipped.FOLDER.resolve(Shipped.MONGOLIAN.file()));
        byte[] regular = DrawnFont.file("Drawn-Regular", DrawnCff.sample(true));
        byte[] bold = DrawnFont.file("DrawnSC-Bold", DrawnCff.sample(false));
        Files.write(folder.resolve("all.ttc"), DrawnFont.collection(regular, mongolian, bold));
        Files.write(folder.resolve("one.otc"), DrawnFont.collection(bold));
        Files.write(folder.resolve("bold.otf"), bold);
        Files.write(folder.resolve("c#1.otf"), regular);
    }

    @ParameterizedTest
    @CsvSource({
        "all.ttc#Drawn-Regular, Drawn-Regular",
        "all.ttc#drawnsc-bold, DrawnSC-Bold",
        "all.ttc#1, Drawn-Regular",
        "all.ttc#2, NotoSansMongolian-Regular",
        "all.ttc#3, DrawnSC-Bold",
        "one.otc, DrawnSC-Bold",
        "one.otc#1, DrawnSC-Bold",
        "c#1.otf, Drawn-Regular"
    })
    void findsAFontByNameOrNumber(String file, String name) {
        Noted<FaceShelf> shelf = open(file);
        assertEquals(List.of(), errors(shelf), file);
        assertEquals(name, shelf.value().face("Office", 400).name());
        assertEquals(List.of(), shelf.value().checkFiles());
    }

    @Test
    void takesTrueTypeFontsToo() throws FaceRefused {
        Face member = open("all.ttc#2").value().face("Office", 400);
        Face whole = Shipped.face(Shipped.MONGOLIAN);
        assertEquals(Face.Format.TRUE_TYPE, member.format());
        int[] order = {0, whole.glyph(0x1820), whole.glyph(0x1821)};
        assertArrayEquals(whole.subset(order), member.subset(order));
    }

    @Test
    void shapesMongolianInAFontOfACollection() throws FaceRefused {
        Face member = open("all.ttc#2").value().face("Office", 400);
        String text = "\u182E\u1823\u1829\u182D\u1823\u182F";
        MongolianShaper shaper = new MongolianShaper();
        assertArrayEquals(
                shaper.shape(Shipped.face(Shipped.MONGOLIAN), Length.pt(10), text).glyphs(),
                shaper.shape(member, Length.pt(10), text).glyphs());
    }

    @Test
    void namesTheFontsThereAreWhereNoneOrAWrongOneIsNamed() {
        Notice none = errors(open("all.ttc")).get(0);
        assertEquals("font.collection", none.key());
        assertEquals(List.of("all.ttc", NAMES, "DrawnSC-Bold"), none.arguments());
        for (String wrong : List.of("0", "4", "Drawn", "")) {
            Notice notice = errors(open("all.ttc#" + wrong)).get(0);
            assertEquals("font.no-member", notice.key());
            assertEquals(List.of("all.ttc#" + wrong, wrong, NAMES), notice.arguments());
        }
        Notice single = errors(open("bold.otf#2")).get(0);
        assertEquals("font.no-collection", single.key());
        assertEquals(List.of("bold.otf#2", "2"), single.arguments());
        assertEquals("font.missing", errors(open("#bold.otf")).get(0).key());
        assertEquals("font.missing", errors(open("nowhere.ttc#2")).get(0).key());
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "8, 2000000", "12, 7000000", "12, -1"})
    void refusesADamagedOne(int at, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("all.ttc"));
        java.nio.ByteBuffer.wrap(bytes).putInt(at, value);
        Files.write(folder.resolve("bad.ttc"), bytes);
        Notice notice = errors(open("bad.ttc#1")).get(0);
        assertEquals("font.damaged", notice.key());
        assertEquals("ttcf", notice.arguments().get(1));
    }

    @Test
    void comparesChecksumsButThatOfHead() throws IOException {
        byte[] font = DrawnFont.file("Drawn-Regular", DrawnCff.sample(true));
        byte[] head = FontSurgery.with32(font, "head", 8, 1);
        head[12 + 16 * FontSurgery.tags(font).indexOf("head") + 7] ^= 1;
        Files.write(folder.resolve("head.ttc"), DrawnFont.collection(head));
        assertEquals(List.of(), open("head.ttc").value().checkFiles());
        byte[] post = FontSurgery.with32(font, "post", 8, 1);
        Files.write(folder.resolve("post.ttc"), DrawnFont.collection(post));
        List<Notice> notices = open("post.ttc").value().checkFiles();
        assertEquals(List.of("post.ttc", "post"), notices.get(0).arguments());
    }

    @Test
    void remembersThatAnOfficesFaceWasFoundWhole() throws IOException {
        Path record = folder.resolve("checked");
        assertEquals(List.of(), open("all.ttc#1").value().checkFiles(record));
        String first = Files.readString(record);
        assertTrue(first.contains("all.ttc"), first);
        assertEquals(List.of(), open("all.ttc#1").value().checkFiles(record));
        byte[] damaged =
                DrawnFont.file("Drawn", DrawnCff.sample(true).withGlyph("1 2 65 66 endchar"));
        Files.write(folder.resolve("all.ttc"), DrawnFont.collection(damaged));
        for (int build = 0; build < 2; build++) {
            List<Notice> notices = open("all.ttc#1").value().checkFiles(record);
            assertEquals("font.composed-glyph", notices.get(0).key());
        }
    }

    private Noted<FaceShelf> open(String file) {
        return FaceShelf.open(folder, List.of(new FaceFile("Office", 400, file)), List.of());
    }

    private static List<Notice> errors(Noted<FaceShelf> shelf) {
        return shelf.notices().stream().filter(n -> n.severity() == Notice.Severity.ERROR).toList();
    }
}
