package cn.gongbao.inspection.preflight;

import cn.gongbao.inspection.preflight.check.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A small file with which a press would be content, to be spoiled. */
final class PressFile {

    /** Millimetres in points. */
    static final double MM = 72 / 25.4;

    /** Room around the cut for marks. */
    static final double ROOM = 40;

    static final double WIDTH = 300;
    static final double HEIGHT = 200;

    private static final double BLEED = 3 * MM;

    private static final Map<Standard, byte[]> KNOWN = new ConcurrentHashMap<>();

    /** Changes a file. */
    interface Change {

        void make(PressFile file) throws IOException;
    }

    final PDDocument document;
    private boolean withoutIdentifier;

    private PressFile(PDDocument document) {
        this.document = document;
    }

    /** The file, changed. */
    static byte[] with(Standard standard, Change change) {
        byte[] good =
                KNOWN.computeIfAbsent(
                        standard,
                        made -> {
                            try {
                                return good(made);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        try (PDDocument document = Loader.loadPDF(good)) {
            PressFile file = new PressFile(document);
            change.make(file);
            return file.withoutIdentifier ? withoutIdentifier(file.bytes()) : file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what the first page has in the spot ink. */
    void takeSpot() {
        contents(1).remove(contents(1).size() - 1);
    }

    /** Takes the identifier from the trailer when all is written, as PDFBox always writes one. */
    void takeIdentifier() {
        withoutIdentifier = true;
    }

    private static byte[] withoutIdentifier(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int trailer = text.lastIndexOf("trailer");
        String changed = text.substring(0, trailer) + text.substring(trailer).replace("/ID", "/No");
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static byte[] good(Standard standard) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PressFile file = new PressFile(document);
            COSDictionary resources = file.resources();
            for (int i = 0; i < 3; i++) {
                file.page(resources);
            }
            String text = "/Over gs 0 0 0 1 k BT /F1 10 Tf 60 100 Td (Sample) Tj ET";
            for (int page = 1; page <= 3; page++) {
                file.draw(page, text);
                file.draw(page, "/All CS 1 SCN 0.25 w 5 40 m 25 40 l S 300 10 m 300 25 l S");
                file.draw(page, "/Over gs 0 0 0 1 K 0.5 w 60 90 m 200 90 l S");
            }
            String edge = " " + (ROOM - BLEED);
            String across = " " + (WIDTH + 2 * BLEED);
            file.draw(1, "0 0.1 0.2 0 k" + edge + edge + across + " 60 re f");
            file.draw(1, "/Spot cs 0.8 scn 100 150 80 12 re f");
            file.draw(2, "q 24 0 0 24 200 150 cm /Im1 Do Q");
            file.draw(3, "/Fm1 Do");
            file.describe(standard);
            return file.bytes();
        }
    }

    private COSDictionary resources() throws IOException {
        COSDictionary fonts = new COSDictionary();
        try (InputStream in =
                PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            fonts.setItem("F1", PDTrueTypeFont.load(document, in, WinAnsiEncoding.INSTANCE));
        }
        COSDictionary over = new COSDictionary();
        over.setBoolean("OP", true);
        over.setBoolean("op", true);
        over.setInt("OPM", 1);
        COSDictionary flat = new COSDictionary();
        flat.setBoolean("OP", false);
        flat.setBoolean("op", false);
        flat.setInt("OPM", 0);
        COSDictionary resources = new COSDictionary();
        resources.setItem("Font", fonts);
        resources.setItem("ExtGState", dictionary("Over", over, "Flat", flat));
        resources.setItem(
                "ColorSpace",
                dictionary("Spot", ink("PANTONE 485 C", 0, 1), "All", ink("All", 1, 1)));
        COSStream form =
                stream("0 0 0 0.5 k 60 120 20 20 re f".getBytes(StandardCharsets.US_ASCII));
        form.setItem("Type", COSName.XOBJECT);
        form.setItem("Subtype", COSName.FORM);
        form.setItem("BBox", numbers(0, 0, 400, 300));
        form.setItem("Resources", new COSDictionary());
        resources.setItem(
                "XObject", dictionary("Im1", image(100, 100, "DeviceCMYK", 4), "Fm1", form));
        return resources;
    }

    /** An image whose samples grow from 0 to a third of the most. */
    COSStream image(int width, int height, String space, int components) throws IOException {
        byte[] samples = new byte[width * height * components];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i % 86);
        }
        COSStream image = stream(samples);
        image.setItem("Type", COSName.XOBJECT);
        image.setItem("Subtype", COSName.IMAGE);
        image.setInt("Width", width);
        image.setInt("Height", height);
        image.setInt("BitsPerComponent", 8);
        image.setName("ColorSpace", space);
        return image;
    }

    private void page(COSDictionary resources) {
        double width = WIDTH + 2 * ROOM;
        double height = HEIGHT + 2 * ROOM;
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        COSDictionary dictionary = page.getCOSObject();
        double right = ROOM + WIDTH;
        double top = ROOM + HEIGHT;
        dictionary.setItem("TrimBox", numbers(ROOM, ROOM, right, top));
        dictionary.setItem(
                "BleedBox", numbers(ROOM - BLEED, ROOM - BLEED, right + BLEED, top + BLEED));
        dictionary.setItem("Resources", resources);
        dictionary.setItem("Contents", new COSArray());
        document.addPage(page);
    }

    /** Adds to the content of a page. */
    PressFile draw(int page, String operators) throws IOException {
        String content = "q " + operators + " Q";
        contents(page).add(stream(content.getBytes(StandardCharsets.ISO_8859_1)));
        return this;
    }

    COSArray contents(int page) {
        return (COSArray) page(page).getDictionaryObject("Contents");
    }

    COSDictionary page(int number) {
        return document.getPage(number - 1).getCOSObject();
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    COSDictionary information() {
        return document.getDocumentInformation().getCOSObject();
    }

    COSDictionary intent() {
        COSArray intents = (COSArray) catalog().getDictionaryObject("OutputIntents");
        return (COSDictionary) intents.getObject(0);
    }

    /** Adds a named resource to a page, and to that page alone. */
    PressFile resource(int page, String kind, String name, COSBase value) {
        COSDictionary all = (COSDictionary) page(page).getDictionaryObject("Resources");
        COSDictionary own = new COSDictionary(all);
        COSDictionary named = new COSDictionary();
        if (all.getDictionaryObject(kind) instanceof COSDictionary before) {
            named.addAll(before);
        }
        named.setItem(name, value);
        own.setItem(kind, named);
        page(page).setItem("Resources", own);
        return this;
    }

    COSStream stream(byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }

    static COSDictionary dictionary(Object... entries) {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < entries.length; i += 2) {
            Object value = entries[i + 1];
            COSBase item =
                    value instanceof Boolean flag
                            ? COSBoolean.getBoolean(flag)
                            : value instanceof Integer number
                                    ? COSInteger.get(number)
                                    : value instanceof String name
                                            ? COSName.getPDFName(name)
                                            : (COSBase) value;
            dictionary.setItem((String) entries[i], item);
        }
        return dictionary;
    }

    /** A spot ink that is seen as so much black and so much magenta and yellow. */
    static COSArray ink(String name, double black, double red) {
        COSDictionary function = dictionary("FunctionType", 2, "N", 1, "Domain", numbers(0, 1));
        function.setItem("C0", numbers(0, 0, 0, 0));
        function.setItem("C1", numbers(0, red, red, black));
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName(name));
        space.add(COSName.DEVICECMYK);
        space.add(function);
        return space;
    }

    private void describe(Standard standard) throws IOException {
        boolean blind = standard.blind();
        document.getDocument().setVersion(standard.version());
        document.setVersion(standard.version());
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("GMT+8"));
        date.setTimeInMillis(1_514_649_600_000L);
        document.getDocumentInformation().setTitle("Sample");
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        information().setName("Trapped", "False");
        if (standard == Standard.X1A_2001) {
            information().setString("GTS_PDFXVersion", "PDF/X-1:2001");
            information().setString("GTS_PDFXConformance", "PDF/X-1a:2001");
        } else if (blind) {
            information().setString("GTS_PDFXVersion", "PDF/X-1a:2003");
        } else {
            metadata(packet());
        }
        COSDictionary intent = dictionary("Type", "OutputIntent", "S", "GTS_PDFX");
        intent.setString("OutputConditionIdentifier", "FOGRA39");
        intent.setString("Info", "Coated paper");
        intent.setString("RegistryName", "http://www.color.org");
        COSStream profile = stream(profile());
        profile.setInt("N", 4);
        intent.setItem("DestOutputProfile", profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog().setItem("OutputIntents", intents);
    }

    static byte[] profile() throws IOException {
        return Files.readAllBytes(Path.of("layouts", "profiles", "FOGRA39L_coated.icc"));
    }

    void metadata(String packet) throws IOException {
        COSStream metadata = stream(packet.getBytes(StandardCharsets.UTF_8));
        metadata.setName("Type", "Metadata");
        metadata.setName("Subtype", "XML");
        catalog().setItem("Metadata", metadata);
    }

    static String packet() {
        return """
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
            pdf:Trapped="False" xmpMM:DocumentID="uuid:1" xmpMM:VersionID="1"
            xmpMM:RenditionClass="default">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Sample</rdf:li></rdf:Alt></dc:title>
        <xmp:CreateDate>2017-12-31T00:00:00+08:00</xmp:CreateDate>
        <xmp:ModifyDate>2017-12-30T16:00:00Z</xmp:ModifyDate>
        <xmp:MetadataDate>2017-12-31T00:00:00+08:00</xmp:MetadataDate>
        <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        """;
    }
}
