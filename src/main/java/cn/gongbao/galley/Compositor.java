package cn.gongbao.galley;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sets elements of the copy as a galley. */
public final class Compositor {

    /** Lines of the text that stay with who signs it. */
    private static final int LINES_ABOVE_SIGNATURE = 2;

    private final Cascade cascade;
    private final List<Notice> notices = new ArrayList<>();
    private final BlockSetter setter;
    private final Measures measures;
    private final GalleyBuilder galley = new GalleyBuilder();

    private Compositor(Equipment equipment, Measures measures) {
        this.cascade = equipment.cascade();
        this.measures = measures;
        this.setter = new BlockSetter(equipment, notices);
    }

    /**
     * The widths that a galley is set to.
     *
     * @param column of one column
     * @param full across all columns
     * @param pitch of the grid that every row takes whole lines of; zero where there is no grid
     */
    public record Measures(Length column, Length full, Length pitch) {}

    /** A galley and what there is to tell of it. */
    public record Set(Galley galley, List<Notice> notices) {}

    /** Sets elements in order, with all that stands in them. */
    public static Set set(List<Element> elements, Equipment equipment, Measures measures) {
        Compositor compositor = new Compositor(equipment, measures);
        for (Element element : elements) {
            compositor.element(element, false);
        }
        return new Set(compositor.galley.finish(), List.copyOf(compositor.notices));
    }

    /**
     * Sets a short text that the layout adds to a page, such as a folio, on one line.
     *
     * @return the line, empty where there is no text; an error where one line does not hold it
     */
    public static Noted<SetLine> single(
            Element element, Style style, Equipment equipment, Length measure) {
        List<Notice> notices = new ArrayList<>();
        SetLine line = new BlockSetter(equipment, notices).single(element, style, measure);
        return new Noted<>(line, notices);
    }

    private void element(Element element, boolean spanning) {
        Style style = cascade.of(element);
        if (style.display() == Style.Display.NONE) {
            return;
        }
        boolean spans = spanning || style.spanAll();
        galley.span(spans);
        galley.before(seam(style.breakBefore()), whole(style.spaceBefore()));
        if (hasBlocks(element) && style.signature() != Style.Signature.NONE) {
            signature(element, style, spans);
        } else if (hasBlocks(element)) {
            for (Node child : element.childNodes()) {
                if (child instanceof Element part && !isInline(part)) {
                    element(part, spans);
                } else {
                    complainOfLooseText(element, child);
                }
            }
            galley.span(spanning);
        } else {
            block(element, style, spans);
        }
        galley.after(seam(style.breakAfter()), whole(style.spaceAfter()));
    }

    // GB/T 9704-2012 7.3.5: who signs and when stay on one page, and with the end of the text.
    private void signature(Element block, Style style, boolean spans) {
        List<SignatureSetter.Part> parts = new ArrayList<>();
        for (Element child : block.children()) {
            Style own = cascade.of(child);
            if (own.display() == Style.Display.BLOCK) {
                parts.add(new SignatureSetter.Part(child, own));
            }
        }
        block.childNodes().stream()
                .filter(node -> !(node instanceof Element part) || isInline(part))
                .forEach(node -> complainOfLooseText(block, node));
        galley.keep(LINES_ABOVE_SIGNATURE);
        List<SignatureSetter.Signed> lines =
                new SignatureSetter(setter, style, measure(spans)).set(parts);
        for (int i = 0; i < lines.size(); i++) {
            SignatureSetter.Signed signed = lines.get(i);
            Seam seam = i + 1 < lines.size() ? Seam.TOGETHER : Seam.FREE;
            galley.add(row(signed.line(), signed.style(), seam));
        }
    }

    private Length measure(boolean spans) {
        return spans ? measures.full() : measures.column();
    }

    private Row row(SetLine line, Style style, Seam seam) {
        Length height = whole(style.lineHeight());
        return new Row(height, List.of(centred(line, style, height)), seam);
    }

    private void block(Element element, Style style, boolean spans) {
        Length measure = measure(spans);
        List<SetLine> lines = setter.set(element, style, measure);
        if (lines.isEmpty()) {
            return;
        }
        if (style.slots() > 0 && measures.pitch().emu() > 0) {
            galley.add(slotted(lines, style));
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            int above = i + 1;
            int below = lines.size() - above;
            boolean together =
                    below > 0
                            && (above < style.orphans()
                                    || below < style.widows()
                                    || style.breakInside() == Style.Break.AVOID);
            galley.add(row(lines.get(i), style, together ? Seam.TOGETHER : Seam.FREE));
        }
    }

    private static SetLine centred(SetLine line, Style style, Length height) {
        Length drop = new Length(height.minus(style.lineHeight()).emu() / 2);
        return dropped(line, drop);
    }

    // clreq §heading: 单行标题占三行, 双行标题占五行; the text is centred in its slots.
    private Row slotted(List<SetLine> lines, Style style) {
        int count = lines.size();
        int wanted = count == 1 || style.slotsTwo() == 0 ? style.slots() : style.slotsTwo();
        int more = Math.max(0, count - 2) * Math.max(1, style.slotsTwo() - style.slots());
        Length text = style.lineHeight().times(count);
        Length least = whole(text);
        Length height = measures.pitch().times(wanted + more);
        if (height.compareTo(least) < 0) {
            height = least;
        }
        Length top = new Length(height.minus(text).emu() / 2);
        List<SetLine> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            placed.add(dropped(lines.get(i), top.plus(style.lineHeight().times(i))));
        }
        return new Row(height, placed, Seam.FREE);
    }

    private static SetLine dropped(SetLine line, Length drop) {
        return new SetLine(
                line.inset(),
                line.baseline().plus(drop),
                line.width(),
                line.runs(),
                line.block(),
                line.target(),
                line.dots());
    }

    private Length whole(Length height) {
        long pitch = measures.pitch().emu();
        if (pitch == 0 || height.emu() <= 0) {
            return height;
        }
        return new Length((height.emu() + pitch - 1) / pitch * pitch);
    }

    private boolean hasBlocks(Element element) {
        for (Element child : element.children()) {
            Style.Display display = cascade.of(child).display();
            if (display == Style.Display.BLOCK) {
                return true;
            }
        }
        return false;
    }

    private boolean isInline(Element element) {
        return cascade.of(element).display() == Style.Display.INLINE;
    }

    private void complainOfLooseText(Element parent, Node loose) {
        String text = loose instanceof TextNode words ? words.text() : "";
        text = loose instanceof Element element ? element.text() : text;
        if (!text.isBlank()) {
            String key = "galley.loose-text";
            notices.add(Notice.error(Sources.of(parent), key, text.strip(), parent.tagName()));
        }
    }

    private static Seam seam(Style.Break wish) {
        return switch (wish) {
            case AUTO -> Seam.FREE;
            case AVOID -> Seam.TOGETHER;
            case COLUMN -> Seam.COLUMN;
            case PAGE -> Seam.PAGE;
            case RECTO -> Seam.RECTO;
            case VERSO -> Seam.VERSO;
        };
    }
}
