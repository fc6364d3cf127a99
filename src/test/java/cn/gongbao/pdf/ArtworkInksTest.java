package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gongbao.model.Ink;
import cn.gongbao.model.Noted;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

/** Masters' artwork in inks. */
class ArtworkInksTest {

    private static final String RED = "专色红 1";
    private static final String BLACK = "0 0 0 1 k";

    private static Noted<byte[]> print(byte[] artwork) {
        return print(artwork, Conformance.PDF_X_4);
    }

    private static Noted<byte[]> print(byte[] artwork, Conformance conformance) {
        return Printed.print(
                Printed.issue(Map.of(), Sample.page(1, "cover")), artwork, conformance);
    }

    /** What the artwork paints: operator, colour, + where it overprints. */
    private static List<String> painted(Noted<byte[]> file) throws IOException {
        List<String> painted = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.value())) {
            for (Paint paint : Paint.on(document.getPage(0))) {
                if ("A1".equals(paint.form())) {
                    painted.add(
                            paint.operator()
                                    + " "
                                    + paint.colour()
                                    + (paint.overprint() ? " +" : ""));
                }
            }
        }
        return painted;
    }

    private static List<String> painted(String operators) throws IOException {
        Noted<byte[]> file = print(Artwork.of(operators));
        assertEquals("", Printed.told(file.notices()));
        return painted(file);
    }

    @Test
    void aScreenColourIsPrintedAsTheInkThatItShows() throws IOException {
        assertEquals(
                List.of("f " + RED, "S 专色红 1", "f 0 0 0 0.3 k", "f 0 0 0 0 k", "f " + BLACK),
                painted(
                        """
                        .78431 .08627 .11373 rg 0 0 99 99 re f
                        0.784 0.086 0.114 RG 9 w 0 0 m 9 9 l S
                        .702 g 0 0 99 99 re f
                        1 1 1 rg 0 0 99 99 re f
                        0 g 0 0 99 99 re f
                        """));
    }

    @Test
    void coloursByTheirSpaceAreTheSame() throws IOException {
        assertEquals(
                List.of("f " + RED, "f " + BLACK, "f " + RED, "f 0.1 0.2 0 0 k"),
                painted(
                        """
                        /DeviceRGB cs .78431 .08627 .11373 sc 0 0 99 99 re f
                        q /DeviceGray cs 0 0 99 99 re f Q
                        .78431 .08627 .11373 scn 0 0 99 99 re f
                        .1 .2 0 0 k 0 0 99 99 re f
                        """));
    }

    @Test
    void thinBlackOverprintsAndWideBlackDoesNot() throws IOException {
        assertEquals(
                List.of(
                        "f " + BLACK + " +",
                        "f " + BLACK,
                        "f " + RED,
                        "S 0 0 0 1 K +",
                        "f " + BLACK + " +",
                        "f " + BLACK),
                painted(
                        """
                        q 0 g 0 0 400 2 re f
                        0 0 400 20 re f Q
                        .78431 .08627 .11373 rg 0 0 400 1 re f
                        0 G 2 w 0 0 m 9 9 l S
                        q 0 g .01 0 0 1 0 0 cm 10 10 m 200 10 l 200 100 l h f Q
                        q 0 g 10 0 0 10 0 0 cm 0 0 2 2 re f Q
                        """));
    }

    @Test
    void whatIsUncolouredIsBlackOfThePlate() throws IOException {
        assertEquals(List.of("f " + BLACK), painted("0 0 99 99 re f"));
    }

    @Test
    void formsAndPatternsAreEntered() throws IOException {
        byte[] artwork =
                Artwork.of(
                        "/N Do /N Do 0 g /Pattern cs /T scn 0 0 99 1 re f",
                        (document, resources) -> {
                            PDFormXObject form = new PDFormXObject(document);
                            form.setBBox(new PDRectangle(100, 100));
                            fill(
                                    form.getCOSObject(),
                                    "1 0 0 1 5 5 cm .78431 .08627 .11373 rg" + " 0 0 50 50 re f");
                            resources.put(COSName.getPDFName("N"), form);
                            PDTilingPattern tile = new PDTilingPattern();
                            tile.setPaintType(PDTilingPattern.PAINT_COLORED);
                            tile.setBBox(new PDRectangle(9, 9));
                            tile.setXStep(9);
                            tile.setYStep(9);
                            tile.setResources(new PDResources());
                            fill((COSStream) tile.getCOSObject(), "0 0 1 rg 0 0 9 9 re f");
                            resources.put(COSName.getPDFName("T"), tile);
                        });
        Noted<byte[]> file = print(artwork);
        assertEquals("", Printed.told(file.notices()));
        List<String> painted = painted(file);
        assertEquals(List.of("f " + RED, "f " + RED), painted.subList(0, 2));
        assertFalse(painted.get(2).endsWith("+"), painted.get(2));
        try (PDDocument document = Loader.loadPDF(file.value())) {
            COSDictionary resources = form(document).getCOSDictionary(COSName.RESOURCES);
            COSStream tile =
                    resources
                            .getCOSDictionary(COSName.PATTERN)
                            .getCOSStream(COSName.getPDFName("T"));
            String content = new String(tile.createInputStream().readAllBytes());
            assertEquals(true, content.contains("0.6 0.0 0.0 k"), content);
            assertFalse(content.contains("rg"), content);
        }
    }

    private static void fill(COSStream stream, String operators) throws IOException {
        try (var out = stream.createOutputStream()) {
            out.write(operators.getBytes());
        }
    }

    private static COSStream form(PDDocument document) {
        return document.getPage(0)
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.XOBJECT)
                .getCOSStream(COSName.getPDFName("A1"));
    }

    @Test
    void anotherColourIsToldAndPrintedInProcessInks() throws IOException {
        Noted<byte[]> file =
                print(
                        Artwork.of(
                                """
                                .2 .4 .8 rg 0 0 99 99 re f 0 0 50 50 re f
                                .50196 g 0 0 99 99 re f
                                """));
        assertEquals(
                """
                FINDING masters/cover.html pdf.artwork-colour #3366CC | black, blue, red, rule
                FINDING masters/cover.html pdf.artwork-colour #808080 | black, blue, red, rule
                """,
                Printed.told(file.notices()));
        assertEquals(
                List.of("f 0.81 0.6 0 0 k", "f 0.81 0.6 0 0 k", "f 0 0 0 0.62 k"), painted(file));
    }

    @Test
    void aColourThatTwoInksShowIsRefused() {
        Map<String, Ink> inks = new HashMap<>(Printed.INKS);
        inks.put("seal", new Ink("seal", 0xC8161D, 0, 90, 90, 0, null));
        Noted<byte[]> file =
                Printed.print(
                        Printed.issue(inks, Map.of(), Sample.page(1, "cover")),
                        Artwork.cover(),
                        Conformance.PDF_X_4);
        assertNull(file.value());
        assertEquals(
                "ERROR masters/cover.html pdf.artwork-alike #C8161D | red, seal\n",
                Printed.told(file.notices()));
    }

    @Test
    void whatNoPlateCanBeMadeOfIsRefused() {
        assertRefused("pdf.artwork-gradient ", Artwork.of("/Sh0 sh"));
        assertRefused(
                "pdf.artwork-gradient ",
                Artwork.of(
                        "/Pattern cs /P0 scn 0 0 9 9 re f",
                        (document, resources) -> {
                            COSDictionary shading = new COSDictionary();
                            shading.setInt(COSName.PATTERN_TYPE, 2);
                            COSDictionary patterns = new COSDictionary();
                            patterns.setItem(COSName.getPDFName("P0"), shading);
                            resources.getCOSObject().setItem(COSName.PATTERN, patterns);
                        }));
        assertRefused(
                "pdf.artwork-space Lab",
                Artwork.of(
                        "/L cs 50 0 0 sc 0 0 9 9 re f",
                        (document, resources) -> {
                            var lab = new org.apache.pdfbox.cos.COSArray();
                            lab.add(COSName.LAB);
                            lab.add(new COSDictionary());
                            COSDictionary spaces = new COSDictionary();
                            spaces.setItem(COSName.getPDFName("L"), lab);
                            resources.getCOSObject().setItem(COSName.COLORSPACE, spaces);
                        }));
        assertRefused("pdf.artwork-inline ", Artwork.of("BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI"));
        assertRefused(
                "pdf.artwork-font Helvetica",
                Artwork.of(
                        "BT /F0 9 Tf (a) Tj ET",
                        (document, resources) ->
                                resources.put(
                                        COSName.getPDFName("F0"),
                                        new PDType1Font(Standard14Fonts.FontName.HELVETICA))));
    }

    private static void assertRefused(String complaint, byte[] artwork) {
        Noted<byte[]> file = print(artwork);
        assertNull(file.value());
        assertEquals("ERROR masters/cover.html " + complaint + "\n", Printed.told(file.notices()));
    }

    private static byte[] transparent() {
        return Artwork.of(
                "/E gs 0 g 0 0 99 99 re f",
                (document, resources) -> {
                    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                    state.setNonStrokingAlphaConstant(0.5f);
                    resources.put(COSName.getPDFName("E"), state);
                });
    }

    @Test
    void transparencyIsKeptInPdfX4AndRefusedInPdfX1a() throws IOException {
        Noted<byte[]> kept = print(transparent());
        assertEquals("", Printed.told(kept.notices()));
        try (PDDocument document = Loader.loadPDF(kept.value())) {
            COSDictionary group =
                    document.getPage(0).getCOSObject().getCOSDictionary(COSName.GROUP);
            assertNotNull(group);
            assertEquals("DeviceCMYK", group.getNameAsString(COSName.CS));
        }
        Noted<byte[]> refused = print(transparent(), Conformance.PDF_X_1A);
        assertNull(refused.value());
        assertEquals(
                "ERROR masters/cover.html pdf.artwork-transparent \n",
                Printed.told(refused.notices()));
        try (PDDocument document = Loader.loadPDF(print(Artwork.cover()).value())) {
            assertFalse(document.getPage(0).getCOSObject().containsKey(COSName.GROUP));
        }
    }

    private static byte[] pictured(int size, int rgb) {
        return Artwork.of(
                "0 g 0 0 1 9 re f q 72 0 0 72 0 0 cm /I Do Q q 36 0 0 36 99 0 cm /I Do Q",
                (document, resources) -> {
                    BufferedImage image =
                            new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
                    for (int i = 0; i < size * size; i++) {
                        image.setRGB(i % size, i / size, rgb);
                    }
                    resources.put(
                            COSName.getPDFName("I"),
                            LosslessFactory.createFromImage(document, image));
                });
    }

    @Test
    void picturesAreConvertedAndMeasuredWhereTheyStand() throws IOException {
        assertEquals(
                List.of("f " + BLACK + " +", "Do DeviceCMYK", "Do DeviceCMYK"),
                painted(print(pictured(300, 0xFF3366CC))));
        assertEquals(
                List.of("f " + BLACK + " +", "Do DeviceGray", "Do DeviceGray"),
                painted(print(pictured(300, 0xFF808080))));
        assertEquals(
                "FINDING masters/cover.html pdf.picture-soft"
                        + " 200 × 200 | masters/cover.html | 200 | 25 | 25 | 225 | 225 | 225\n",
                Printed.told(print(pictured(200, 0xFF808080)).notices()));
        Noted<byte[]> coarse = print(pictured(100, 0xFF808080));
        assertNull(coarse.value());
        assertEquals(
                """
                ERROR masters/cover.html pdf.picture-coarse \
                100 × 100 | masters/cover.html | 100 | 25 | 25 | 150 | 225 | 225
                FINDING masters/cover.html pdf.picture-soft \
                100 × 100 | masters/cover.html | 200 | 13 | 13 | 225 | 113 | 113
                """,
                Printed.told(coarse.notices()));
        assertEquals(
                "FINDING masters/cover.html pdf.artwork-alpha 300 × 300\n",
                Printed.told(print(pictured(300, 0x80808080)).notices()));
    }
}
