package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.pdf.Paint;
import cn.gongbao.proof.Proof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every issue here, in both layouts, as the press gets it. */
class PrintEditionTest {

    private static final List<String> LAYOUTS = List.of("gazette", "gazette-single");

    private static Stream<DynamicTest> each(Check check) {
        return LAYOUTS.stream()
                .flatMap(
                        layout ->
                                IssueFolder.all().stream()
                                        .map(
                                                issue ->
                                                        DynamicTest.dynamicTest(
                                                                layout + " " + issue,
                                                                () ->
                                                                        check.of(
                                                                                issue.built(
                                                                                        layout)))));
    }

    private interface Check {
        void of(BuiltIssue built) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> textIsThatOfTheReadingEditionPageByPage() {
        return each(
                built -> {
                    List<PageText> printed = TextLayer.read(built.print);
                    assertEquals(built.pages.size(), printed.size());
                    for (int i = 0; i < printed.size(); i++) {
                        assertEquals(text(built.pages.get(i)), text(printed.get(i)));
                        assertEquals(built.pages.get(i).label(), printed.get(i).label());
                        assertEquals(built.pages.get(i).width(), printed.get(i).width(), 0.001);
                    }
                });
    }

    private static String text(PageText page) {
        return page.text().replace("\n", "");
    }

    @TestFactory
    Stream<DynamicTest> platesAreBlackAndTheSpotInk() {
        return each(
                built -> {
                    try (PDDocument document = Loader.loadPDF(built.print)) {
                        for (PDPage page : document.getPages()) {
                            plates(page);
                        }
                    }
                });
    }

    private static void plates(PDPage page) {
        List<Paint> painted = Paint.on(page);
        boolean pictures = painted.stream().anyMatch(it -> it.colour().equals("DeviceCMYK"));
        for (Paint paint : painted) {
            String colour = paint.colour();
            // The names and patches of the plates that a picture in colours needs.
            boolean plate = colour.matches("([0-9.]+ 0 0|0 [0-9.]+ 0|0 0 [0-9.]+) 0 k");
            if (pictures && plate) {
                continue;
            }
            assertTrue(
                    colour.matches("(0 0 0 [0-9.]+ [kK]|(All|专色红) [0-9.]+|Device(Gray|CMYK))"),
                    paint.toString());
            if (paint.text()) {
                assertEquals(colour.equals("0 0 0 1 k"), paint.overprint(), paint.toString());
            } else if (paint.overprint()) {
                assertTrue(colour.matches("0 0 0 1 [kK]"), paint.toString());
            }
        }
    }

    @Test
    void aPageInOneColourNeedsOnePlate() throws IOException {
        BuiltIssue built = IssueFolder.all().get(0).built();
        try (PDDocument document = Loader.loadPDF(built.print)) {
            Set<String> cover = colours(document.getPage(0));
            assertTrue(cover.contains("专色红"), cover.toString());
            Set<String> body = colours(document.getPage(8));
            assertEquals(Set.of("0", "All"), body);
        }
    }

    private static Set<String> colours(PDPage page) {
        Set<String> first = new TreeSet<>();
        Paint.on(page).forEach(paint -> first.add(paint.colour().replaceAll(" .*", "")));
        return first;
    }

    private static Noted<Press.Built> build(Path layouts, Path output) {
        return build(layouts, output, "print");
    }

    private static Noted<Press.Built> build(Path layouts, Path output, String only) {
        return Press.build(
                new Order(
                        IssueFolder.sample("plain").path(),
                        layouts,
                        null,
                        IssueFolder.FONTS,
                        output,
                        false,
                        only,
                        Proof.BLANK));
    }

    private static Path changed(Path folder, String from, String to) throws IOException {
        Path layouts = folder.resolve("layouts");
        IssueFolder.copy(IssueFolder.LAYOUTS, layouts);
        Path file = layouts.resolve("gazette/layout.yaml");
        String text = Files.readString(file);
        assertTrue(text.contains(from));
        Files.writeString(file, text.replace(from, to));
        return layouts;
    }

    @Test
    void aBuildTellsOfEditionsThatAnEarlierOneLeft(@TempDir Path output) {
        String key = "press.older-files";
        assertTrue(build(IssueFolder.LAYOUTS, output).notices().stream().noneMatch(told(key)));
        Notice told =
                build(IssueFolder.LAYOUTS, output, "reading").notices().stream()
                        .filter(told(key))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("plain-dummy.pdf, plain-print.pdf, plain-sheets.pdf"), told.arguments());
    }

    private static Predicate<Notice> told(String key) {
        return notice -> notice.key().equals(key);
    }

    @Test
    void theLayoutChoosesTheStandard(@TempDir Path folder) throws IOException {
        Path layouts =
                changed(
                        folder,
                        "paper: uncoated",
                        "paper: coated\nprint: {standard: \"PDF/X-1a:2003\"}");
        Noted<Press.Built> built = build(layouts, folder.resolve("out"));
        assertFalse(built.failed());
        byte[] file = Files.readAllBytes(folder.resolve("out/plain-print.pdf"));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-1.4"));
        assertTrue(text.contains("(PDF/X-1a:2003)"));
        assertTrue(text.contains("(FOGRA39)"));
    }

    @Test
    void withoutPaperNothingIsPrintedOrWritten(@TempDir Path folder) throws IOException {
        Noted<Press.Built> built =
                build(changed(folder, "paper: uncoated", ""), folder.resolve("out"));
        assertNull(built.value());
        assertEquals("layout.no-paper", built.notices().get(built.notices().size() - 1).key());
        assertFalse(Files.exists(folder.resolve("out/plain.pdf")));
    }

    @Test
    void onePlateHasOneInkWithANameOfItsOwnThatThePaperTakes(@TempDir Path folder)
            throws IOException {
        Path layouts =
                changed(
                        folder,
                        "cmyk: [0, 0, 0, 30]}",
                        "cmyk: [0, 0, 0, 30], spot: 专色红}\n"
                                + "  sky: {screen: \"#0000AA\", cmyk: [90, 0, 0, 0], spot: Cyan}\n"
                                + "  night: {screen: \"#000011\", cmyk: [90, 80, 30, 81]}");
        Noted<Press.Built> built = build(layouts, folder.resolve("out"));
        assertNull(built.value());
        List<String> keys = built.notices().stream().map(n -> n.key()).toList();
        assertTrue(
                keys.containsAll(List.of("press.spot-twice", "press.spot-name", "press.ink-limit")),
                "" + keys);
    }

    @Test
    void aProfileThatIsNoneIsNamed(@TempDir Path folder) throws IOException {
        Path layouts = folder.resolve("layouts");
        IssueFolder.copy(IssueFolder.LAYOUTS, layouts);
        Path profiles = layouts.resolve("profiles");
        Files.copy(
                profiles.resolve("sRGB.icc"),
                profiles.resolve("FOGRA29L_uncoated.icc"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Noted<Press.Built> built = build(layouts, folder.resolve("out"));
        assertEquals(
                List.of("FOGRA29L_uncoated.icc", "mntr RGB by XYZ"),
                built.notices().get(built.notices().size() - 1).arguments());
    }
}
