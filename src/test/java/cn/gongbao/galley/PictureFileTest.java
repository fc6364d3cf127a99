package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of every kind are looked through, and broken ones found before they are drawn. */
class PictureFileTest {

    private static byte[] file(String format, int type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(300, 200, type);
        for (int i = 0; i < 60_000; i++) {
            image.setRGB(i % 300, i / 300, 0xFF000000 | i * 7919);
        }
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "png, 1", "png, 2", "png, 6", "png, 10", "png, 11", "png, 12", "png, 13", "jpg, 1",
        "jpg, 10"
    })
    void readsTheSizeOfEveryKind(String format, int type) throws Exception {
        assertEquals(new PictureFile(300, 200), PictureFile.read(file(format, type)));
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg"})
    void aFileThatEndsTooEarlyIsBroken(String format) throws IOException {
        byte[] whole = file(format, BufferedImage.TYPE_INT_RGB);
        for (int part = 1; part < 10; part++) {
            byte[] cut = Arrays.copyOf(whole, 20 + (whole.length - 20) * part / 10);
            refused("picture-broken", cut);
        }
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        refused("picture-kind", "GIF89a plain text".getBytes());
        refused("picture-kind", new byte[0]);
    }

    // The header alone says so: nothing is decoded.
    @Test
    void aPictureOfTooManyPixelsIsRefused() throws IOException {
        byte[] large = file("png", BufferedImage.TYPE_INT_RGB);
        ByteBuffer header = ByteBuffer.wrap(large);
        header.putInt(16, 20_000).putInt(20, 20_000);
        CRC32 sum = new CRC32();
        sum.update(large, 12, 17);
        header.putInt(29, (int) sum.getValue());
        refused("picture-large", large);
    }

    private static void refused(String key, byte[] bytes) {
        PictureFile.Refusal refusal =
                assertThrows(PictureFile.Refusal.class, () -> PictureFile.read(bytes));
        assertEquals(key, refusal.getMessage());
    }
}
