package cn.gongbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Notice;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layout author is told; -Dupdate.expected rewrites the kept texts. */
class StyleComplaintsTest {

    private static final Path KEPT = Path.of("src/test/resources/cn/gongbao/style");
    private static final Path MESSAGES = Path.of("src/main/resources/cn/gongbao/messages");

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }

    private static String worded(List<Notice> notices, Properties messages) {
        StringBuilder text = new StringBuilder();
        for (Notice notice : notices) {
            Object[] arguments = notice.arguments().toArray();
            text.append(notice.place()).append(' ');
            text.append(MessageFormat.format(messages.getProperty(notice.key()), arguments));
            text.append("\n    ");
            text.append(
                    MessageFormat.format(messages.getProperty(notice.key() + ".hint"), arguments));
            text.append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "values,style",
        "values,style_zh",
        "syntax,style",
        "syntax,style_zh",
        "unclosed,style",
        "unclosed,style_zh"
    })
    void tellsEverythingAtOnce(String sheet, String messages) throws IOException {
        String css = Files.readString(KEPT.resolve(sheet + ".css"));
        String found = worded(Sheets.parse(css).notices(), messages(messages));
        Path kept = KEPT.resolve(sheet + messages.replace("style", "") + ".err");
        if (System.getProperty("update.expected") != null) {
            Files.writeString(kept, found);
        }
        assertEquals(Files.readString(kept), found, "see " + kept);
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        Properties english = messages("style");
        Properties chinese = messages("style_zh");
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        assertEquals(keys, new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : keys) {
            String text = english.getProperty(key);
            if (!key.endsWith(".hint")) {
                assertEquals(slots(text), slots(chinese.getProperty(key)), key);
                assertTrue(keys.contains(key + ".hint"), "no hint: " + key);
            }
        }
    }

    private static Set<String> slots(String pattern) {
        return Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each loses something in the parser, which must not happen in silence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { color: red",
                "p { color: red; ",
                "p { color: red } /* open",
                "p { page: \"x\ny\" } q { color: red }",
                "h2 { color: red\n h3 { color: red } p { color: red }",
                "p { color: red } x",
                "p { color: red } x; y { color: red }",
                "p { color } q { color: red }",
                "p { color: } q { color: red }",
                "p { color red } q { color: red }",
                "p { color: $x } q { color: red }",
                "p { & b { color: red } }",
                "p { { } color: red }",
                "p, { color: red }",
                "p > > q { color: red }",
                ".1a { color: red }",
                "50% { color: red }",
                "p { *color: red }",
                "p { text-indent: 1. }",
                "p { color: red! }",
                "p { --x: red }",
                "p { color: red;@media x { color: red } }",
                "@media print { p { color: red } }",
                "@foo; p { color: red }",
                "p { color: red } @charset 'utf-8';",
                "@namespace x 'y';",
            })
    void nothingIsLostInSilence(String css) {
        assertTrue(Sheets.parse(css).failed(), css);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/* 注释 */",
                "p {}",
                "p { color: red;; }",
                "@charset \"UTF-8\";\np { color: red }",
                "\uFEFFp { color: red }",
                "p{color:red}\r\nq{color:red}\r\n",
                "p { COLOR: red }",
            })
    void goodSheetsPassInSilence(String css) {
        assertEquals("", Sheets.complaints(css));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour           | color",
                "font-szie        | font-size",
                "break-befor      | break-before",
                "gongbao-slots    | -gongbao-slots",
                "margins          | margin",
                "zoom             | -",
                "background-image | -",
            })
    void namesTheNearestProperty(String written, String meant) {
        Notice notice = Sheets.parse("p { " + written + ": 1 }").notices().get(0);
        String named = notice.arguments().size() < 2 ? "-" : notice.arguments().get(1);
        assertEquals(meant, named);
    }
}
