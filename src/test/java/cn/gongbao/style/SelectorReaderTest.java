package cn.gongbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.model.Notice;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Selectors that mean in Jsoup what they mean in CSS, and those that do not. */
class SelectorReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p:hover                 | :hover",
                "p::before               | ::before",
                "p:first-line            | :first-line",
                "::text                  | ::text",
                "p:lang(zh)              | :lang(zh)",
                "p:where(.a)             | :where(.a)",
                "p:contains(文)           | :contains(文)",
                "p:eq(2)                 | :eq(2)",
                "p[class~=a]             | [class~=a]",
                "p[a=b i]                | [a=b i]",
                ".a :not(.b :hover)      | :hover",
                ":is(p, :has(> ::after)) | ::after",
            })
    void refusesByItsPart(String selector, String part) {
        List<Notice> notices = Sheets.parse(selector + " { color: red }").notices();
        assertEquals(1, notices.size(), notices.toString());
        assertEquals("style.selector", notices.get(0).key());
        assertEquals(part, notices.get(0).arguments().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p[a|=b]", "*|p", "svg|p"})
    void refusesBarsWhichJsoupMisreads(String selector) {
        assertEquals("1:1 style.selector", Sheets.complaints(selector + " { color: red }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                ":root",
                "a > b + c ~ d e",
                "p.a.b#c[d][e=f][g^=h][i$=j][k*='l m']",
                "p:not(.a, .b .c)",
                ":is(h1, h2):has(+ p)",
                "p:empty",
                "p:first-child",
                "p:last-child",
                "p:only-child",
                "p:first-of-type",
                "p:last-of-type",
                "p:only-of-type",
                "p:nth-child(2n + 1)",
                "p:nth-last-child(even)",
                "p:nth-of-type(-n+2)",
                "p:nth-last-of-type(1)",
                ".标题 #目录",
            })
    void takesWhatJsoupUnderstands(String selector) {
        assertEquals("", Sheets.complaints(selector + " { color: red }"));
    }
}
