package cn.gongbao;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A finished PDF with one thing in its bytes put wrong. */
final class BrokenPdf {

    private BrokenPdf() {}

    /** What is done to a document. */
    @FunctionalInterface
    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] file, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            change.on(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    /**
     * Draws another digit in place of the last of a line.
     *
     * @param page physical number from 1
     * @param line the whole of what is drawn between BT and ET
     */
    static byte[] misprinting(byte[] file, int page, String line) throws IOException {
        return changed(
                file,
                document -> {
                    PDPage on = document.getPage(page - 1);
                    List<Object> tokens = new ArrayList<>(new PDFStreamParser(on).parse());
                    misprint(find(tokens, on, line));
                    PDStream stream = new PDStream(document);
                    try (OutputStream out = stream.createOutputStream()) {
                        new ContentStreamWriter(out).writeTokens(tokens);
                    }
                    on.setContents(stream);
                });
    }

    /** A code as it is shown. */
    private record Shown(COSArray array, int item, int octet, PDFont font) {

        // two octets to a code, as in every font of this program
        int code() {
            byte[] bytes = ((COSString) array.get(item)).getBytes();
            return (bytes[octet] & 0xFF) << 8 | bytes[octet + 1] & 0xFF;
        }

        String text() throws IOException {
            return font.toUnicode(code());
        }

        void put(int code) {
            byte[] bytes = ((COSString) array.get(item)).getBytes().clone();
            bytes[octet] = (byte) (code >> 8);
            bytes[octet + 1] = (byte) code;
            array.set(item, new COSString(bytes));
        }
    }

    private static List<Shown> find(List<Object> tokens, PDPage page, String line)
            throws IOException {
        List<Shown> shown = new ArrayList<>();
        PDFont font = null;
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.SET_FONT_AND_SIZE ->
                        font = page.getResources().getFont((COSName) tokens.get(i - 2));
                case OperatorName.BEGIN_TEXT -> shown.clear();
                case OperatorName.SHOW_TEXT_ADJUSTED ->
                        add((COSArray) tokens.get(i - 1), font, shown);
                case OperatorName.END_TEXT -> {
                    StringBuilder text = new StringBuilder();
                    for (Shown each : shown) {
                        text.append(each.text());
                    }
                    if (text.toString().strip().equals(line)) {
                        return shown;
                    }
                }
                default -> {}
            }
        }
        throw new NoSuchElementException(line);
    }

    private static void add(COSArray array, PDFont font, List<Shown> shown) {
        for (int item = 0; item < array.size(); item++) {
            COSBase part = array.get(item);
            int length = part instanceof COSString text ? text.getBytes().length : 0;
            for (int octet = 0; octet < length; octet += 2) {
                shown.add(new Shown(array, item, octet, font));
            }
        }
    }

    private static void misprint(List<Shown> line) throws IOException {
        for (int i = line.size() - 1; i >= 0; i--) {
            String digit = line.get(i).text();
            if (digit.matches("[0-9]")) {
                line.get(i).put(otherDigit(line.get(i)));
                return;
            }
        }
        throw new NoSuchElementException("no digit");
    }

    private static int otherDigit(Shown shown) throws IOException {
        for (int code = 1; code < 10_000; code++) {
            String text = shown.font().toUnicode(code);
            if (text != null && text.matches("[1-9]") && !text.equals(shown.text())) {
                return code;
            }
        }
        throw new NoSuchElementException("the font has no other digit");
    }

    /** Counts the labels of the last range of counted pages from another number. */
    static byte[] relabelled(byte[] file, int first) throws IOException {
        return changed(
                file,
                document -> {
                    COSDictionary labels =
                            document.getDocumentCatalog()
                                    .getCOSObject()
                                    .getCOSDictionary(COSName.PAGE_LABELS);
                    COSArray ranges = labels.getCOSArray(COSName.NUMS);
                    for (int i = 1; i < ranges.size(); i += 2) {
                        COSDictionary range = (COSDictionary) ranges.getObject(i);
                        if (range.containsKey(COSName.S)) {
                            range.setInt(COSName.ST, first);
                        }
                    }
                });
    }

    /** Leads the first link of a page to another page. */
    static byte[] misled(byte[] file, int page, int target) throws IOException {
        return changed(
                file,
                document -> {
                    COSDictionary link =
                            (COSDictionary)
                                    document.getPage(page - 1)
                                            .getCOSObject()
                                            .getCOSArray(COSName.ANNOTS)
                                            .getObject(0);
                    COSArray place = (COSArray) link.getDictionaryObject(COSName.DEST);
                    COSArray other = new COSArray();
                    other.add(document.getPage(target - 1).getCOSObject());
                    for (int i = 1; i < place.size(); i++) {
                        other.add(place.get(i));
                    }
                    link.setItem(COSName.DEST, other);
                });
    }

    /** Takes a page away. */
    static byte[] without(byte[] file, int page) throws IOException {
        return changed(file, document -> document.removePage(page - 1));
    }

    /** Takes the structure away. */
    static byte[] untagged(byte[] file) throws IOException {
        return changed(
                file,
                document ->
                        document.getDocumentCatalog()
                                .getCOSObject()
                                .removeItem(COSName.STRUCT_TREE_ROOT));
    }
}
