package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Editions.SheetSize;
import cn.gongbao.model.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a layout says that an issue is bound. */
class BindingTest {

    private static final Length PAPER = Length.mm(0.1);

    @TempDir Path folder;

    private Binding binding(String yaml) throws IOException {
        for (String file :
                List.of(
                        "issue.html",
                        "styles.css",
                        "cover.html",
                        "body-recto.html",
                        "body-verso.html")) {
            Files.writeString(folder.resolve(file), "");
        }
        String sound = Files.readString(Expected.resource("layout/layout.yaml"));
        Files.writeString(folder.resolve("layout.yaml"), sound + yaml + "\n");
        return LayoutReader.read(folder).value().editions().binding();
    }

    @Test
    void everyTermIsRead() throws IOException {
        assertEquals(
                new Binding(
                        16,
                        true,
                        Length.mm(0.11),
                        Length.mm(0.25),
                        1.3,
                        new SheetSize(Length.mm(880), Length.mm(630))),
                binding(
                        "binding: {style: saddle, section: 16, cover: separate, caliper: 0.11mm,"
                                + " cover-caliper: 0.25mm, creep: 1.3,"
                                + " sheet: {width: 880mm, height: 630mm}}"));
    }

    @Test
    void whatIsNotSaidIsAsUsual() throws IOException {
        assertEquals(Binding.BOOKLET, binding(""));
        assertEquals(new Binding(8, false, PAPER), binding("binding: {section: 8}"));
    }

    @Test
    void aCoverIsOfTheTextsPaperWhereItsOwnIsNotSaid() throws IOException {
        Length thin = Length.mm(0.09);
        assertEquals(
                new Binding(4, true, thin, thin, 1, null),
                binding("binding: {cover: separate, caliper: 0.09mm}"));
    }
}
