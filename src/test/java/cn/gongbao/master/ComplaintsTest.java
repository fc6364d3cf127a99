package cn.gongbao.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every complaint as a user reads it. */
class ComplaintsTest {

    @TempDir Path temp;

    @Test
    void htmlThatHasNoPlaceInAMaster() {
        String html =
                """
                <!DOCTYPE html>
                <html><head>
                <link rel="icon" href="a.png">
                <script>alert(1)</script>
                </head>
                <body>
                <div style="color: red">
                  第1期
                </div>
                <p onclick="go()">Draft</p>
                <div id="a" width="3" data-align="middle"></div>
                <div id="a" data-flow="text" data-content="{folio}"></div>
                <div id="b" data-flow="text" data-align="centre"><span></span></div>
                <div data-flow="x"></div>
                <div id="c" data-flow="Body Text"></div>
                <div id="d" data-content="{folio} {page}"></div>
                </body></html>
                """;
        assertEquals(
                """
                a.html:3:1: A link may only lead to a style sheet, not to "icon". > \
                Write <link rel="stylesheet" href="../masters.css">.
                a.html:4:1: A master has no <script>. > Draw with div, span, section, header, main, \
                footer and img; the style sheet gives them their places.
                a.html:7:6: Styles do not stand in the element. > Give the element a class or an id, \
                and move the declarations to masters.css.
                a.html:8:3: A master draws no text: "第1期". > Make a frame and have the text flow \
                into it with data-flow="…", or put it there with data-content="…".
                a.html:10:1: A master has no <p>. > Draw with div, span, section, header, main, \
                footer and img; the style sheet gives them their places.
                a.html:11:13: A master's elements have no attribute width. > Give the element a \
                class or an id, and its looks in masters.css.
                a.html:11:23: data-align stands on an element that is no frame. > Give the element \
                data-flow or data-content, or take data-align away.
                a.html:12:1: A frame takes either data-flow or data-content, not both. > data-flow \
                is for text of the issue, data-content for running heads and folios.
                a.html:12:6: The id a is given twice. > An id names one element; use a class for \
                several.
                a.html:13:1: A frame must be empty. > Move the elements in it out, so that they \
                stand beside it.
                a.html:13:1: This master has two frames named text. > Name each frame differently.
                a.html:13:30: data-align is "centre". > It can be top, middle or bottom.
                a.html:14:1: A frame needs an id of small letters, digits and hyphens, not "". > \
                Write it as in id="running-head".
                a.html:15:13: A frame's name consists of small letters, digits and hyphens, not \
                "Body Text". > Write it as in data-flow="text".
                a.html:16:13: {page} stands for nothing. > There are {folio}, {section}, {title}, {gazette} \
                and {issue}.
                """,
                english(new LayoutFolder(temp).with("a.html", html), "a.html"));
    }

    @Test
    void stylesThatHaveNoPlaceInAMaster() {
        String html =
                """
                <html><head><link rel="stylesheet" href="m.css"></head>
                <body><div class="outer"><div id="f" data-flow="text"></div></div></body></html>
                """;
        String css =
                """
                /* a comment; with { signs } */
                @page { size: A4 }
                .band { background: #c00 url(a.svg); border: 1pt solid Red; opacity: .5 }
                .band { background: linear-gradient(ink(red), ink(black)); color: ink(blue); }
                .band::before { content: "x" }
                #f { column-count: 2; padding: 2mm; margin: 0; font-family: 宋 }
                .outer { transform: rotate(90deg) }
                width: 3mm;
                .end { top: 1mm
                """;
        assertEquals(
                """
                m.css:2:1: A master's styles have no @page. > The page's size stands in layout.yaml, \
                fonts belong to styles.css, and other sheets are linked in the HTML.
                m.css:3:21: #c00 is not an ink of the layout. > Write colours as in ink(red); the \
                inks stand in layout.yaml.
                m.css:3:26: a.svg is neither a PNG nor a JPEG picture. > Save the picture as PNG or \
                JPEG.
                m.css:3:56: Red is not an ink of the layout. > Write colours as in ink(red); the \
                inks stand in layout.yaml.
                m.css:3:61: opacity mixes colours that no ink of the layout stands for. > Add a \
                lighter ink to layout.yaml and paint with it.
                m.css:4:21: linear-gradient(ink(red) is not an ink of the layout. > Write colours as \
                in ink(red); the inks stand in layout.yaml.
                m.css:4:67: The layout has no ink "blue". > It has black, red, rule; add others to \
                layout.yaml.
                m.css:5:1: The selector .band::before is not understood. > Select by element, class \
                and id, as in .band or #text; there is no ::before and ::after.
                m.css:5:17: content draws text, which a master does not. > Put text that stands on \
                every page into a frame with data-content="…".
                m.css:6:6: column-count would hide where the frame is. > Columns are a matter of the \
                text: set column-count in styles.css.
                m.css:6:23: padding would shift the frame f from where its text stands. > Give a \
                frame its place by left, top, width and height alone, and draw its border with \
                another element.
                m.css:6:48: font-family has no meaning in a master. > A master is placed and \
                painted: position, left, top, width, height, background, border and their like.
                m.css:7:10: A frame, and what it stands in, cannot be turned or scaled. > Take the \
                frame out of the transformed element.
                m.css:8:1: This is neither a rule nor a declaration, or it is not closed. > Write \
                rules as in .band { height: 20mm; }
                m.css:9:1: This is neither a rule nor a declaration, or it is not closed. > Write \
                rules as in .band { height: 20mm; }
                """,
                english(
                        new LayoutFolder(temp)
                                .with("a.html", html)
                                .with("m.css", css)
                                .with("a.svg", "<svg/>"),
                        "a.html"));
    }

    @Test
    void filesThatAreMissingOrElsewhere() {
        String html =
                """
                <html><head><link rel="stylesheet" href="../../secret.css">
                <style>
                .a { background: url("https://example.org/a.png") }
                .b { background: url(/etc/passwd) }
                .c { background: url(file:///etc/passwd) }
                </style></head><body>
                <img src="//example.org/a.png">
                <img src="b.png">
                </body></html>
                """;
        assertEquals(
                """
                layout.yaml: The file none.html cannot be read. > Put it into the layout's folder, \
                or correct its name.
                masters/a.html:1:13: ../../secret.css lies outside the layout's folder. > A layout \
                must be whole in itself: copy the file into its folder and name it from there.
                masters/a.html:3:18: https://example.org/a.png is an address; a master fetches \
                nothing. > Save the file in the layout's folder and give its name, as in seal.png.
                masters/a.html:4:18: /etc/passwd lies outside the layout's folder. > A layout must \
                be whole in itself: copy the file into its folder and name it from there.
                masters/a.html:5:18: file:///etc/passwd is an address; a master fetches nothing. > \
                Save the file in the layout's folder and give its name, as in seal.png.
                masters/a.html:7:1: //example.org/a.png is an address; a master fetches nothing. > \
                Save the file in the layout's folder and give its name, as in seal.png.
                masters/a.html:8:1: The file masters/b.png cannot be read. > Put it into the \
                layout's folder, or correct its name.
                """,
                english(
                        new LayoutFolder(temp).with("masters/a.html", html),
                        "masters/a.html",
                        "none.html"));
    }

    @Test
    void whatOnlyTheDrawingShows() {
        String html =
                """
                <html><head><style>div { position: absolute; }</style>
                <link rel="stylesheet" href="m.css"></head>
                <body><div id="a" data-flow="a"></div>
                <div id="b" data-flow="b"></div>
                <div id="c" data-flow="c"></div>
                </body></html>
                """;
        String css =
                """
                /* Two lines
                   before. */
                #a { position: static; }
                #b { left: -3mm; top: 0; width: 20mm; height: 20mm; }
                #c { left: 0; top: 0; width: 20mm;
                     height: 20mmm; }
                """;
        assertEquals(
                """
                a.html:3:7: The frame a has no place of its own. > Give it position: absolute with \
                left, top, width and height.
                a.html:4:1: The frame b reaches over the edge of the trimmed page. > Only artwork \
                may bleed; text stands inside the page.
                a.html:5:1: The frame c has no width or no height. > Give it both in millimetres.
                m.css:6: The renderer says: Unsupported CSS unit mmm. Skipping declaration. > Write \
                lengths in mm or pt, and one value that CSS 2.1 knows.
                """,
                english(new LayoutFolder(temp).with("a.html", html).with("m.css", css), "a.html"));
    }

    /** Else a property would be dropped, and the renderer's line be one short. */
    @Test
    void rendererKnowsEveryPropertyAllowed() {
        StringBuilder css = new StringBuilder("div { ");
        StyleLinter.PROPERTIES.forEach(name -> css.append(name).append(": inherit; "));
        LayoutFolder folder = new LayoutFolder(temp);
        folder.with("a.html", "<link rel=stylesheet href=m.css><div></div>");
        folder.with("m.css", css + "}");
        Noted<?> noted = MasterPress.compile(folder.layout("a.html"), temp.resolve("cache"));
        String read = LayoutFolder.read(noted.notices(), Locale.ROOT);
        assertTrue(read.lines().noneMatch(line -> line.contains("unrecognized")), read);
    }

    @Test
    void secondPage() {
        String html =
                """
                <style>.low { position: absolute; top: 400mm; height: 9mm; width: 9mm; }</style>
                <div class="low"></div>
                """;
        assertEquals(
                """
                a.html: The master runs over 2 pages. > Give everything position: absolute and a \
                place on the page or in its bleed.
                """,
                english(new LayoutFolder(temp).with("a.html", html), "a.html"));
    }

    @Test
    void faultOfASharedSheetCountsOnce() {
        String html = "<link rel=stylesheet href=m.css>";
        LayoutFolder folder =
                new LayoutFolder(temp)
                        .with("a.html", html)
                        .with("b.html", html)
                        .with("m.css", ".a { color: ink(blue) }");
        assertEquals(1, english(folder, "a.html", "b.html").lines().count());
    }

    @Test
    void messagesInChinese() {
        LayoutFolder folder =
                new LayoutFolder(temp)
                        .with("a.html", "<div>草稿</div>\n<div id=f data-content={page}></div>");
        Noted<?> noted = MasterPress.compile(folder.layout("a.html"), temp.resolve("cache"));
        assertEquals(
                """
                a.html:1:6: 版页不绘制文字：“草稿”。 > 请建一个文字框，用 data-flow="…" 排入正文，\
                或用 data-content="…" 写入固定文字。
                a.html:2:11: {page} 不代表任何内容。 > 可用的有 {folio}、{section}、{title}、{gazette}、{issue}。
                """,
                LayoutFolder.read(noted.notices(), Locale.CHINESE));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndHints() {
        Set<String> english = own(Locale.ROOT);
        assertEquals(english, own(Locale.CHINESE));
        for (String key : english) {
            String message = key.replaceFirst("\\.hint$", "");
            assertTrue(english.contains(message) && english.contains(message + ".hint"), key);
        }
    }

    private static Set<String> own(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("cn.gongbao.messages.master", language);
        assertEquals(language, bundle.getLocale());
        return bundle.keySet().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private String english(LayoutFolder folder, String... masters) {
        Noted<Map<String, Master>> noted =
                MasterPress.compile(folder.layout(masters), temp.resolve("cache"));
        assertNull(noted.value());
        List<Notice> notices = noted.notices();
        return LayoutFolder.read(notices, Locale.ROOT);
    }
}
