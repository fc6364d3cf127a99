package cn.gongbao.inspection.preflight;

import static cn.gongbao.inspection.preflight.PressFile.dictionary;
import static cn.gongbao.inspection.preflight.PressFile.ink;
import static cn.gongbao.inspection.preflight.PressFile.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.inspection.preflight.Preflight.Terms;
import cn.gongbao.inspection.preflight.check.Standard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;

/** The plates that a page raises, whichever way ink comes onto it. */
class PlatesTest {

    private static final String SQUARE = " 60 150 20 20 re f";

    /** What a change puts on the first page of a file that has nothing else on it. */
    private static PlateRow plates(PressFile.Change change) throws IOException {
        byte[] file =
                PressFile.with(
                        Standard.X4,
                        made -> {
                            made.contents(1).clear();
                            change.make(made);
                        });
        return Preflight.examine(file, Terms.ITS_OWN).plates().get(0);
    }

    private static void expect(String expected, PressFile.Change change) throws IOException {
        Map<String, Set<String>> plates = new TreeMap<>(plates(change).plates());
        assertEquals(expected, plates.toString());
    }

    private static void expect(String expected, String operators) throws IOException {
        expect(expected, file -> file.draw(1, operators));
    }

    private static COSStream form(PressFile file, String operators) throws IOException {
        COSStream form = file.stream(operators.getBytes(StandardCharsets.ISO_8859_1));
        form.setName("Subtype", "Form");
        form.setItem("BBox", numbers(0, 0, 300, 200));
        return form;
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        List.of(items).forEach(array::add);
        return array;
    }

    @Test
    void whiteAndWhatIsNotSeenRaiseNothing() throws IOException {
        expect("{}", "0 0 0 0 k" + SQUARE);
        expect("{}", "1 g" + SQUARE);
        expect("{}", "1 1 1 rg" + SQUARE);
        expect("{}", "/Spot cs 0 scn" + SQUARE);
        expect("{}", "0 0 0 1 k BT 3 Tr /F1 9 Tf 60 100 Td (x) Tj ET");
        expect("{}", "10 10 20 20 re W n 0 0 0 1 k" + SQUARE);
        expect("{}", "0 1 0 0 k 1000 1000 20 20 re f");
    }

    @Test
    void aColourLastsUntilTheStateIsRestored() throws IOException {
        expect("{C=[area], M=[area]}", "1 0 0 0 k q 0 1 0 0 k" + SQUARE + " Q" + SQUARE);
        expect("{K=[line]}", "0 0 0 1 K 60 60 m 90 60 l S");
        expect("{C=[area], M=[line]}", "1 0 0 0 k 0 1 0 0 K 60 60 20 20 re B");
    }

    @Test
    void conversionIsTold() throws IOException {
        String all = "[area-converted]";
        expect("{C=" + all + ", K=" + all + ", M=" + all + ", Y=" + all + "}", "0 0 0 rg" + SQUARE);
    }

    @Test
    void textHasTheColourOfItsMode() throws IOException {
        String show = " /F1 9 Tf 60 100 Td (x) Tj ET";
        expect("{C=[text]}", "1 0 0 0 k 0 1 0 0 K BT" + show);
        expect("{M=[text]}", "1 0 0 0 k 0 1 0 0 K BT 1 Tr" + show);
        expect("{C=[text], M=[text]}", "1 0 0 0 k 0 1 0 0 K BT 2 Tr" + show);
    }

    @Test
    void aFormTakesWhatItIsGiven() throws IOException {
        expect(
                "{M=[area]}",
                file ->
                        file.resource(1, "XObject", "Fm", form(file, SQUARE))
                                .draw(1, "0 1 0 0 k /Fm Do"));
        // Beyond its box a form paints nothing.
        expect(
                "{}",
                file ->
                        file.resource(1, "XObject", "Fm", form(file, "310 10 20 20 re f"))
                                .draw(1, "0 1 0 0 k /Fm Do"));
        expect(
                "{Y=[area]}",
                file -> {
                    COSStream inner = form(file, SQUARE);
                    inner.setItem("Matrix", numbers(0.5, 0, 0, 0.5, 0, 0));
                    COSStream outer = form(file, "0 0 1 0 k /Inner Do");
                    outer.setItem("Resources", dictionary("XObject", dictionary("Inner", inner)));
                    file.resource(1, "XObject", "Fm", outer).draw(1, "0 1 0 0 k /Fm Do");
                });
    }

    @Test
    void aPatternPaintsWithItsOwnColoursOrThoseGiven() throws IOException {
        PressFile.Change own =
                file ->
                        file.resource(1, "Pattern", "P", cell(file, 1, "0 0 1 0 k 0 0 5 5 re f"))
                                .draw(1, "/Pattern cs /P scn" + SQUARE);
        expect("{Y=[area]}", own);
        PressFile.Change given =
                file -> {
                    COSArray space = array(COSName.PATTERN, ink("Gold", 0, 1));
                    file.resource(1, "ColorSpace", "Over", space)
                            .resource(1, "Pattern", "P", cell(file, 2, "0 1 0 0 k 0 0 5 5 re f"))
                            .draw(1, "/Over cs 0.5 /P scn" + SQUARE);
                };
        expect("{Gold=[area]}", given);
    }

    private static COSStream cell(PressFile file, int paint, String operators) throws IOException {
        COSStream cell = form(file, operators);
        cell.setInt("PatternType", 1);
        cell.setInt("PaintType", paint);
        return cell;
    }

    @Test
    void aShadingRaisesThePlatesOfItsWay() throws IOException {
        PressFile.Change change =
                file -> {
                    COSDictionary function = dictionary("FunctionType", 2, "N", 1);
                    function.setItem("Domain", numbers(0, 1));
                    function.setItem("C0", numbers(1, 0, 0, 0));
                    function.setItem("C1", numbers(0, 0, 1, 0));
                    COSDictionary shading =
                            dictionary("ShadingType", 2, "ColorSpace", "DeviceCMYK");
                    shading.setItem("Coords", numbers(0, 0, 100, 100));
                    shading.setItem("Function", function);
                    COSDictionary pattern = dictionary("PatternType", 2, "Shading", shading);
                    file.resource(1, "Pattern", "P", pattern)
                            .draw(1, "/Pattern cs /P scn" + SQUARE);
                };
        expect("{C=[area], Y=[area]}", change);
    }

    @Test
    void drawnGlyphsAreText() throws IOException {
        expect(
                "{M=[text]}",
                file -> drawn(file, "600 0 0 0 500 500 d1 1 0 0 0 k 0 0 500 500 re f"));
        expect("{C=[text]}", file -> drawn(file, "600 0 d0 1 0 0 0 k 0 0 500 500 re f"));
    }

    private static void drawn(PressFile file, String procedure) throws IOException {
        COSStream glyph = file.stream(procedure.getBytes(StandardCharsets.US_ASCII));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem("Differences", array(COSInteger.get(65), COSName.getPDFName("square")));
        COSDictionary font = dictionary("Type", "Font", "Subtype", "Type3", "FirstChar", 65);
        font.setItem("FontMatrix", numbers(0.001, 0, 0, 0.001, 0, 0));
        font.setItem("Encoding", encoding);
        font.setItem("Widths", numbers(600));
        font.setItem("CharProcs", dictionary("square", glyph));
        file.resource(1, "Font", "Drawn", font)
                .draw(1, "0 1 0 0 k BT /Drawn 10 Tf 60 100 Td (A) Tj ET");
    }

    @Test
    void anAnnotationPrintsWhereItsFlagSaysSo() throws IOException {
        expect("{M=[area]}", file -> annotation(file, 4));
        expect("{}", file -> annotation(file, 0));
        expect("{}", file -> annotation(file, 6));
    }

    private static void annotation(PressFile file, int flags) throws IOException {
        COSDictionary stamp = dictionary("Subtype", "Stamp", "F", flags);
        stamp.setItem("Rect", numbers(60, 60, 160, 160));
        stamp.setItem("AP", dictionary("N", form(file, "0 1 0 0 k 0 0 300 200 re f")));
        file.page(1).setItem("Annots", array(stamp));
    }

    @Test
    void imagesRaiseWhatTheirSamplesAsk() throws IOException {
        String place = "q 10 0 0 10 60 60 cm ";
        expect("{C=[picture]}", place + "BI /W 1 /H 1 /BPC 8 /CS /CMYK ID \200\0\0\0 EI Q");
        expect(
                "{K=[picture], M=[picture], Y=[picture]}",
                place + "BI /W 1 /H 1 /BPC 8 /CS /CMYK /D [1 0 1 0 1 0 1 0] ID \377\0\0\0 EI Q");
        expect("{}", place + "BI /W 8 /H 1 /BPC 1 /CS /G ID \377 EI Q");
        expect("{K=[picture]}", place + "BI /W 8 /H 1 /BPC 1 /CS /G ID \376 EI Q");
        expect("{M=[picture]}", "0 1 0 0 k " + place + "BI /W 8 /H 1 /IM true ID \376 EI Q");
        // Of a palette the colours that are used count.
        PressFile.Change palette =
                file -> {
                    COSStream image = file.image(1, 1, "DeviceGray", 1);
                    COSString table = new COSString(new byte[] {-1, 0, 0, 0, 0, -1, 0, 0});
                    image.setItem(
                            "ColorSpace",
                            array(COSName.INDEXED, COSName.DEVICECMYK, COSInteger.ONE, table));
                    file.resource(1, "XObject", "Im", image).draw(1, place + "/Im Do Q");
                };
        expect("{C=[picture]}", palette);
    }

    @Test
    void inksOfOneColourAreCountedByName() throws IOException {
        PressFile.Change change =
                file -> {
                    COSArray names =
                            array(
                                    COSName.getPDFName("Cyan"),
                                    COSName.getPDFName("None"),
                                    COSName.getPDFName("Gold"));
                    COSArray space =
                            array(COSName.DEVICEN, names, COSName.DEVICECMYK, new COSDictionary());
                    file.resource(1, "ColorSpace", "Two", space)
                            .draw(1, "/Two cs 0.5 1 0.5 scn" + SQUARE);
                };
        expect("{C=[area], Gold=[area]}", change);
    }

    @Test
    void marksForThePrinterAreToldApart() throws IOException {
        PlateRow row =
                plates(
                        file ->
                                file.draw(1, "1 0 0 0 k 5 5 10 10 re f /All cs 1 scn 20 5 5 5 re f")
                                        .draw(1, "0 1 0 0 k" + SQUARE));
        assertEquals("{M=[area]}", row.plates().toString());
        assertEquals(Set.of("C", "All"), row.marks());
        // One that ends on the edge of the bleed, at the height of the cut.
        String crop = "/All CS 1 SCN 0.25 w 17 40 m 31.496 40 l S";
        assertEquals(Set.of("All"), plates(file -> file.draw(1, crop)).marks());
        expect("{All=[line]}", crop.replace("31.496", "33"));
    }
}
