package cn.gongbao.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Word's elements become. Each case of a table is its name after {@code #}, the source and,
 * after {@code =>}, the draft. A source line that begins with the kind of a part, as {@code
 * styles:}, is of that part; the others are of the body.
 */
class WordCasesTest {

    private static final Pattern PART =
            Pattern.compile("(styles|numbering|footnotes|endnotes|comments|header|footer): (.*)");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/text.cases",
                "word/numbers.cases",
                "word/tables.cases",
                "word/fields.cases",
                "word/drawings.cases",
                "word/formulas.cases",
                "word/changes.cases"
            })
    void everyCaseIsAsKept(String table) throws IOException {
        StringBuilder again = new StringBuilder();
        for (String one : Files.readString(Expected.resource(table)).split("(?m)^(?=# )")) {
            if (one.isBlank()) {
                continue;
            }
            String source = one.split("(?m)^=>$")[0];
            String draft = Drafts.text(WordReader.read(file(source).in(folder), "a.docx"));
            again.append(source).append("=>\n").append(draft).append('\n');
        }
        Expected.assertAsKept(table, again.toString());
    }

    private static WordFile file(String source) {
        StringBuilder body = new StringBuilder();
        java.util.Map<String, String> parts = new java.util.LinkedHashMap<>();
        source.lines()
                .skip(1)
                .forEach(
                        line -> {
                            Matcher part = PART.matcher(line);
                            if (part.matches()) {
                                parts.merge(part.group(1), part.group(2), String::concat);
                            } else {
                                body.append(line);
                            }
                        });
        WordFile file = WordFile.of(body.toString());
        parts.forEach(file::beside);
        return file;
    }

    @Test
    void strictFilesAndOtherPrefixesAreReadAlike() throws IOException {
        String body =
                "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r>"
                        + "<w:hyperlink r:id='web'><w:r><w:t>乙</w:t></w:r></w:hyperlink></w:p>";
        WordFile usual = WordFile.of(body);
        String expected = Drafts.text(WordReader.read(usual.in(folder), "a.docx"));
        assertEquals(
                "<p data-align=\"center\" data-source=\"a.docx:1\"><b>甲</b>"
                        + "<a href=\"http://example.org/\">乙</a></p>\n",
                expected);
        String xml = WordFile.root("document", "<w:body>" + body + "</w:body>");
        String strict =
                xml.replace(
                                WordFile.TRANSITIONAL + "wordprocessingml/2006/main",
                                WordFile.STRICT + "wordprocessingml/main")
                        .replace(
                                WordFile.TRANSITIONAL + "officeDocument/2006/relationships",
                                WordFile.STRICT + "officeDocument/relationships");
        WordFile other = WordFile.of("").part("word/document.xml", strict);
        assertEquals(expected, Drafts.text(WordReader.read(other.in(folder), "a.docx")));
        String prefixed =
                xml.replace("xmlns:w=", "xmlns:ns0=")
                        .replace("w:", "ns0:")
                        .replace("r:id", "q:id")
                        .replace("xmlns:r=", "xmlns:q=");
        WordFile third = WordFile.of("").part("word/document.xml", prefixed);
        assertEquals(expected, Drafts.text(WordReader.read(third.in(folder), "a.docx")));
    }
}
