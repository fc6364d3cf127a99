package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Notice.Severity;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.proof.PageTrace;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, pictures, lists and notes as the layouts set them, line by line. */
class DirectCopyTest {

    private static final Path COPY = Path.of("src", "test", "resources", "copy");

    @TempDir static Path kept;

    @ParameterizedTest
    @ValueSource(strings = {"tables", "pictures", "notes"})
    void thePagesAreAsTheTraceTells(String name) throws IOException {
        DirectCopy press = new DirectCopy("gazette", kept);
        String html = Files.readString(COPY.resolve(name + ".html"));
        Noted<PagedIssue> made = press.make(html, pictures());
        assertEquals(List.of(), told(made.notices()));
        String trace = PageTrace.of(made.value());
        Path expected = COPY.resolve(name + ".trace");
        if (System.getProperty("update.expected") != null) {
            Files.writeString(expected, trace);
            Files.write(Path.of("target", name + ".pdf"), press.pdf(made.value()));
        }
        assertEquals(Files.readString(expected), trace);
    }

    private static Map<String, byte[]> pictures() throws IOException {
        return Map.of(
                "hall.png", picture(1200, 700, "png"),
                "map.jpg", picture(2100, 1100, "jpg"));
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xD8E2EA));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x7A8F6A));
        pen.fillRect(0, height * 2 / 3, width, height);
        pen.setColor(new Color(0xB08060));
        pen.fillRect(width / 4, height / 3, width / 2, height / 3);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static List<Notice> told(List<Notice> notices) {
        return notices.stream().filter(it -> it.severity() != Severity.INFORMATION).toList();
    }
}
