package cn.gongbao.pdf.colour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlatePictureTest {

    private static PressColours press;

    @BeforeAll
    static void open() throws IOException, ProfileRefused {
        byte[] profile = Files.readAllBytes(Path.of("layouts/profiles/FOGRA39L_coated.icc"));
        press = PressColours.of(profile, 300);
    }

    private static byte[] file(String format, int type, int... rgb) throws IOException {
        BufferedImage image = new BufferedImage(rgb.length, 2, type);
        for (int x = 0; x < rgb.length; x++) {
            image.setRGB(x, 0, rgb[x]);
            image.setRGB(x, 1, rgb[x]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    private static byte[] png(int... argb) throws IOException {
        return file("png", BufferedImage.TYPE_INT_ARGB, argb);
    }

    private static int part(PlatePicture picture, int index) {
        return picture.data()[index] & 0xFF;
    }

    @Test
    void coloursBecomeProcessInks() throws IOException {
        PlatePicture picture = PlatePicture.of(png(0xFFC8161D, 0xFFFFFFFF), press);
        assertEquals(4, picture.components());
        assertEquals(16, picture.data().length);
        assertEquals(0, part(picture, 0));
        assertEquals(98, part(picture, 1) / 2.55, 1);
        assertEquals(89, part(picture, 2) / 2.55, 1);
        assertEquals(16, part(picture, 3) / 2.55, 1);
        assertEquals(0, part(picture, 4) + part(picture, 5) + part(picture, 6) + part(picture, 7));
    }

    @Test
    void coloursOfAJpegAreThoseOfTheFile() throws IOException {
        int[] red = new int[16];
        java.util.Arrays.fill(red, 0xC8161D);
        PlatePicture picture = PlatePicture.of(file("jpg", BufferedImage.TYPE_INT_RGB, red), press);
        assertEquals(0, part(picture, 0) / 2.55, 3);
        assertEquals(98, part(picture, 1) / 2.55, 3);
        assertEquals(89, part(picture, 2) / 2.55, 4);
    }

    @Test
    void greysStandOnTheBlackPlateAlone() throws IOException {
        for (byte[] file :
                new byte[][] {
                    png(0xFF000000, 0xFF808080, 0xFFFFFFFF),
                    file("png", BufferedImage.TYPE_INT_RGB, 0, 0x80807F, 0xFFFFFF)
                }) {
            PlatePicture picture = PlatePicture.of(file, press);
            assertEquals(1, picture.components());
            assertEquals(0, part(picture, 0));
            assertEquals(97, part(picture, 1), 2);
            assertEquals(255, part(picture, 2));
        }
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 0, 0, 128);
        // as it is in the file: Java takes the numbers of a grey image for linear light
        assertEquals(97, part(PlatePicture.of(grey, press), 0), 2);
        assertEquals(4, PlatePicture.of(png(0xFF808080, 0xFF808480), press).components());
    }

    @Test
    void transparentPartsLieOnWhite() throws IOException {
        PlatePicture picture = PlatePicture.of(png(0x00C8161D, 0xFFC8161D), press);
        assertEquals(0, part(picture, 0) + part(picture, 1) + part(picture, 2) + part(picture, 3));
        PlatePicture half = PlatePicture.of(png(0x80000000, 0xFFFFFFFF), press);
        assertEquals(PlatePicture.of(png(0xFF7F7F7F), press).data()[0], half.data()[0]);
    }

    @Test
    void oneBitStaysOneBit() throws IOException {
        PlatePicture picture =
                PlatePicture.of(
                        file("png", BufferedImage.TYPE_BYTE_BINARY, 0, -1, 0, -1, 0, 0, 0, 0, -1),
                        press);
        assertTrue(picture.line());
        assertArrayEquals(
                new byte[] {0b01010000, (byte) 0b10000000, 0b01010000, (byte) 0b10000000},
                picture.data());
    }

    @Test
    void tooMuchInkIsTakenAwayAndCounted() throws IOException {
        PlatePicture picture = PlatePicture.of(png(0xFF000000, 0xFFC8161D), press);
        assertEquals(2, picture.limited());
        int total = part(picture, 0) + part(picture, 1) + part(picture, 2) + part(picture, 3);
        assertEquals(300, total / 2.55, 1.5);
    }

    @Test
    void theFilesOwnProfileSaysWhatItsColoursAre() throws IOException {
        byte[] plain = png(0xFF808080);
        byte[] linear = withProfile(plain, Profiles.of("GRAY", "XYZ ", "kTRC", gamma(1)));
        int lighter = part(PlatePicture.of(linear, press), 0);
        assertTrue(lighter > part(PlatePicture.of(plain, press), 0) + 30, "" + lighter);
        byte[] odd = withProfile(plain, Profiles.of("Lab ", "Lab ", "desc", new byte[12]));
        assertEquals("Lab", PlatePicture.of(odd, press).refused());
        assertArrayEquals(PlatePicture.of(plain, press).data(), PlatePicture.of(odd, press).data());
        assertNull(PlatePicture.of(plain, press).refused());
    }

    @Test
    void aJpegsProfileIsReadInPartsAndNotAppliedTwice() throws IOException {
        byte[] plain = file("jpg", BufferedImage.TYPE_INT_RGB, 0x808080, 0x808080);
        byte[] profile = Profiles.of("GRAY", "XYZ ", "kTRC", gamma(1));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        int half = profile.length / 2;
        segment(file, 1, java.util.Arrays.copyOf(profile, half));
        segment(file, 2, java.util.Arrays.copyOfRange(profile, half, profile.length));
        file.write(plain, 2, plain.length - 2);
        PictureFile read = PictureFile.of(file.toByteArray());
        assertArrayEquals(profile, read.profile());
        assertArrayEquals(plain, read.samples());
        assertEquals(3, read.jpegComponents());
        assertTrue(
                part(PlatePicture.of(file.toByteArray(), press), 0)
                        > part(PlatePicture.of(plain, press), 0) + 30);
    }

    private static byte[] gamma(double gamma) {
        return Profiles.parametric(0, gamma);
    }

    private static void segment(ByteArrayOutputStream file, int number, byte[] part)
            throws IOException {
        int length = 16 + part.length;
        file.write(new byte[] {-1, (byte) 0xE2, (byte) (length >> 8), (byte) length});
        file.write("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1));
        file.write(new byte[] {(byte) number, 2});
        file.write(part);
    }

    /** Puts chunk iCCP behind the header; readers of this test do not ask for its check sum. */
    private static byte[] withProfile(byte[] png, byte[] profile) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(new byte[] {'i', 'C', 'C', 'P', 'n', 0, 0});
        try (DeflaterOutputStream packed = new DeflaterOutputStream(data)) {
            packed.write(profile);
        }
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(data.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(png, 0, 33);
        file.write(ByteBuffer.allocate(4).putInt(data.size() - 4).array());
        file.write(data.toByteArray());
        file.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        file.write(png, 33, png.length - 33);
        return file.toByteArray();
    }
}
