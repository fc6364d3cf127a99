package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.archive.Standard;
import cn.gongbao.archive.Validation;
import cn.gongbao.archive.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An archive edition with one thing spoilt breaks the clause that is about that thing. */
class SpoiltArchiveTest {

    /** What is done to a file, and the clause that it breaks then. */
    private record Case(
            String name, Standard standard, String clause, Consumer<COSDictionary> spoiling) {}

    private static final Standard A = Standard.PDF_A_3A;
    private static final Standard UA = Standard.PDF_UA_1;

    private static List<Case> cases() {
        return List.of(
                new Case("a font without Unicode", A, "6.2.11.7.2", removing("ToUnicode")),
                new Case("a font not embedded", A, "6.2.11.4.1", removing("FontFile2")),
                new Case("glyph widths left away", A, "6.2.11.5", removing("W")),
                new Case("no map from codes to glyphs", A, "6.2.11.3.2", removing("CIDToGIDMap")),
                new Case("no output intent", A, "6.2.4.3", removing("OutputIntents")),
                new Case("no metadata", A, "6.6.2.1", removing("Metadata")),
                new Case("not marked", A, "6.7.2.2", removing("MarkInfo")),
                new Case("no structure", A, "6.7.3.3", removing("StructTreeRoot")),
                new Case("no relationship", A, "6.8", removing("AFRelationship")),
                new Case("no association", A, "6.8", removing("AF")),
                new Case("no Unicode file name", A, "6.8", removing("UF")),
                new Case("a link that is not printed", A, "6.3.2", removing("F")),
                new Case("a script", A, "6.5.1", SpoiltArchiveTest::script),
                new Case("no language", UA, "7.2", removing("Lang")),
                new Case("no title shown", UA, "7.1", removing("DisplayDocTitle")),
                new Case("a figure without words", UA, "7.3", removing("Alt")),
                new Case("a link without words", UA, "7.18.5", removing("Contents")),
                new Case("no order of links", UA, "7.18.3", removing("Tabs")),
                new Case("a note without identifier", UA, "7.9", removing("ID")),
                new Case("a skipped level", UA, "7.4.2", renaming("H2", "H5")),
                new Case("a heading in the contents", UA, "7.2", renaming("TOCI", "H3")),
                new Case("a cell outside a row", UA, "7.2", renaming("TR", "Div")));
    }

    @TestFactory
    Stream<DynamicTest> aSpoiltFileIsCaught() {
        return cases().stream().map(c -> DynamicTest.dynamicTest(c.name, () -> caught(c)));
    }

    private static void caught(Case spoilt) throws IOException {
        byte[] file = ArchivedIssue.of(ArchivedIssue.HARD, "gazette").archive();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            List<COSDictionary> dictionaries = new ArrayList<>();
            document.getDocument()
                    .getXrefTable()
                    .keySet()
                    .forEach(
                            key -> {
                                COSObject object = document.getDocument().getObjectFromPool(key);
                                collect(object.getObject(), dictionaries);
                            });
            dictionaries.forEach(spoilt.spoiling);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        ValidationReport report = Validation.validate(out.toByteArray(), spoilt.standard).get(0);
        List<String> clauses =
                report.failures().stream().map(ValidationReport.Failure::clause).toList();
        assertTrue(clauses.contains(spoilt.clause), () -> clauses + " " + report.failures());
        ValidationReport.Failure told = report.failures().get(0);
        assertTrue(told.times() > 0 && told.place().startsWith("root"), told::toString);
        assertEquals(spoilt.standard, report.standard());
    }

    private static void collect(COSBase base, List<COSDictionary> found) {
        if (base instanceof COSDictionary dictionary) {
            found.add(dictionary);
            dictionary.getValues().forEach(value -> collect(value, found));
        } else if (base instanceof COSArray array) {
            array.forEach(value -> collect(value, found));
        }
    }

    private static Consumer<COSDictionary> removing(String key) {
        boolean embedded = key.equals("F");
        return dictionary -> {
            if (!embedded || COSName.ANNOT.equals(dictionary.getItem(COSName.TYPE))) {
                dictionary.removeItem(COSName.getPDFName(key));
            }
        };
    }

    private static Consumer<COSDictionary> renaming(String role, String other) {
        return dictionary -> {
            if (!(dictionary instanceof COSStream)
                    && COSName.getPDFName(role).equals(dictionary.getItem(COSName.S))) {
                dictionary.setItem(COSName.S, COSName.getPDFName(other));
            }
        };
    }

    private static void script(COSDictionary dictionary) {
        if (COSName.CATALOG.equals(dictionary.getItem(COSName.TYPE))) {
            dictionary.setItem(COSName.OPEN_ACTION, new PDActionJavaScript("1").getCOSObject());
        }
    }
}
