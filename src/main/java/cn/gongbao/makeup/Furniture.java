package cn.gongbao.makeup;

import cn.gongbao.galley.Compositor;
import cn.gongbao.galley.Equipment;
import cn.gongbao.galley.SetLine;
import cn.gongbao.galley.Sources;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Frame;
import cn.gongbao.page.Placed;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Sets what the layout itself puts on a page: folios, running heads, the ends of contents lines.
 */
final class Furniture {

    /** Dots of a leader stand on a page-wide grid of this pitch. */
    private static final Length DOT_PITCH = Length.pt(5.25);

    private static final String FOLIO = "{folio}";

    private static final Length DOT = Length.pt(0.85);

    private final Equipment equipment;
    private final Cascade cascade;
    private final List<Notice> notices;

    /**
     * @param notices takes what cannot be set
     */
    Furniture(Equipment equipment, List<Notice> notices) {
        this.equipment = equipment;
        this.cascade = equipment.cascade();
        this.notices = notices;
    }

    /** Fills the frames of a page whose text the layout words. */
    void fill(PageDraft page, Map<String, String> words) {
        for (Frame frame : page.master.frames()) {
            boolean uncounted = page.folio == 0;
            if (frame.content() == null || uncounted && frame.content().contains(FOLIO)) {
                continue;
            }
            String text = worded(frame.content(), words);
            if (!text.isBlank()) {
                String side = page.recto() ? "recto" : "verso";
                Element made = new Element("p").addClass(frame.name()).addClass(side).text(text);
                Style style = cascade.styleFor(made, cascade.root());
                SetLine line = single(made, style, frame.width(), page.first());
                Length top = FrameSetter.top(frame, style.lineHeight());
                page.placed.add(
                        artifact(
                                line,
                                frame.x().plus(line.inset()),
                                top.plus(line.baseline()),
                                frame.name()));
            }
        }
    }

    // What is amiss with the layout's own text is told where the page's copy begins.
    private SetLine single(Element made, Style style, Length measure, Element copy) {
        Noted<SetLine> line = Compositor.single(made, style, equipment, measure);
        Place place = copy == null ? Place.of(made.className()) : Sources.of(copy);
        for (Notice notice : line.notices()) {
            notices.add(new Notice(notice.severity(), place, notice.key(), notice.arguments()));
        }
        return line.value();
    }

    private static String worded(String content, Map<String, String> words) {
        String text = content;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    private static Placed.Line artifact(SetLine line, Length x, Length baseline, String frame) {
        return new Placed.Line(
                x, baseline, false, line.runs(), new Placed.Address(frame, 0, 1), Placed.ARTIFACT);
    }

    /**
     * Closes a contents line with dots and the folio of its document.
     *
     * <p>clreq §table of contents: dots stand in line down the page and keep half an em from text
     * and number; the number is flush right and never alone.
     */
    void close(PageDraft page, PageDraft.Entry entry, String folio) {
        Element block = entry.line().block();
        Element made = new Element("span").addClass("contents-folio").text(folio);
        Style style = cascade.styleFor(made, cascade.of(block));
        SetLine number = single(made, style, entry.right().minus(entry.left()), block);
        Length em = cascade.of(block).size();
        Length half = new Length(em.emu() / 2);
        Length numberX = entry.right().minus(number.width());
        Length from = entry.placed().x().plus(entry.line().width()).plus(half);
        Length to = numberX.minus(half);
        if (to.compareTo(from) < 0) {
            notices.add(Notice.error(Sources.of(block), "makeup.leader-room", folio));
        }
        long radius = DOT.emu() / 2;
        long first = (from.emu() + radius + DOT_PITCH.emu() - 1) / DOT_PITCH.emu();
        long last = (to.emu() - radius) / DOT_PITCH.emu();
        if (last >= first) {
            page.placed.add(
                    new Placed.Leader(
                            DOT_PITCH.times(first),
                            entry.placed().baseline().minus(em.scaled(0.12)),
                            Math.toIntExact(last - first + 1),
                            DOT_PITCH,
                            DOT,
                            style.ink()));
        }
        page.placed.add(artifact(number, numberX, entry.placed().baseline(), "folio"));
    }
}
