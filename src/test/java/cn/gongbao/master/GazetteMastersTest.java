package cn.gongbao.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.page.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frames of the gazette's masters, which its template and styles rely on. */
class GazetteMastersTest {

    private static final Path GAZETTE = Path.of("layouts/gazette");

    @TempDir Path temp;

    @Test
    void framesInMillimetres() throws IOException {
        StringBuilder table = new StringBuilder();
        masters()
                .forEach(
                        (file, master) -> {
                            table.append(file.replaceAll("masters/|\\.html", "")).append('\n');
                            master.frames().forEach(frame -> table.append(row(frame)));
                        });
        assertEquals(
                """
                back
                  title 19.80 184.00 170.45 14.00 bottom
                  imprint 19.80 209.00 170.45 46.00 top
                board
                  heading 19.80 36.00 170.45 24.00 bottom
                  text 35.10 72.00 139.80 138.00 top
                  imprint 35.10 219.40 139.80 56.50 top
                body-recto
                  running-title 19.80 11.50 85.20 5.50 bottom {gazette} {issue}
                  running-head 105.05 11.50 85.20 5.50 bottom {section}
                  text 19.80 24.00 170.45 251.90 top
                  folio 150.25 279.50 40.00 7.00 middle — {folio} —
                body-verso
                  running-head 19.80 11.50 85.20 5.50 bottom {section}
                  running-title 105.05 11.50 85.20 5.50 bottom {gazette} {issue}
                  text 19.80 24.00 170.45 251.90 top
                  folio 19.80 279.50 40.00 7.00 middle — {folio} —
                contents
                  heading 19.80 16.00 170.45 24.00 bottom
                  text 19.80 52.00 170.45 223.90 top
                cover
                  notice 19.80 38.00 85.20 6.00 middle
                  permit 105.05 38.00 85.20 6.00 middle
                  masthead-mongolian 19.80 70.00 170.45 12.00 bottom
                  masthead 19.80 84.00 170.45 22.00 middle
                  pinyin 19.80 114.00 170.45 7.00 middle
                  year 19.80 160.00 170.45 22.00 bottom
                  number 19.80 185.00 170.45 10.00 top
                  publisher 19.80 264.00 170.45 12.00 bottom
                introduction
                  heading 19.80 42.00 170.45 18.00 bottom
                  text 35.10 72.00 139.80 203.90 top
                slogan
                  text 60.00 99.00 90.00 71.75 middle
                """,
                table.toString());
    }

    /** 22 characters of 10.5 pt twice and a gap of 2 em; 42 lines of 17 pt. */
    @Test
    void bodyHoldsItsGrid() throws IOException {
        for (String file : new String[] {"masters/body-recto.html", "masters/body-verso.html"}) {
            Frame text =
                    masters().get(file).frames().stream()
                            .filter(frame -> frame.name().equals("text"))
                            .findFirst()
                            .orElseThrow();
            assertTrue(text.width().compareTo(Length.pt(46 * 10.5)) >= 0);
            assertTrue(text.height().compareTo(Length.pt(42 * 17)) >= 0);
        }
    }

    private Map<String, Master> masters() throws IOException {
        try (Stream<Path> files = Files.list(GAZETTE.resolve("masters"))) {
            String[] names =
                    files.map(file -> "masters/" + file.getFileName()).toArray(String[]::new);
            Layout layout = new LayoutFolder(GAZETTE).layout(names);
            Noted<Map<String, Master>> noted = MasterPress.compile(layout, temp);
            assertEquals("", LayoutFolder.read(noted.notices(), Locale.ROOT));
            return noted.value();
        }
    }

    private static String row(Frame frame) {
        return String.format(
                Locale.ROOT,
                "  %s %.2f %.2f %.2f %.2f %s%s\n",
                frame.name(),
                frame.x().millimetres(),
                frame.y().millimetres(),
                frame.width().millimetres(),
                frame.height().millimetres(),
                frame.align().name().toLowerCase(Locale.ROOT),
                frame.content() == null ? "" : " " + frame.content());
    }
}
