package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Style;
import cn.gongbao.type.FaceChain;
import cn.gongbao.type.GlyphRun;
import cn.gongbao.type.MongolianShaper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Sets Mongolian script in horizontal lines, the glyphs as they lie in the face.
 *
 * <p>Lines end at spaces only and never inside a word or before a suffix; w3c mlreq §line_breaking.
 */
final class MongolianLines {

    /** Middle of the ink above the baseline, in thousandths of the em (ink from -388 to 962). */
    private static final int INK_MIDDLE = 287;

    private final Element block;
    private final Style style;
    private final Length room;
    private final MongolianShaper shaper;
    private final FaceChain chain;
    private final List<Notice> notices;

    private MongolianLines(
            Element block, Style style, Length measure, Equipment equipment, List<Notice> notices) {
        this.block = block;
        this.style = style;
        this.room = measure.minus(style.insetStart()).minus(style.insetEnd());
        this.shaper = equipment.mongolian();
        this.chain = equipment.shelf().chain(style.families(), style.weight());
        this.notices = notices;
    }

    /**
     * The lines of a block.
     *
     * @param notices takes what forbids to set them
     */
    static List<SetLine> set(
            Element block, Style style, Length measure, Equipment equipment, List<Notice> notices) {
        String text = block.text();
        return text.isBlank()
                ? List.of()
                : new MongolianLines(block, style, measure, equipment, notices).lines(text);
    }

    private List<SetLine> lines(String text) {
        List<Notice> refused = shaper.prepare(chain);
        if (!refused.isEmpty()) {
            notices.addAll(refused);
            return List.of();
        }
        Shaped whole = shape(style.size(), text);
        complainOfMissing(whole);
        if (style.fit() && whole.width.emu() > 0) {
            Length size = new Length(style.size().emu() * room.emu() / whole.width.emu());
            return List.of(line(shape(size, text)));
        }
        List<SetLine> lines = new ArrayList<>();
        Shaped line = null;
        String words = "";
        for (String word : text.split(" ")) {
            String longer = line == null ? word : words + " " + word;
            Shaped tried = shape(style.size(), longer);
            if (line != null && tried.width.compareTo(room) > 0) {
                lines.add(line(line));
                longer = word;
                tried = shape(style.size(), word);
            }
            if (tried.width.compareTo(room) > 0) {
                notices.add(Notice.error(Sources.of(block), "galley.too-wide", word, room));
            }
            words = longer;
            line = tried;
        }
        lines.add(line(line));
        return lines;
    }

    private record Shaped(List<GlyphRun> runs, Length width, Length size) {}

    private Shaped shape(Length size, String text) {
        List<GlyphRun> runs = shaper.shape(chain, size, text);
        long width = 0;
        for (GlyphRun run : runs) {
            width += MongolianShaper.advance(run).emu();
        }
        return new Shaped(runs, new Length(width), size);
    }

    private void complainOfMissing(Shaped shaped) {
        for (GlyphRun run : shaped.runs) {
            for (int i = 0; i < run.glyphs().length; i++) {
                if (run.glyphs()[i] == 0) {
                    String text = run.textOf(i);
                    int codePoint = text.isEmpty() ? 0 : text.codePointAt(0);
                    notices.add(UnitCollector.noGlyph(Sources.of(block), codePoint, style));
                }
            }
        }
    }

    private SetLine line(Shaped shaped) {
        List<Placed.Run> runs = new ArrayList<>();
        long x = 0;
        for (GlyphRun run : shaped.runs) {
            runs.add(new Placed.Run(run, new Length(x), Length.ZERO, style.ink()));
            x += MongolianShaper.advance(run).emu();
        }
        long slack = room.minus(shaped.width).emu();
        long shift =
                switch (style.align()) {
                    case CENTER -> slack / 2;
                    case END -> slack;
                    default -> 0;
                };
        long em = shaped.size.emu();
        Length inset = style.insetStart().plus(new Length(shift));
        Length baseline = new Length(style.lineHeight().emu() / 2 + em * INK_MIDDLE / 1000);
        return new SetLine(inset, baseline, shaped.width, runs, block, null);
    }
}
