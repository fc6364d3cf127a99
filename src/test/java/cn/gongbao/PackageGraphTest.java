package cn.gongbao;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.PackageGraph.Arrow;
import cn.gongbao.PackageGraph.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rooms and what each may know: an arrow points to a lower level, a library has one room. */
class PackageGraphTest {

    private static final Map<String, Integer> LEVELS =
            Map.ofEntries(
                    entry("model", 0),
                    entry("notation", 0),
                    entry("type", 1),
                    entry("style", 1),
                    entry("page", 2),
                    entry("manuscript", 3),
                    entry("master", 3),
                    entry("galley", 3),
                    entry("makeup", 4),
                    entry("imposition", 5),
                    entry("proof", 5),
                    entry("check", 5),
                    entry("archive", 5),
                    entry("pdf", 5),
                    entry("inspection", 5),
                    entry("", 6),
                    entry("verification", 6),
                    entry("cli", 7));

    private static final String OWN = "its own room";

    private static final List<Library> LIBRARIES =
            List.of(
                    new Library(
                            "PDFBox",
                            List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.xmpbox"),
                            Map.of("pdf", OWN, "inspection", "reads finished PDFs back")),
                    new Library(
                            "PDFBox, the document that OpenHTMLtoPDF draws into",
                            List.of(
                                    "org.apache.pdfbox.pdmodel.PDDocument",
                                    "org.apache.pdfbox.pdmodel.PDDocumentCatalog",
                                    "org.apache.pdfbox.pdmodel.PDPage",
                                    "org.apache.pdfbox.pdmodel.common.PDRectangle"),
                            Map.of("master", "OpenHTMLtoPDF takes it and hands it back")),
                    new Library(
                            "PDFBox, the objects of that document",
                            List.of(
                                    "org.apache.pdfbox.cos.COSDictionary",
                                    "org.apache.pdfbox.cos.COSDocument",
                                    "org.apache.pdfbox.cos.COSName"),
                            Map.of("master", "takes out what OpenHTMLtoPDF says of the document")),
                    new Library(
                            "OpenHTMLtoPDF", List.of("com.openhtmltopdf"), Map.of("master", OWN)),
                    new Library(
                            "Jsoup",
                            List.of("org.jsoup"),
                            Map.of(
                                    "model", "the copy is held as its tree",
                                    "style", "selectors are matched against the copy",
                                    "manuscript", "parses documents and merges the copy",
                                    "master", "parses page masters",
                                    "galley", "sets the copy",
                                    "", "hands the copy on and writes it out",
                                    "makeup",
                                            "asks the copy which page master and flow it is for")),
                    new Library(
                            "SnakeYAML Engine",
                            List.of("org.snakeyaml.engine"),
                            Map.of("manuscript", OWN)),
                    new Library(
                            "JMustache",
                            List.of("com.samskivert.mustache"),
                            Map.of("manuscript", OWN)),
                    new Library("Apache POI", List.of("org.apache.poi"), Map.of("manuscript", OWN)),
                    new Library("commonmark", List.of("org.commonmark"), Map.of("manuscript", OWN)),
                    new Library("ph-css", List.of("com.helger"), Map.of("style", OWN)),
                    new Library("veraPDF", List.of("org.verapdf"), Map.of("archive", OWN)),
                    new Library("ICU4J", List.of("com.ibm.icu"), Map.of("galley", OWN)),
                    new Library(
                            "BouncyCastle", List.of("org.bouncycastle"), Map.of("archive", OWN)),
                    new Library("Picocli", List.of("picocli"), Map.of("cli", OWN)));

    private static final PackageGraph PROGRAM =
            PackageGraph.of(Path.of("target", "classes").toAbsolutePath());

    private static PackageGraph graph(Arrow... arrows) {
        return new PackageGraph(Set.of(arrows));
    }

    @Test
    void theProgramIsRead() {
        Arrow known = new Arrow("cn.gongbao.page.Frame", "cn.gongbao.model.Length");
        assertTrue(PROGRAM.arrows().contains(known));
    }

    @Test
    void noPackagesNeedEachOther() {
        assertEquals(Optional.empty(), PROGRAM.cycle());
    }

    @Test
    void arrowsPointDownward() {
        assertEquals(List.of(), PROGRAM.notDownward(LEVELS));
    }

    @Test
    void librariesStayInTheirRooms() {
        assertEquals(List.of(), PROGRAM.outOfRoom(LIBRARIES));
    }

    @Test
    void aCycleIsCaught() {
        PackageGraph made =
                graph(
                        new Arrow("cn.gongbao.pdf.Writer", "cn.gongbao.type.Face"),
                        new Arrow("cn.gongbao.type.Face", "cn.gongbao.page.Page"),
                        new Arrow("cn.gongbao.page.Page", "cn.gongbao.galley.Galley"),
                        new Arrow("cn.gongbao.galley.Galley", "cn.gongbao.type.Face"));
        assertEquals(
                Optional.of(
                        List.of(
                                "cn.gongbao.galley",
                                "cn.gongbao.type",
                                "cn.gongbao.page",
                                "cn.gongbao.galley")),
                made.cycle());
    }

    @Test
    void aCycleInsideARoomIsCaught() {
        PackageGraph made =
                graph(
                        new Arrow(
                                "cn.gongbao.manuscript.Reader", "cn.gongbao.manuscript.yaml.Node"),
                        new Arrow(
                                "cn.gongbao.manuscript.yaml.Node", "cn.gongbao.manuscript.Reader"));
        assertEquals(
                Optional.of(
                        List.of(
                                "cn.gongbao.manuscript",
                                "cn.gongbao.manuscript.yaml",
                                "cn.gongbao.manuscript")),
                made.cycle());
        assertEquals(List.of(), made.notDownward(LEVELS));
    }

    @Test
    void twoWaysToOnePackageAreNoCycle() {
        PackageGraph made =
                graph(
                        new Arrow("cn.gongbao.pdf.Writer", "cn.gongbao.page.Page"),
                        new Arrow("cn.gongbao.pdf.Writer", "cn.gongbao.model.Length"),
                        new Arrow("cn.gongbao.page.Page", "cn.gongbao.model.Length"));
        assertEquals(Optional.empty(), made.cycle());
    }

    @Test
    void anArrowUpwardOrSidewaysIsCaught() {
        PackageGraph made =
                graph(
                        new Arrow("cn.gongbao.model.Issue", "cn.gongbao.Press"),
                        new Arrow("cn.gongbao.type.Face", "cn.gongbao.style.Style"),
                        new Arrow("cn.gongbao.attic.Box", "cn.gongbao.model.Length"),
                        new Arrow("cn.gongbao.cli.Main", "cn.gongbao.Press"));
        assertEquals(
                Set.of(
                        "cn.gongbao.model.Issue -> cn.gongbao.Press (levels 0 and 6)",
                        "cn.gongbao.type.Face -> cn.gongbao.style.Style (levels 1 and 1)",
                        "cn.gongbao.attic.Box -> cn.gongbao.model.Length (levels null and 0)"),
                Set.copyOf(made.notDownward(LEVELS)));
    }

    @Test
    void aLibraryOutOfItsRoomIsCaught() {
        PackageGraph made =
                graph(
                        new Arrow("cn.gongbao.master.Master", "org.apache.pdfbox.cos.COSStream"),
                        new Arrow("cn.gongbao.master.Master", "org.apache.pdfbox.pdmodel.PDPage"),
                        new Arrow("cn.gongbao.pdf.Writer", "org.jsoup.Jsoup"),
                        new Arrow("cn.gongbao.pdf.Writer", "com.unknown.Thing"),
                        new Arrow("cn.gongbao.pdf.Writer", "java.util.List"));
        assertEquals(
                Set.of(
                        "cn.gongbao.master.Master -> org.apache.pdfbox.cos.COSStream",
                        "cn.gongbao.pdf.Writer -> org.jsoup.Jsoup",
                        "cn.gongbao.pdf.Writer -> com.unknown.Thing"),
                Set.copyOf(made.outOfRoom(LIBRARIES)));
    }
}
