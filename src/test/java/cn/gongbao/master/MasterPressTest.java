package cn.gongbao.master;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Ink;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Frame;
import cn.gongbao.page.Frame.Align;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterPressTest {

    private static final String BAND =
            """
            <html><head><style>
            div { position: absolute; }
            .band { left: -3mm; right: -3mm; top: -3mm; height: 23mm; background: ink(red); }
            #text { left: 19.8mm; top: 24mm; width: 170.45mm; height: 251.9mm; }
            #folio { right: 19.75mm; bottom: 10.5mm; width: 40mm; height: 7mm; }
            .inner { left: 33.35mm; top: 11.15mm; width: 100mm; height: 100mm; }
            #deep { left: 7.05mm; top: 3.35mm; width: 11.95mm; height: 12.05mm; }
            </style></head><body>
            <div class="band"></div>
            <div id="text" data-flow="text"></div>
            <div class="inner"><div class="inner"><div id="deep" data-flow="deep"></div></div></div>
            <div id="folio" data-content="— {folio} —" data-align="middle"></div>
            </body></html>
            """;

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAA"
                    + "AElFTkSuQmCC";

    @TempDir Path temp;
    private LayoutFolder folder;
    private Path cache;

    @BeforeEach
    void open() {
        folder = new LayoutFolder(temp.resolve("layout"));
        cache = temp.resolve("cache");
    }

    @Test
    void framesAreExactAfterSnapping() {
        Master master = compile(folder.with("a.html", BAND).layout("a.html"));
        assertEquals(
                List.of(
                        frame("text", 19.8, 24, 170.45, 251.9, Align.TOP, null),
                        // three roundings deep
                        frame("deep", 73.75, 25.65, 11.95, 12.05, Align.TOP, null),
                        frame("folio", 150.25, 279.5, 40, 7, Align.MIDDLE, "— {folio} —")),
                master.frames());
    }

    @Test
    void artworkIsOnePageOfTheBleedBox() throws IOException {
        Master master = compile(folder.with("a.html", BAND).layout("a.html"));
        try (PDDocument artwork = Loader.loadPDF(master.artwork())) {
            assertEquals(1, artwork.getNumberOfPages());
            PDRectangle media = artwork.getPage(0).getMediaBox();
            assertEquals(Length.mm(216).points(), media.getWidth(), 1e-4);
            assertEquals(Length.mm(303).points(), media.getHeight(), 1e-4);
            assertEquals(
                    Length.mm(3).points(), artwork.getPage(0).getTrimBox().getLowerLeftX(), 1e-4);
            BufferedImage image = new PDFRenderer(artwork).renderImageWithDPI(0, 25.4f);
            assertEquals(0xC8161D, image.getRGB(0, 0) & 0xFFFFFF);
            assertEquals(0xC8161D, image.getRGB(215, 22) & 0xFFFFFF);
            assertEquals(0xFFFFFF, image.getRGB(108, 24) & 0xFFFFFF);
        }
    }

    @Test
    void artworkSaysNothingOfItself() throws IOException {
        Master master = compile(folder.with("a.html", BAND).layout("a.html"));
        try (PDDocument artwork = Loader.loadPDF(master.artwork())) {
            assertNull(artwork.getDocument().getTrailer().getDictionaryObject(COSName.INFO));
            assertEquals(
                    Set.of(COSName.TYPE, COSName.PAGES, COSName.VERSION),
                    artwork.getDocumentCatalog().getCOSObject().keySet());
        }
    }

    @Test
    void emptyMasterGivesBlankArtwork() throws IOException {
        Master master = compile(folder.with("a.html", "<html></html>").layout("a.html"));
        assertEquals(List.of(), master.frames());
        try (PDDocument artwork = Loader.loadPDF(master.artwork())) {
            BufferedImage image = new PDFRenderer(artwork).renderImageWithDPI(0, 25.4f);
            for (int y = 0; y < image.getHeight(); y += 10) {
                assertEquals(0xFFFFFF, image.getRGB(100, y) & 0xFFFFFF);
            }
        }
    }

    @Test
    void picturesAreDrawnFromTheFolder() throws IOException {
        byte[] dot = Base64.getDecoder().decode(DOT);
        String html =
                """
                <html><head><link rel="stylesheet" href="../s.css"></head>
                <body><img src="../pictures/点.png"><div class="b"></div></body></html>
                """;
        String css =
                """
                img, div { position: absolute; left: 0; width: 20mm; height: 20mm; }
                img { top: 0; }
                .b { top: 50mm; background: url(pictures/点.png) repeat; }
                """;
        folder.with("masters/a.html", html).with("s.css", css).with("pictures/点.png", dot);
        Master master = compile(folder.layout("masters/a.html"));
        try (PDDocument artwork = Loader.loadPDF(master.artwork())) {
            BufferedImage image = new PDFRenderer(artwork).renderImageWithDPI(0, 25.4f);
            assertNotEquals(0xFFFFFF, image.getRGB(13, 13) & 0xFFFFFF);
            assertNotEquals(0xFFFFFF, image.getRGB(13, 63) & 0xFFFFFF);
            assertEquals(0xFFFFFF, image.getRGB(13, 40) & 0xFFFFFF);
        }
    }

    @Test
    void cacheGivesTheSameBytes() throws IOException {
        Layout layout = folder.with("a.html", BAND).layout("a.html");
        Master missed = compile(layout);
        Master hit = compile(layout);
        Master anew = MasterPress.compile(layout, temp.resolve("other")).value().get("a.html");
        assertSame(missed, hit);
        assertSame(missed, anew);
        try (Stream<Path> files = Files.list(cache)) {
            assertEquals(
                    List.of(missed.key() + ".frames", missed.key() + ".pdf"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith(".layout"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void damagedEntryIsDrawnAnew() throws IOException {
        Layout layout = folder.with("a.html", BAND).layout("a.html");
        Master master = compile(layout);
        Path pdf = cache.resolve(master.key() + ".pdf");
        Path frames = cache.resolve(master.key() + ".frames");
        byte[] halved = java.util.Arrays.copyOf(master.artwork(), master.artwork().length / 2);
        Files.write(pdf, halved);
        assertSame(master, compile(layout));
        assertArrayEquals(master.artwork(), Files.readAllBytes(pdf));
        Files.writeString(frames, Files.readString(frames).replace("712800", "712801"));
        assertSame(master, compile(layout));
        Files.writeString(frames, "");
        assertSame(master, compile(layout));
        Files.delete(pdf);
        assertSame(master, compile(layout));
    }

    @Test
    void changeOfAnyFileIsSeen() {
        byte[] dot = Base64.getDecoder().decode(DOT);
        Layout layout =
                folder.with("a.html", "<link rel=stylesheet href=s.css>")
                        .with("s.css", "body { background: url(p.png) }")
                        .with("p.png", dot)
                        .layout("a.html");
        String key = compile(layout).key();
        assertEquals(key, compile(layout).key());
        dot[dot.length - 1] ^= 1;
        folder.with("p.png", dot);
        String other = compile(layout).key();
        assertNotEquals(key, other);
        folder.with("s.css", "body { background: ink(red) }");
        assertNotEquals(other, compile(layout).key());
        folder.with("s.css", "body { background: url(p.png) }");
        assertEquals(other, compile(layout).key());
        folder.with("s.css", "body { background: blue }");
        assertTrue(MasterPress.compile(layout, cache).failed());
    }

    @Test
    void keyCoversEverythingDrawn() {
        Layout layout = folder.with("a.html", BAND).layout("a.html");
        String key = compile(layout).key();
        Ink black = new Ink("black", 0, 0, 0, 0, 100, null);
        Ink blue = new Ink("red", 0x0000FF, 100, 100, 0, 0, null);
        Map<String, Ink> inks = Map.of("black", black, "red", blue);
        assertNotEquals(key, compile(folder.layout(inks, "a.html")).key());
        folder.with("a.html", BAND.replace("23mm", "24mm"));
        assertNotEquals(key, compile(folder.layout("a.html")).key());
        folder.with("a.html", BAND.replace("{folio}", "{issue}"));
        assertNotEquals(key, compile(folder.layout("a.html")).key());
    }

    @Test
    void mastersAreDrawnThoughNothingCanBeKept() {
        folder.with("a.html", BAND).with("file", "");
        Noted<Map<String, Master>> noted =
                MasterPress.compile(folder.layout("a.html"), folder.path("file"));
        assertFalse(noted.failed());
        assertEquals(3, noted.value().get("a.html").frames().size());
        assertEquals(List.of("master.cache"), noted.notices().stream().map(Notice::key).toList());
    }

    /** The version is part of every key: another renderer must not be served old drawings. */
    @Test
    void keyNamesTheRenderersVersion() throws IOException {
        Properties properties = new Properties();
        try (var pom =
                getClass()
                        .getResourceAsStream(
                                "/META-INF/maven/io.github.openhtmltopdf/"
                                        + "openhtmltopdf-core/pom.properties")) {
            properties.load(pom);
        }
        assertEquals("1.1.65", properties.getProperty("version"));
        assertTrue(MasterSource.FORMAT.contains(properties.getProperty("version")));
    }

    private Master compile(Layout layout) {
        Noted<Map<String, Master>> noted = MasterPress.compile(layout, cache);
        assertEquals(List.of(), noted.notices());
        return noted.value().values().iterator().next();
    }

    private static void assertSame(Master expected, Master actual) {
        assertEquals(expected.key(), actual.key());
        assertEquals(expected.frames(), actual.frames());
        assertArrayEquals(expected.artwork(), actual.artwork());
    }

    private static Frame frame(
            String name, double x, double y, double w, double h, Align align, String content) {
        return new Frame(
                name, Length.mm(x), Length.mm(y), Length.mm(w), Length.mm(h), align, content);
    }
}
