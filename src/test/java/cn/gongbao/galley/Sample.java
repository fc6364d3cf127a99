package cn.gongbao.galley;

import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Length;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.Face;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.GlyphRun;
import cn.gongbao.type.MongolianShaper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Copy set in the shipped faces at an em of 10 pt, and what can be measured on it. */
final class Sample {

    /** One em, in EMU. */
    static final long EM = 127_000;

    static final FaceShelf SHELF =
            FaceShelf.open(
                            Path.of("fonts"),
                            List.of(
                                    new FaceFile("宋", 400, "NotoSerifSC_400Regular.ttf"),
                                    new FaceFile("宋", 700, "NotoSerifSC_700Bold.ttf"),
                                    new FaceFile("黑", 400, "NotoSansSC_400Regular.ttf"),
                                    new FaceFile("楷", 400, "LXGWWenKai-Regular.ttf"),
                                    new FaceFile("蒙", 400, "NotoSansMongolian_400Regular.ttf")),
                            List.of("宋", "黑", "蒙"))
                    .value();

    private static final String BASE =
            "html { font-family: 宋; font-size: 10pt; line-height: 20pt; color: black;"
                    + " text-align: start; }";

    private final Galley galley;
    private final List<Notice> notices;

    private Sample(Compositor.Set set) {
        this.galley = set.galley();
        this.notices = set.notices();
    }

    /**
     * Sets the body's elements.
     *
     * @param css added to the base style
     * @param measure in em
     */
    static Sample of(String css, String body, double measure) {
        return of(css, body, measure, List.of());
    }

    /** Sets the body's elements with phrases that no title may split. */
    static Sample of(String css, String body, double measure, List<String> phrases) {
        return with(css, body, measure, Lexicon.EMPTY.with(phrases));
    }

    /** Sets the body's elements with a lexicon. */
    static Sample with(String css, String body, double measure, Lexicon lexicon) {
        Document copy = copy(body);
        Length width = new Length(Math.round(measure * EM));
        return new Sample(
                Compositor.set(
                        copy.body().children(),
                        equipment(css, copy, lexicon),
                        new Compositor.Measures(width, width, Length.ZERO)));
    }

    private static Document copy(String body) {
        return Jsoup.parse(
                "<html lang=zh-CN><body data-source='a.txt:7'>" + body + "</body></html>");
    }

    private static Equipment equipment(String css, Document copy, Lexicon lexicon) {
        Noted<StyleSheet> sheet =
                StyleSheet.parse(BASE + css, "test.css", Set.of("black"), SHELF.families());
        if (sheet.failed()) {
            throw new IllegalArgumentException(sheet.notices().toString());
        }
        Cascade cascade = sheet.value().cascade(copy);
        return new Equipment(cascade, SHELF, new MongolianShaper(), lexicon);
    }

    /** Why the lines of a paragraph end where they do. */
    static List<LineReason> reasons(String css, String text, double measure) {
        Document copy = copy("<p>" + text + "</p>");
        Equipment equipment = equipment(css, copy, Lexicon.EMPTY);
        Element block = copy.body().child(0);
        Length width = new Length(Math.round(measure * EM));
        return LineReasons.of(block, equipment.cascade().of(block), equipment, width);
    }

    /** A paragraph. */
    static Sample paragraph(String css, String text, double measure) {
        return of(css, "<p>" + text + "</p>", measure);
    }

    Galley galley() {
        return galley;
    }

    List<Notice> notices() {
        return notices;
    }

    List<Row> rows() {
        return galley.bands().stream().flatMap(band -> band.rows().stream()).toList();
    }

    List<SetLine> lines() {
        return rows().stream().flatMap(row -> row.lines().stream()).toList();
    }

    List<String> texts() {
        return lines().stream().map(Sample::text).toList();
    }

    static String text(SetLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.glyphs().text()));
        return text.toString();
    }

    /** A glyph on its line; x in EMU from the line's start. */
    record Spot(Face face, int glyph, long em, long x, String text, long rise) {

        /** Where its own advance ends. */
        long end() {
            return x + face.advance(glyph) * em / face.unitsPerEm();
        }
    }

    static List<Spot> spots(SetLine line) {
        List<Spot> spots = new ArrayList<>();
        for (Placed.Run run : line.runs()) {
            GlyphRun glyphs = run.glyphs();
            for (int i = 0; i < glyphs.glyphs().length; i++) {
                spots.add(
                        new Spot(
                                glyphs.face(),
                                glyphs.glyphs()[i],
                                glyphs.size().emu(),
                                run.offset().emu() + glyphs.offsets()[i],
                                glyphs.textOf(i),
                                run.rise().emu()));
            }
        }
        return spots;
    }

    /** Origin of each glyph of the only line, in em. */
    double[] origins() {
        return spots(lines().get(0)).stream().mapToDouble(spot -> (double) spot.x / EM).toArray();
    }

    /** Width of a line, in em. */
    double width(int line) {
        return (double) lines().get(line).width().emu() / EM;
    }

    /** Inset of a line, in em. */
    double inset(int line) {
        return (double) lines().get(line).inset().emu() / EM;
    }
}
