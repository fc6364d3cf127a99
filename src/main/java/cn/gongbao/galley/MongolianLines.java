package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Style;
import cn.gongbao.type.FaceChain;
import cn.gongbao.type.FaceShelf;
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

    private static final MongolianShaper SHAPER = new MongolianShaper();

    private MongolianLines() {}

    static List<SetLine> set(
            Element block, Style style, Length measure, FaceShelf shelf, List<Notice> notices) {
        FaceChain chain = shelf.chain(style.families(), style.weight());
        String text = block.text();
        List<Notice> refused = SHAPER.prepare(chain);
        if (!refused.isEmpty()) {
            notices.addAll(refused);
            return List.of();
        }
        Shaped whole = shape(chain, style.size(), text);
        if (style.fit()) {
            Length size = new Length(style.size().emu() * measure.emu() / whole.width.emu());
            return List.of(line(shape(chain, size, text), block, style, measure));
        }
        List<SetLine> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean over = shape(chain, style.size(), longer).width.compareTo(measure) > 0;
            if (over && !line.isEmpty()) {
                lines.add(line(shape(chain, style.size(), line.toString()), block, style, measure));
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line(shape(chain, style.size(), line.toString()), block, style, measure));
        return lines;
    }

    private record Shaped(List<GlyphRun> runs, Length width, Length size) {}

    private static Shaped shape(FaceChain chain, Length size, String text) {
        List<GlyphRun> runs = SHAPER.shape(chain, size, text);
        long width = 0;
        for (GlyphRun run : runs) {
            width += MongolianShaper.advance(run).emu();
        }
        return new Shaped(runs, new Length(width), size);
    }

    private static SetLine line(Shaped shaped, Element block, Style style, Length measure) {
        List<Placed.Run> runs = new ArrayList<>();
        long x = 0;
        for (GlyphRun run : shaped.runs) {
            runs.add(new Placed.Run(run, new Length(x), Length.ZERO, style.ink()));
            x += MongolianShaper.advance(run).emu();
        }
        long slack = measure.minus(shaped.width).emu();
        long inset =
                switch (style.align()) {
                    case CENTER -> slack / 2;
                    case END -> slack;
                    default -> 0;
                };
        long em = shaped.size.emu();
        Length baseline = new Length(style.lineHeight().emu() / 2 + em * INK_MIDDLE / 1000);
        return new SetLine(new Length(inset), baseline, shaped.width, runs, block, null);
    }
}
