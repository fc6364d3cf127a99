package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Editions;
import cn.gongbao.model.Ink;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Layout.MasterFiles;
import cn.gongbao.model.Length;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutReaderTest {

    private static final String[][] CASES = {
        {"a length without unit", "width: 210mm", "width: 210"},
        {"a colour by name", "\"#C8161D\"", "red"},
        {"a colour without quotes", "\"#C8161D\"", "#C8161D"},
        {"three plates", "[0, 80, 80, 0]", "[0, 80, 80]"},
        {"a plate above 100", "[0, 80, 80, 0]", "[0, 80, 180, 0]"},
        {"no black", "black:", "schwarz:"},
        {"a master that is missing", "cover.html", "covers.html"},
        {
            "both a master and a verso",
            "{master: cover.html}",
            "{master: cover.html, verso: cover.html}"
        },
        {"a family without face", "[宋, 黑]", "[宋, 楷]"},
        {"a flag that is none", "folio: true", "folio: yes"},
        {"a page count that cannot be folded", "lexicon:", "signature: {pages: 6}\nlexicon:"},
        {"blanks nobody knows", "lexicon:", "signature: {pages: 4, blanks: middle}\nlexicon:"},
        {"blanks without a page count", "lexicon:", "signature: {blanks: end}\nlexicon:"},
        {"an edition nobody knows", "lexicon:", "editions: [web]\nlexicon:"},
        {"a paper nobody knows", "lexicon:", "paper: silk\nlexicon:"},
        {"a print edition on no paper", "lexicon:", "editions: [print]\nlexicon:"},
        {"a section that no sheet folds to", "lexicon:", "binding: {section: 12}\nlexicon:"},
        {"a binding of another style", "lexicon:", "binding: {style: perfect}\nlexicon:"},
        {"a paper as thick as a board", "lexicon:", "binding: {caliper: 3mm}\nlexicon:"},
        {"a cover's paper in microns", "lexicon:", "binding: {cover-caliper: 200}\nlexicon:"},
        {"creep as a length", "lexicon:", "binding: {creep: 0.6mm}\nlexicon:"},
        {"half a sheet", "lexicon:", "binding: {sheet: {width: 450mm}}\nlexicon:"},
        {"creep that is too much", "lexicon:", "binding: {creep: 13}\nlexicon:"},
        {"a standard nobody knows", "lexicon:", "print: {standard: PDF/X-9}\nlexicon:"},
        {"limits that cross", "lexicon:", "print: {warn-below: 100}\nlexicon:"},
        {"a limit without number", "lexicon:", "print: {refuse-below: 0}\nlexicon:"},
    };

    @TempDir Path folder;

    @Test
    void theLayoutIsRead() {
        Layout layout = LayoutReader.read(Expected.resource("layout")).value();
        assertEquals("layout", layout.name());
        assertEquals(Length.mm(210), layout.width());
        assertEquals(Length.mm(297), layout.height());
        assertEquals(Length.mm(3), layout.bleed());
        assertEquals(
                new MasterFiles("cover.html", "cover.html", false), layout.masters().get("cover"));
        assertEquals(
                new MasterFiles("body-recto.html", "body-verso.html", true),
                layout.masters().get("body"));
        assertEquals(new Ink("red", 0xC8161D, 0, 80, 80, 0, "专色红"), layout.inks().get("red"));
        assertEquals(new Ink("black", 0, 0, 0, 0, 100, null), layout.inks().get("black"));
        assertEquals(new FaceFile("宋", 400, "NotoSerifSC_400Regular.ttf"), layout.faces().get(0));
        assertEquals(List.of("宋", "黑"), layout.fallback());
        assertEquals(List.of("昆都仑区人民政府办公室"), layout.lexicon().phrases(Lexicon.Section.PHRASE));
        assertEquals(Editions.READING_ALONE, layout.editions());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, BEFORE_BACK",
        "'signature: {pages: 4}', 4, BEFORE_BACK",
        "'signature: {pages: 16, blanks: end}', 16, END",
        "'signature: {pages: 8, blanks: after-front}', 8, AFTER_FRONT",
    })
    void thePageCountIsRead(String line, int pages, Signature.Blanks blanks) throws IOException {
        write(Files.readString(Expected.resource("layout/layout.yaml")) + line + "\n");
        Signature signature = LayoutReader.read(folder).value().signature();
        assertEquals(new Signature(pages, blanks), signature);
    }

    @Test
    void everyComplaintIsWordedAsKept() throws IOException {
        String sound = Files.readString(Expected.resource("layout/layout.yaml"));
        StringBuilder worded = new StringBuilder();
        for (String[] row : CASES) {
            assertTrue(sound.contains(row[1]), row[0]);
            write(sound.replace(row[1], row[2]));
            worded.append("# ").append(row[0]).append('\n');
            worded.append(Notices.inEnglish(LayoutReader.read(folder).notices()));
        }
        Expected.assertAsKept("layout.complaints", worded.toString());
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("layout.yaml"), yaml);
        for (String file :
                List.of(
                        "issue.html",
                        "styles.css",
                        "cover.html",
                        "body-recto.html",
                        "body-verso.html")) {
            Files.writeString(folder.resolve(file), "");
        }
    }
}
