package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import cn.gongbao.model.Editions;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Length;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceShelfTest {

    @TempDir Path folder;

    @Test
    void opensTheShippedFacesWithNothingToTell() {
        Noted<FaceShelf> shelf = FaceShelf.open(Shipped.FOLDER, Shipped.ALL, List.of());
        assertEquals(List.of(), shelf.notices());
        assertEquals(List.of(), shelf.value().checkFiles());
        assertEquals(
                List.of("NotoSerifSC", "NotoSansSC", "LXGWWenKai", "NotoSansMongolian"),
                List.copyOf(shelf.value().families()));
    }

    /** CSS Fonts 4, font matching. */
    @ParameterizedTest
    @CsvSource({
        "NotoSerifSC, 400, NotoSerifSC-Regular",
        "NotoSerifSC, 300, NotoSerifSC-Regular",
        "NotoSerifSC, 500, NotoSerifSC-Regular",
        "NotoSerifSC, 450, NotoSerifSC-Regular",
        "NotoSerifSC, 600, NotoSerifSC-Bold",
        "NotoSerifSC, 700, NotoSerifSC-Bold",
        "NotoSerifSC, 800, NotoSerifSC-Black",
        "NotoSansSC, 900, NotoSansSC-Bold",
        "LXGWWenKai, 700, LXGWWenKai-Regular",
    })
    void takesTheNearestWeight(String family, int weight, String name) {
        assertEquals(name, Shipped.shelf().face(family, weight).name());
    }

    @Test
    void prefersLighterBelow400AndUpTo500First() {
        List<FaceFile> faces =
                List.of(
                        new FaceFile("F", 300, Shipped.SANS.file()),
                        new FaceFile("F", 500, Shipped.SERIF.file()),
                        new FaceFile("F", 600, Shipped.KAI.file()));
        FaceShelf shelf = FaceShelf.open(Shipped.FOLDER, faces, List.of()).value();
        assertEquals("NotoSansSC-Regular", shelf.face("F", 350).name());
        assertEquals("NotoSerifSC-Regular", shelf.face("F", 400).name());
        assertEquals("NotoSansSC-Regular", shelf.face("F", 100).name());
        assertEquals("LXGWWenKai-Regular", shelf.face("F", 550).name());
    }

    @Test
    void fallsBackInOrder() {
        FaceShelf shelf = Shipped.shelf();
        List<String> kai = List.of("Nowhere", "LXGWWenKai");
        assertEquals("LXGWWenKai-Regular", shelf.faceFor('文', kai, 400).name());
        // CJK Extension A, which the Kai face lacks
        assertEquals("NotoSerifSC-Regular", shelf.faceFor(0x3406, kai, 400).name());
        assertEquals("NotoSerifSC-Bold", shelf.faceFor(0x3406, kai, 700).name());
        assertEquals("NotoSansMongolian-Regular", shelf.faceFor(0x1820, kai, 400).name());
        assertNull(shelf.faceFor(0x10FFFD, kai, 400));
        assertNull(shelf.face("Nowhere", 400));
    }

    @Test
    void keepsAChainForEachWish() {
        FaceShelf shelf = Shipped.shelf();
        FaceChain chain = shelf.chain(List.of("NotoSansSC"), 700);
        assertEquals("NotoSansSC-Bold", chain.primary().name());
        assertSame(chain, shelf.chain(List.of("NotoSansSC"), 700));
        assertNotSame(chain, shelf.chain(List.of("NotoSansSC"), 400));
        assertEquals("NotoSerifSC-Regular", shelf.chain(List.of(), 400).primary().name());
    }

    @Test
    void findsAnOfficesOwnFaceBesideItsLayout() throws IOException {
        Files.createDirectories(folder.resolve("faces"));
        Path own = folder.resolve("faces/own.ttf");
        Files.copy(Shipped.FOLDER.resolve(Shipped.MONGOLIAN.file()), own);
        FaceFile relative = new FaceFile("Own", 400, "faces/own.ttf");
        FaceFile absolute = new FaceFile("Same", 400, own.toAbsolutePath().toString());
        Noted<FaceShelf> shelf =
                FaceShelf.open(Shipped.FOLDER, layout(Shipped.SERIF, relative, absolute));
        assertEquals(List.of(), shelf.notices());
        assertEquals("NotoSansMongolian-Regular", shelf.value().face("Own", 400).name());
    }

    private Layout layout(FaceFile... faces) {
        Length length = Length.mm(210);
        return new Layout(
                "gazette",
                folder,
                length,
                length,
                length,
                "",
                "",
                Map.of(),
                Map.of(),
                List.of(faces),
                List.of(),
                Lexicon.EMPTY,
                Editions.READING_ALONE,
                Signature.NONE);
    }

    @Test
    void refusesAShippedFaceThatWasChanged() throws IOException {
        byte[] bytes = Files.readAllBytes(Shipped.FOLDER.resolve(Shipped.MONGOLIAN.file()));
        bytes[bytes.length - 9] ^= 1;
        Files.copy(Shipped.FOLDER.resolve("fonts.tsv"), folder.resolve("fonts.tsv"));
        Files.write(folder.resolve(Shipped.MONGOLIAN.file()), bytes);
        Noted<FaceShelf> shelf = FaceShelf.open(folder, List.of(Shipped.MONGOLIAN), List.of());
        assertEquals(List.of("font.hash-differs"), keys(shelf.notices()));
    }

    @Test
    void checksTheLongHashWhenAsked() throws IOException {
        String list = Files.readString(Shipped.FOLDER.resolve("fonts.tsv"));
        Files.writeString(folder.resolve("fonts.tsv"), list.replace("7c0edce4", "00000000"));
        Files.copy(
                Shipped.FOLDER.resolve(Shipped.MONGOLIAN.file()),
                folder.resolve(Shipped.MONGOLIAN.file()));
        Noted<FaceShelf> shelf = FaceShelf.open(folder, List.of(Shipped.MONGOLIAN), List.of());
        assertFalse(shelf.failed());
        assertEquals(List.of("font.hash-differs"), keys(shelf.value().checkFiles()));
    }

    @Test
    void tellsAllComplaintsAtOnce() throws IOException {
        Files.writeString(folder.resolve("fonts.tsv"), "file\tface\nx");
        Files.writeString(folder.resolve("page.ttf"), "<html><body>404</body></html>");
        List<FaceFile> wanted =
                List.of(
                        new FaceFile("A", 400, "nowhere.ttf"),
                        new FaceFile("A", 400, "page.ttf"),
                        new FaceFile("B", 400, "\0"));
        Noted<FaceShelf> shelf = FaceShelf.open(folder, wanted, List.of("C"));
        assertNull(shelf.value());
        assertEquals(
                List.of(
                        "font.list-damaged",
                        "font.list-damaged",
                        "font.twice",
                        "font.unknown-fallback",
                        "font.missing",
                        "font.not-a-font",
                        "font.missing"),
                keys(shelf.notices()));
        assertEquals("fonts.tsv:2", shelf.notices().get(1).place().toString());
    }

    @Test
    void refusesALayoutWithoutFaces() {
        Noted<FaceShelf> shelf = FaceShelf.open(Shipped.FOLDER, List.of(), List.of());
        assertEquals(List.of("font.none"), keys(shelf.notices()));
    }

    @Test
    void tellsThatTheListIsMissing() throws IOException {
        Files.copy(
                Shipped.FOLDER.resolve(Shipped.MONGOLIAN.file()),
                folder.resolve(Shipped.MONGOLIAN.file()));
        Noted<FaceShelf> shelf = FaceShelf.open(folder, List.of(Shipped.MONGOLIAN), List.of());
        assertFalse(shelf.failed());
        assertEquals(List.of("font.list-missing"), keys(shelf.notices()));
    }

    private static List<String> keys(List<Notice> notices) {
        return notices.stream().map(Notice::key).toList();
    }
}
