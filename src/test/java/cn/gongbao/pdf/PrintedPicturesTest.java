package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Pictures on the plates. */
class PrintedPicturesTest {

    private static PagedIssue issue(byte[] file, double inches) {
        Placed picture =
                new Placed.Picture(
                        Length.pt(72),
                        Length.pt(72),
                        Length.pt(72 * inches),
                        Length.pt(72 * inches),
                        "a.png",
                        "示意图",
                        2);
        return Printed.issue(Map.of("a.png", file), Sample.page(1, picture));
    }

    private static Noted<byte[]> print(byte[] file, double inches) {
        return Printed.print(issue(file, inches), null, Conformance.PDF_X_4);
    }

    private static byte[] png(int type, int size, int rgb) throws IOException {
        BufferedImage image = new BufferedImage(size, size, type);
        for (int i = 0; i < size * size; i++) {
            image.setRGB(i % size, i / size, i % 7 == 0 ? 0xFFFFFF : rgb);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "png", bytes));
        return bytes.toByteArray();
    }

    private static COSStream image(PDDocument document) {
        return document.getPage(0)
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.XOBJECT)
                .getCOSStream(COSName.getPDFName("P1"));
    }

    @Test
    void samplesComeBackAsTheyWereConverted() throws IOException {
        Noted<byte[]> file = print(png(BufferedImage.TYPE_INT_RGB, 300, 0x3366CC), 1);
        assertEquals("", Printed.told(file.notices()));
        try (PDDocument document = Loader.loadPDF(file.value())) {
            COSStream image = image(document);
            assertEquals("DeviceCMYK", image.getNameAsString(COSName.COLORSPACE));
            assertEquals("FlateDecode", image.getNameAsString(COSName.FILTER));
            byte[] samples = image.createInputStream().readAllBytes();
            assertEquals(300 * 300 * 4, samples.length);
            for (int pixel : new int[] {0, 1, 299, 301, 89_999}) {
                boolean white = pixel % 7 == 0;
                assertEquals(white ? 0 : 81, (samples[pixel * 4] & 0xFF) / 2.55, 1);
                assertEquals(white ? 0 : 60, (samples[pixel * 4 + 1] & 0xFF) / 2.55, 1);
                assertEquals(0, samples[pixel * 4 + 2]);
            }
        }
    }

    @Test
    void aGreyPictureRaisesTheBlackPlateAlone() throws IOException {
        Noted<byte[]> file = print(png(BufferedImage.TYPE_INT_RGB, 300, 0x202020), 1);
        try (PDDocument document = Loader.loadPDF(file.value())) {
            assertEquals("DeviceGray", image(document).getNameAsString(COSName.COLORSPACE));
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertTrue(text.contains("· 色版 K \n"), text);
        }
        Noted<byte[]> colours = print(png(BufferedImage.TYPE_INT_RGB, 300, 0x3366CC), 1);
        try (PDDocument document = Loader.loadPDF(colours.value())) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertTrue(text.contains("· 色版 C M Y K \n"), text);
        }
    }

    @Test
    void resolutionCountsAtTheSizeInPlace() throws IOException {
        byte[] file = png(BufferedImage.TYPE_INT_RGB, 300, 0x3366CC);
        assertEquals("", Printed.told(print(file, 300 / 225.0).notices()));
        assertEquals(
                "FINDING a.png pdf.picture-soft a.png | 1 | 224 | 34 | 34 | 225 | 302 | 302\n",
                Printed.told(print(file, 300 / 224.0).notices()));
        assertNotEquals(null, print(file, 2).value());
        Noted<byte[]> coarse = print(file, 300 / 149.0);
        assertNull(coarse.value());
        assertEquals(
                "ERROR a.png pdf.picture-coarse a.png | 1 | 149 | 51 | 51 | 150 | 454 | 454\n",
                Printed.told(coarse.notices()));
    }

    @Test
    void lineArtWantsMore() throws IOException {
        byte[] file = png(BufferedImage.TYPE_BYTE_BINARY, 800, 0);
        Noted<byte[]> fine = print(file, 1);
        assertEquals("", Printed.told(fine.notices()));
        try (PDDocument document = Loader.loadPDF(fine.value())) {
            assertEquals(1, image(document).getInt(COSName.BITS_PER_COMPONENT));
        }
        assertEquals(
                "FINDING a.png pdf.picture-soft a.png | 1 | 799 | 25 | 25 | 800 | 802 | 802\n",
                Printed.told(print(file, 800 / 799.0).notices()));
        assertNull(print(file, 800 / 549.0).value());
    }

    @Test
    void tooMuchInkIsTold() throws IOException {
        byte[] file = png(BufferedImage.TYPE_INT_RGB, 300, 0x060000);
        assertEquals(
                "FINDING a.png pdf.picture-ink a.png | 86\n",
                Printed.told(print(file, 1).notices()));
    }

    @Test
    void processInksOfAJpegStayAsTheyAre() throws IOException {
        byte[] file = jpeg(40, 60, 80, 20);
        Noted<byte[]> printed = print(file, 0.1);
        assertEquals("", Printed.told(printed.notices()));
        try (PDDocument document = Loader.loadPDF(printed.value())) {
            COSStream image = image(document);
            assertArrayEquals(file, image.createRawInputStream().readAllBytes());
            assertEquals("DeviceCMYK", image.getNameAsString(COSName.COLORSPACE));
            COSArray decode = image.getCOSArray(COSName.DECODE);
            assertArrayEquals(new float[] {1, 0, 1, 0, 1, 0, 1, 0}, decode.toFloatArray());
        }
    }

    @Test
    void tooMuchInkOfAJpegIsReduced() throws IOException {
        Noted<byte[]> printed = print(jpeg(100, 100, 90, 80), 0.1);
        assertEquals(
                "FINDING a.png pdf.picture-ink a.png | 100\n", Printed.told(printed.notices()));
        try (PDDocument document = Loader.loadPDF(printed.value())) {
            byte[] samples = image(document).createInputStream().readAllBytes();
            int total = 0;
            for (int i = 0; i < 4; i++) {
                total += samples[i] & 0xFF;
            }
            assertEquals(300, total / 2.55, 2);
            assertEquals(80, (samples[3] & 0xFF) / 2.55, 2);
        }
    }

    @Test
    void inksOfYcckAreReckonedFromLightAndColour() throws IOException {
        // 90 % of light and no colour is 90 % of cyan, magenta and yellow: Adobe's are inverted
        byte[] file = jpeg(2, 255 - 230, 127, 127, 205);
        Noted<byte[]> printed = print(file, 0.1);
        assertEquals(
                "FINDING a.png pdf.picture-ink a.png | 100\n", Printed.told(printed.notices()));
        try (PDDocument document = Loader.loadPDF(printed.value())) {
            byte[] samples = image(document).createInputStream().readAllBytes();
            assertEquals(205, samples[3] & 0xFF, 2);
            assertEquals((300 * 2.55 - 205) / 3, samples[0] & 0xFF, 3);
        }
    }

    /** A JPEG of four inks in percent, with Adobe's marker, which counts what is left white. */
    private static byte[] jpeg(int c, int m, int y, int k) throws IOException {
        return jpeg(
                0,
                Math.round(c * 2.55f),
                Math.round(m * 2.55f),
                Math.round(y * 2.55f),
                Math.round(k * 2.55f));
    }

    private static byte[] jpeg(int transform, int... parts) throws IOException {
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 32, 4, null);
        for (int i = 0; i < 32 * 32; i++) {
            for (int band = 0; band < 4; band++) {
                raster.setSample(i % 32, i / 32, band, 255 - parts[band]);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] plain = bytes.toByteArray();
        byte[] adobe = {
            -1, -18, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform
        };
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        file.write(adobe);
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }
}
