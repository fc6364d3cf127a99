package cn.gongbao.pdf;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A press file made by hand. Each page is full of a colour of its own up to the media's edge, with
 * a black square of 40 mm in the corner of its head and its left edge.
 */
final class PrintedPages {

    static final float MM = 72 / 25.4f;

    /** Around the trim, more than the bleed. */
    static final float AROUND = 10 * MM;

    static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>as the edition says</x:xmpmeta>";

    private PrintedPages() {}

    /** A colour that no other page up to 64 has. */
    static Color colour(int page) {
        return new Color(40 + 50 * (page % 4), 40 + 50 * (page / 4 % 4), 40 + 50 * (page / 16));
    }

    /** The pages, as if each were printed from black alone. */
    static Pressed press(int pages, float version) {
        return new Pressed(write(pages, version), Collections.nCopies(pages, Set.of("K")));
    }

    static byte[] write(int pages, float version) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                document.addPage(page(document, page));
            }
            document.getDocumentInformation().setTitle("公报");
            document.getDocumentInformation().setTrapped("False");
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(
                                    document,
                                    new ByteArrayInputStream(
                                            XMP.getBytes(StandardCharsets.UTF_8))));
            intent(document);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
            document.getDocument().setVersion(version);
            document.setDocumentId(1L);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file, CompressParameters.NO_COMPRESSION);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage page(PDDocument document, int number) throws IOException {
        float width = (float) Sample.WIDTH.points();
        float height = (float) Sample.HEIGHT.points();
        PDPage page = new PDPage(new PDRectangle(width + 2 * AROUND, height + 2 * AROUND));
        page.setTrimBox(new PDRectangle(AROUND, AROUND, width, height));
        PDExtendedGraphicsState overprint = new PDExtendedGraphicsState();
        overprint.setNonStrokingOverprintControl(true);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(colour(number));
            content.addRect(0, 0, width + 2 * AROUND, height + 2 * AROUND);
            content.fill();
        }
        // The rest in a stream of its own, as some programs write.
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.setGraphicsStateParameters(overprint);
            content.setNonStrokingColor(Color.BLACK);
            content.addRect(AROUND, AROUND + height - 40 * MM, 40 * MM, 40 * MM);
            content.fill();
        }
        page.setAnnotations(List.of(new PDAnnotationLink()));
        return page;
    }

    private static void intent(PDDocument document) throws IOException {
        byte[] profile = Files.readAllBytes(Path.of("layouts", "profiles", "FOGRA39L_coated.icc"));
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.getCOSObject().setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
        intent.setOutputConditionIdentifier("FOGRA39");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
