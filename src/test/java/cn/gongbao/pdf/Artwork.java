package cn.gongbao.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Artwork of the bleed box's size, made by hand from operators. */
final class Artwork {

    private Artwork() {}

    /** Puts into an artwork's resources what its operators name. */
    interface Filling {
        void fill(PDDocument document, PDResources resources) throws IOException;
    }

    /** A band of red over the whole foot, and white and black on it. */
    static byte[] cover() {
        return of(
                """
                .78431 .08627 .11373 rg 0 0 612.3 100 re f
                1 g 20 20 10 10 re f
                0 0 0 rg 40 20 1 50 re f
                """);
    }

    static byte[] of(String operators) {
        return of(operators, (document, resources) -> {});
    }

    static byte[] of(String operators, Filling filling) {
        try (PDDocument document = new PDDocument()) {
            float bleed = 2 * (float) Sample.BLEED.points();
            PDRectangle box =
                    new PDRectangle(
                            (float) Sample.WIDTH.points() + bleed,
                            (float) Sample.HEIGHT.points() + bleed);
            PDPage page = new PDPage(box);
            document.addPage(page);
            PDResources resources = new PDResources();
            filling.fill(document, resources);
            page.setResources(resources);
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(operators.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            document.setDocumentId(1L);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
