package cn.gongbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes at the foot of their column; pictures with their captions on the grid. */
class NotesAndPicturesTest {

    private static final String CSS =
            "aside { font-size: 8pt; line-height: 10pt } a.noteref { vertical-align: super }";

    private static String article(String inside) {
        return "<article id=d1><h3>题</h3>" + inside + "</article>";
    }

    @BeforeAll
    static void pictures() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        Pages.PICTURES.put("a.png", bytes.toByteArray());
        Pages.PICTURES.put("b.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 0});
        Pages.PICTURES.put("c.txt", new byte[] {'a'});
    }

    private static String noted(int paragraphs) {
        StringBuilder copy = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = 1; i <= paragraphs; i++) {
            copy.append("<p>" + "文".repeat(15 + i * 7 % 40));
            copy.append("<a class=noteref href='#n" + i + "'>x</a>" + "字".repeat(i * 11 % 30));
            copy.append("</p>");
            notes.append("<aside class=footnote id=n" + i + ">注" + "释".repeat(i * 13 % 50));
            notes.append("</aside>");
        }
        return article(copy.toString() + notes);
    }

    // Every note stands in the column of its reference, below all text, inside the frame.
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 20})
    void aNoteStandsAtTheFootOfTheColumnOfItsReference(int count) {
        PagedIssue issue = Pages.make(CSS, noted(count));
        Map<Integer, Structure> nodes = Pages.nodes(issue);
        int found = 0;
        for (Page page : issue.pages()) {
            for (int column = 1; column <= 2; column++) {
                Set<String> references = new HashSet<>();
                Set<String> numbers = new HashSet<>();
                double text = 0;
                double notes = 1e9;
                for (Placed.Line line : Pages.lines(page, column)) {
                    boolean note = nodes.get(line.tag()).role().equals("Note");
                    double y = line.baseline().points();
                    assertTrue(y < 50 + Pages.LINES * 16, "inside the frame");
                    text = note ? text : Math.max(text, y);
                    notes = note ? Math.min(notes, y) : notes;
                    String words = Pages.text(line);
                    for (int c : words.chars().filter(c -> c >= 0x2460 && c < 0x2474).toArray()) {
                        (note ? numbers : references).add(Character.toString(c));
                    }
                }
                assertEquals(references, numbers);
                assertTrue(text + 10 <= notes, "notes below text");
                found += numbers.size();
            }
        }
        assertEquals(count, found);
    }

    @Test
    void referencesAreTaggedInsideTheirParagraph() {
        PagedIssue issue = Pages.make(CSS, noted(1));
        Map<Integer, Structure> nodes = Pages.nodes(issue);
        List<String> roles =
                Pages.lines(issue.pages().get(0)).stream()
                        .flatMap(line -> line.runs().stream())
                        .filter(run -> run.tag() != Placed.ARTIFACT)
                        .map(run -> nodes.get(run.tag()).role() + run.glyphs().text())
                        .toList();
        assertEquals(List.of("Reference①"), roles);
    }

    @ParameterizedTest
    @CsvSource({
        "<p>文<a class=noteref href=#x>1</a></p>, galley.note-missing",
        "<p>文<img src=a.png></p>, galley.picture-inline",
        "<p>文</p><figure><img src=none.png></figure>, galley.picture-missing",
        "<p>文</p><figure><img src=b.png></figure>, galley.picture-broken",
        "<p>文</p><figure><img src=c.txt></figure>, galley.picture-kind",
        "<p>文</p><figure><img src=a.png data-width=200></figure>, ''"
    })
    void whatCannotBeSetIsNamed(String copy, String key) {
        List<String> keys = Pages.keys(Pages.noted(CSS, article(copy)));
        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys);
    }

    @Test
    void aPictureThatTheCameraWouldTurnIsAFinding() throws IOException {
        ByteArrayOutputStream upright = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "jpeg", upright);
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(upright.toByteArray(), 0, 2);
        // Exif, one tag: Orientation 6.
        turned.write(HexFormat.of().parseHex("ffe1001e457869660000"));
        turned.write(
                HexFormat.of().parseHex("4d4d002a0000000800010112000300000001000600000000"), 0, 22);
        turned.write(upright.toByteArray(), 2, upright.size() - 2);
        Pages.PICTURES.put("e.jpg", upright.toByteArray());
        Pages.PICTURES.put("f.jpg", turned.toByteArray());
        String css = CSS + "article { column-count: 1 }";
        String figure = "<figure><img src=%s data-width=70></figure>";
        assertEquals(List.of(), Pages.keys(Pages.noted(css, article(figure.formatted("e.jpg")))));
        assertEquals(
                List.of("galley.picture-turned"),
                Pages.keys(Pages.noted(css, article(figure.formatted("f.jpg")))));
    }

    @Test
    void aCoarsePictureIsAFinding() {
        String css = CSS + "article { column-count: 1 }";
        var small = Pages.noted(css, article("<figure><img src=a.png data-width=70></figure>"));
        assertEquals(List.of(), small.notices());
        Pages.PICTURES.put("d.png", tiny());
        var coarse = Pages.noted(css, article("<figure><img src=d.png data-width=70></figure>"));
        assertEquals(List.of("galley.picture-coarse"), Pages.keys(coarse));
        assertEquals(List.of("d.png", "60 × 30", "70", "22"), coarse.notices().get(0).arguments());
    }

    private static byte[] tiny() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 30, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void textBelowAPictureStandsOnTheGridAndTheCaptionWithIt() {
        PagedIssue issue =
                Pages.make(
                        CSS,
                        article(
                                "<figure><img src=a.png alt=图 data-width=30><figcaption>名</figcaption>"
                                        + "</figure>"
                                        + Pages.paragraph(8)));
        Page page = issue.pages().get(0);
        Placed.Picture picture = Pages.all(page, Placed.Picture.class).get(0);
        assertEquals("a.png", picture.file());
        assertEquals("图", picture.alternative());
        assertEquals("Figure", Pages.nodes(issue).get(picture.tag()).role());
        for (Placed.Line line : Pages.lines(page)) {
            double down = line.baseline().minus(Pages.TOP).points() - 8.8;
            if (Pages.text(line).startsWith("文")) {
                assertEquals(0, Math.abs(down - 16 * Math.rint(down / 16)), 0.001);
            }
        }
    }
}
