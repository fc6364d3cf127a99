package cn.gongbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Length;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which declaration wins, what is handed down, and what lengths come to. */
class CascadeTest {

    /** The weight that wins for {@code <section class="s t"><p id=x class="a b">}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // CSS Cascade 4 §cascade-sort: specificity, then order of appearance
                "p{font-weight:100} p{font-weight:200}                          | 200",
                ".a{font-weight:100} p{font-weight:200}                         | 100",
                "#x{font-weight:100} .a.b{font-weight:200}                      | 100",
                ".a.b{font-weight:100} .a{font-weight:200}                      | 100",
                ".a{font-weight:100} .b{font-weight:200}                        | 200",
                ".b{font-weight:100} .a{font-weight:200}                        | 200",
                "section p{font-weight:100} p{font-weight:200}                  | 100",
                "section p{font-weight:100} .a{font-weight:200}                 | 200",
                "p.a{font-weight:100} .a{font-weight:200}                       | 100",
                "[class]{font-weight:100} p{font-weight:200}                    | 100",
                ":first-child{font-weight:100} p{font-weight:200}               | 100",
                "*{font-weight:100} section{font-weight:200}                    | 100",
                "p{font-weight:100;font-weight:200}                             | 200",
                "p, .zz{font-weight:100} section p{font-weight:200}             | 200",
                // Selectors 4 §specificity: the strongest argument counts
                "p:not(#y){font-weight:100} .a.b{font-weight:200}               | 100",
                ":is(p, #y){font-weight:100} .a.b{font-weight:200}              | 100",
                ".s:has(#x) p{font-weight:100} .s .t.s .a{font-weight:200}      | 100",
                // combinators
                ".t > .a{font-weight:100}                                       | 100",
                "body > .a{font-weight:100}                                     | 400",
                "h2 + p{font-weight:100}                                        | 400",
                ".a ~ p{font-weight:100}                                        | 400",
                "html body .s .b{font-weight:100}                               | 100",
                "body > section > p{font-weight:100}                            | 100",
                "html > section p{font-weight:100}                              | 400",
                // letter case of tags and of class names does not count
                "P.A{font-weight:100}                                           | 100",
            })
    void theStrongestRuleWins(String css, int weight) {
        String body = "<section class='s t'><p id=x class='a b'>文</p></section>";
        assertEquals(weight, Sheets.style(css, body).weight());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "h2 + p        | <h2>题</h2><p id=x>文",
                "h2 ~ p        | <h2>题</h2><p>文</p><p id=x>文",
                ".u p + p b    | <div class=u><p>文</p><p><i><b id=x>文</b></i></p></div>",
                // the nearest ancestor does not do, a further one does
                ".u > .v p     | <div class=u><div class=v><div class=v><p id=x>文</p></div></div></div>",
                ".u .v > p     | <div class=u><div class=v><div><div class=v><p id=x>文</p></div></div></div></div>",
                ".标题          | <p id=x class='a 标题'>文",
                "p#x.a[lang]   | <p id=x class=a lang=zh>文",
                "a[href^='#']  | <p><a id=x href='#q'>文</a>",
                "p:nth-child(2n)  | <p>文<p id=x>文",
                "p:empty       | <p id=x>",
                ".a.a          | <p id=x class='a a'>文",
                ".a\\:b        | <p id=x class='a:b'>文",
            })
    void selectorsFindTheirElement(String selector, String body) {
        assertEquals(900, Sheets.style(selector + "{font-weight:900}", body).weight());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p      | BLOCK",
                "div    | BLOCK",
                "li     | BLOCK",
                "h3     | BLOCK",
                "td     | BLOCK",
                "nav    | BLOCK",
                "span   | INLINE",
                "a      | INLINE",
                "time   | INLINE",
                "script | NONE",
                "style  | NONE",
                "head   | NONE",
            })
    void elementsAreWhatHtmlSays(String tag, Style.Display display) {
        Document copy = Jsoup.parse("<table><td>文</table><h3>文</h3><nav><li>文</nav>");
        for (String name : new String[] {"div", "p", "span", "a", "time", "script", "style"}) {
            copy.body().appendElement(name);
        }
        Cascade cascade = Sheets.sheet("").cascade(copy);
        assertEquals(display, cascade.of(copy.selectFirst(tag)).display());
    }

    @Test
    void aLayoutOverridesWhatHtmlSays() {
        assertEquals(700, Sheets.style("", "<b id=x>文</b>").weight());
        assertEquals(400, Sheets.style("*{font-weight:400}", "<b id=x>文</b>").weight());
    }

    @Test
    void handsDownWhatIsInherited() {
        String css =
                """
                html { font-family: 黑; font-weight: 300; font-size: 12pt; line-height: 20pt;
                  color: red; letter-spacing: 1pt; text-align: center; text-indent: 2em;
                  line-break: strict; text-spacing-trim: space-all; orphans: 4; widows: 5;
                  text-autospace: no-autospace; writing-mode: vertical-lr; page: body }
                """;
        Style style = Sheets.style(css, "<p><span id=x>文");
        assertEquals("[黑]", style.families().toString());
        assertEquals(300, style.weight());
        assertEquals(Length.pt(12), style.size());
        assertEquals(Length.pt(20), style.lineHeight());
        assertEquals("red", style.ink());
        assertEquals(Length.pt(1), style.letterSpacing());
        assertEquals(Style.Align.CENTER, style.align());
        assertEquals(Length.pt(24), style.indent());
        assertEquals(Style.Prohibition.STRICT, style.prohibition());
        assertEquals(Style.SpacingTrim.SPACE_ALL, style.spacingTrim());
        assertFalse(style.autospace());
        assertEquals(4, style.orphans());
        assertEquals(5, style.widows());
        assertEquals("body", style.page());
        assertEquals(true, style.vertical());
    }

    @Test
    void keepsBackWhatIsNotInherited() {
        String css =
                """
                p { margin: 9pt; text-wrap: balance; white-space: nowrap; column-span: all;
                  column-count: 3; column-gap: 9pt; break-before: page; break-after: page;
                  break-inside: avoid; flow-into: text; -gongbao-slots: 3 5; -gongbao-hang: label;
                  -gongbao-even-names: 3; -gongbao-leader: dots; -gongbao-cell: 5em;
                  -gongbao-fit: measure; -gongbao-signature: sealed }
                """;
        assertEquals(Sheets.style("", "<i id=x>文"), Sheets.style(css, "<p><i id=x>文"));
    }

    @Test
    void inheritAndInitialStandForAnyValue() {
        String css =
                """
                div { margin-top: 7pt; color: red; -gongbao-slots: 3 5; line-height: 2 }
                #x { margin-top: inherit; color: initial; -gongbao-slots: inherit;
                  font-size: 20pt; line-height: inherit }
                """;
        Style style = Sheets.style(css, "<div><p id=x>文");
        assertEquals(Length.pt(7), style.spaceBefore());
        assertEquals("black", style.ink());
        assertEquals(3, style.slots());
        assertEquals(5, style.slotsTwo());
        assertEquals(Length.pt(40), style.lineHeight());
    }

    /** Declarations of {@code #x} under {@code html {10.5pt/17pt}}, and a length in EMU. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line-height: 1.619                        | 215894", // 10.5pt × 1.619, 215893.65
                "line-height: 1.5                          | 200025",
                "line-height: 1.00001                      | 133351", // 133351.3335
                "line-height: 17pt                         | 215900",
                "line-height: 6mm                          | 216000",
                "line-height: .6cm                         | 216000",
                "line-height: .25in                        | 228600",
                "line-height: 1.5em; font-size: 12pt       | 228600", // em of the element itself
                "line-height: 2lh                          | 431800", // lh of the parent
                "line-height: 2rlh                         | 431800",
                "font-size: 2em; line-height: 1            | 266700", // em of the parent
                "font-size: 1rlh; line-height: 1           | 215900",
            })
    void lengthsAreExact(String declarations, long emu) {
        String css = "html { font-size: 10.5pt; line-height: 17pt } #x { " + declarations + " }";
        assertEquals(emu, Sheets.style(css, "<p id=x>文").lineHeight().emu());
    }

    @Test
    void roundsHalvesAwayFromZero() {
        // 1 EMU is a 12 700th of a point
        String css = "html { font-size: .000078740pt; letter-spacing: ";
        assertEquals(3, Sheets.style(css + "2.5em }", "<p id=x>文").letterSpacing().emu());
        assertEquals(-3, Sheets.style(css + "-2.5em }", "<p id=x>文").letterSpacing().emu());
    }

    @Test
    void aNumberIsInheritedAsANumberAndALengthAsALength() {
        String body = "<div><p id=x>文";
        String number = "div { line-height: 2 } p { font-size: 20pt }";
        assertEquals(Length.pt(40), Sheets.style(number, body).lineHeight());
        String length = "div { font-size: 10pt; line-height: 2em } p { font-size: 20pt }";
        assertEquals(Length.pt(20), Sheets.style(length, body).lineHeight());
    }

    @Test
    void theRootGivesTheGrid() {
        String css = ":root { line-height: 17pt } p { line-height: 30pt; margin-top: 2rlh }";
        assertEquals(Length.pt(34), Sheets.style(css, "<p id=x>文").spaceBefore());
        // CSS Values 4 §rlh: on the root itself, the initial line height
        Document copy = Jsoup.parse("");
        Style root = Sheets.sheet("html { line-height: 2rlh }").cascade(copy).root();
        assertEquals(Length.pt(31.5), root.lineHeight());
    }

    @Test
    void withoutRulesTextIsFiveHaoOnHalfAsMuchAgain() {
        Style style = Sheets.style("", "<p id=x>文");
        assertEquals(Length.pt(10.5), style.size());
        assertEquals(Length.pt(15.75), style.lineHeight());
        assertEquals("black", style.ink());
        assertEquals(2, style.orphans());
        assertEquals("zh-CN", style.language());
    }

    @Test
    void nestedSizesDoNotOverflow() {
        Style style =
                Sheets.style(
                        "div, p { font-size: 999999em }",
                        "<div><div><div><div><p id=x>文</p></div></div></div></div>");
        assertEquals(Length.mm(100_000), style.size());
    }

    @Test
    void languageComesFromTheNearestLang() {
        String body = "<div lang=mn-Mong><p>文<b id=x>文";
        assertEquals("mn-Mong", Sheets.style("", body).language());
        assertEquals("zh", Sheets.style("", "<div lang=mn><p id=x lang=zh>文").language());
    }

    @Test
    void textInsideASuperscriptStandsAsHigh() {
        assertEquals(333, Sheets.style("", "<sup><a id=x>1</a></sup>").shift());
        String half = "a { font-size: .5em }";
        assertEquals(666, Sheets.style(half, "<sup><a id=x>1</a></sup>").shift());
        assertEquals(-167, Sheets.style("", "CO<sub id=x>2</sub>").shift());
    }

    @Test
    void pageIsTheParentsUnlessTheElementNamesOne() {
        String css = "section { page: body } .back { page: back }";
        String body = "<section><p class=back><b id=x>文";
        assertEquals("back", Sheets.style(css, body).page());
        assertEquals("body", Sheets.style(css, "<section><p id=x>文").page());
        assertEquals("body", Sheets.style(css + " p{page:auto}", "<section><p id=x>文").page());
        assertNull(Sheets.style(css, "<p id=x>文").page());
    }

    @Test
    void elementsMadeLaterFollowTheRulesToo() {
        Document copy = Jsoup.parse("<p>文");
        Cascade cascade =
                Sheets.sheet(
                                "html { line-height: 17pt; font-size: 10pt; color: red }"
                                        + " .folio { font-size: 2em; margin-top: 1rlh }"
                                        + " .folio b { color: black } :root { font-weight: 900 }")
                        .cascade(copy);
        Element folio = new Element("div").addClass("folio");
        Element bold = folio.appendElement("b");
        Style style = cascade.styleFor(folio, cascade.root());
        assertEquals(Length.pt(20), style.size());
        assertEquals(Length.pt(17), style.spaceBefore());
        assertEquals("red", style.ink());
        assertEquals("black", cascade.styleFor(bold, style).ink());
        assertNull(cascade.of(folio));
        Style lighter = Sheets.style("", "<i id=x>文");
        assertEquals(400, cascade.styleFor(folio, lighter).weight());
    }

    @Test
    void aScaledStyleHandsDownItsLineHeightAsItIs() {
        Document copy = Jsoup.parse("<p><span>文</span>");
        Cascade cascade = Sheets.sheet("p { font-size: 10pt; line-height: 2 }").cascade(copy);
        Element span = copy.selectFirst("span");
        Style parent = cascade.of(span.parent());
        assertEquals(Length.pt(20), cascade.styleFor(span, parent).lineHeight());
        Style scaled = parent.scaled(3, 1);
        assertEquals(Length.pt(30), cascade.styleFor(span, scaled).size());
        assertEquals(Length.pt(20), cascade.styleFor(span, scaled).lineHeight());
    }

    @Test
    void everyElementHasAStyleAndEqualOnesAreTheSame() {
        Document copy =
                Jsoup.parse("<head><title>题</title></head><p class=a>文<p>文<table><td>文</table>");
        Cascade cascade = Sheets.sheet(".a { color: black }").cascade(copy);
        copy.getAllElements().forEach(element -> assertNotNull(cascade.of(element)));
        // different rules, equal outcome
        assertSame(cascade.of(copy.select("p").get(0)), cascade.of(copy.select("p").get(1)));
    }

    // CSS Cascading 4 §cascade-sort: of equal specificity the rule that follows, else the stronger
    @Test
    void rulesThatFollowASheetOverrideItsEqualsAndNoStrongerOnes() {
        StyleSheet sheet = Sheets.sheet("#x { orphans: 3 } p { widows: 3; orphans: 4 }");
        StyleSheet both =
                sheet.followedBy("p { widows: 5; orphans: 6 }", "more.css", Set.of(), Set.of())
                        .value();
        Document copy = Jsoup.parse("<p id=x>文");
        Style style = both.cascade(copy).of(copy.getElementById("x"));
        assertEquals(5, style.widows());
        assertEquals(3, style.orphans());
        assertTrue(sheet.followedBy("p { widows: 0 }", "more.css", Set.of(), Set.of()).failed());
    }
}
