package cn.gongbao.makeup;

import cn.gongbao.galley.Galley;
import cn.gongbao.galley.Row;
import cn.gongbao.galley.Sources;
import cn.gongbao.makeup.FrameSetter.Column;
import cn.gongbao.makeup.GalleySetting.Form;
import cn.gongbao.makeup.PageBreaker.Choice;
import cn.gongbao.makeup.PageBreaker.Part;
import cn.gongbao.makeup.PageBreaker.Sheet;
import cn.gongbao.master.Master;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Makes up the flows of one opening: the side frames on its first page, the main flow on as many as
 * needed.
 */
final class FlowMaker {

    private final GalleySetting.SetFlows flows;
    private final Leaf leaf;
    private final List<MadePage> pages = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<Integer, Choice> choices = new HashMap<>();
    private Sheet sheet;
    private Frame frame;
    private Length lead = Length.ZERO;

    private FlowMaker(GalleySetting.SetFlows flows, Leaf leaf) {
        this.flows = flows;
        this.leaf = leaf;
    }

    /**
     * The masters of an opening's pages.
     *
     * @param recto of right-hand pages
     * @param verso of left-hand pages
     * @param first number of the opening's first page
     */
    record Leaf(Master recto, Master verso, int first) {

        /** The master of a page. */
        Master of(int number) {
            return number % 2 == 1 ? recto : verso;
        }
    }

    /** Rows and their place in a column. */
    record Placement(List<Row> rows, Column column, Length y) {}

    /**
     * What stands on one page.
     *
     * @param master null on a page left blank
     */
    record MadePage(Master master, List<Placement> placements) {}

    /**
     * The pages of an opening and how they came about.
     *
     * @param pages at least one
     * @param choices of the main flow's breaks, by the page's place in the list
     * @param sheet what every page offers the main flow; null where there is none
     * @param notices what there is to tell
     */
    record MadeFlow(
            List<MadePage> pages,
            Map<Integer, Choice> choices,
            Sheet sheet,
            List<Notice> notices) {}

    /** Makes up an opening; every frame that its flows name is on both sides of the leaf. */
    static MadeFlow make(GalleySetting.SetFlows flows, Leaf leaf) {
        FlowMaker maker = new FlowMaker(flows, leaf);
        maker.turn();
        for (Map.Entry<String, Galley> flow : flows.flows().entrySet()) {
            if (flow.getKey().equals(Opening.MAIN)) {
                maker.main(flow.getValue());
            } else {
                maker.side(flow.getKey(), flow.getValue());
            }
        }
        return new MadeFlow(
                List.copyOf(maker.pages),
                Map.copyOf(maker.choices),
                maker.sheet,
                List.copyOf(maker.notices));
    }

    private void side(String name, Galley galley) {
        MadePage page = pages.get(0);
        Frame at = GalleySetting.frame(page.master, name);
        List<Row> rows = galley.bands().stream().flatMap(band -> band.rows().stream()).toList();
        boolean down = flows.down().contains(name);
        Length height = height(rows);
        Length most = down ? at.width() : at.height();
        if (height.compareTo(most) > 0) {
            notices.add(Notice.error(place(rows), "makeup.frame-full", name, height, most));
        }
        Length x = down ? FrameSetter.start(at.align(), at.x(), most.minus(height)) : at.x();
        Length y = down ? at.y() : FrameSetter.top(at, height);
        Column column = new Column(name, 0, x, at.width(), at.y(), Length.ZERO, down);
        page.placements.add(new Placement(rows, column, y));
    }

    private void main(Galley galley) {
        List<Piece> pieces = Piece.of(galley);
        if (pieces.isEmpty()) {
            return;
        }
        boolean recto = leaf.first % 2 == 1;
        sheet = sheet(galley);
        for (Choice choice : PageBreaker.pages(pieces, sheet, recto)) {
            if (choice.start().blank()) {
                pages.add(new MadePage(null, List.of()));
            }
            if (choice.start().piece() > 0 || choice.start().row() > 0) {
                turn();
            }
            choices.put(pages.size() - 1, choice);
            lead = lead(choice.ending().parts());
            choice.ending().parts().forEach(this::put);
        }
    }

    /** What is left blank above rows that do not fill their frame; whole lines of a grid. */
    private Length lead(List<Part> parts) {
        long used = 0;
        for (Part part : parts) {
            used = Math.max(used, part.y() + Math.max(part.foot(), part.division().height()));
        }
        long room = room(pages.get(pages.size() - 1).master).emu();
        Length slack = new Length(Math.max(0, room - used));
        long blank = FrameSetter.start(frame.align(), Length.ZERO, slack).emu();
        long pitch = flows.form().pitch().emu();
        return new Length(pitch == 0 ? blank : blank - blank % pitch);
    }

    private Sheet sheet(Galley galley) {
        Form form = flows.form();
        long line = form.pitch().emu();
        if (line == 0) {
            Row first = galley.bands().get(0).rows().get(0);
            line = Math.max(1, first.height().emu());
        }
        return new Sheet(form.columns(), room(leaf.recto).emu(), room(leaf.verso).emu(), line);
    }

    private void put(Part part) {
        Form form = flows.form();
        boolean spans = part.piece().spanning() || form.columns() == 1;
        Length y = top().plus(lead).plus(new Length(part.y()));
        Length x = left();
        int number = spans ? 0 : 1;
        for (Division.Fill fill : part.division().fills()) {
            List<Row> rows = part.piece().rows(fill.head(), fill.end());
            Length width = part.piece().spanning() ? form.full() : form.column();
            if (!rows.isEmpty()) {
                complainOfHigh(rows, y);
                Column column = column(number, x, width);
                List<Placement> placements = pages.get(pages.size() - 1).placements;
                placements.add(new Placement(rows, column, y));
                List<Row> notes = part.piece().notes(fill.head(), fill.end());
                if (!notes.isEmpty()) {
                    Length foot = y.plus(new Length(part.foot())).minus(height(notes));
                    placements.add(new Placement(notes, column, foot));
                }
            }
            x = x.plus(form.column()).plus(form.gap());
            number++;
        }
    }

    private void complainOfHigh(List<Row> rows, Length y) {
        Length height = height(rows);
        Length room = top().plus(room(pages.get(pages.size() - 1).master)).minus(y);
        if (height.compareTo(room) > 0) {
            notices.add(Notice.error(place(rows), "makeup.too-high", height, room));
        }
    }

    private static Length height(List<Row> rows) {
        return new Length(rows.stream().mapToLong(row -> row.height().emu()).sum());
    }

    private static Place place(List<Row> rows) {
        Element block =
                rows.stream().map(Row::block).filter(it -> it != null).findFirst().orElseThrow();
        return Sources.of(block);
    }

    private Column column(int number, Length x, Length width) {
        return new Column(Opening.MAIN, number, x, width, top(), flows.form().pitch(), false);
    }

    private void turn() {
        MadePage page = new MadePage(leaf.of(leaf.first + pages.size()), new ArrayList<>());
        pages.add(page);
        frame = GalleySetting.frame(page.master, Opening.MAIN);
    }

    private Length left() {
        Length over = frame.width().minus(flows.form().full());
        return frame.x().plus(new Length(over.emu() / 2));
    }

    // The frame's top is the top of the first line's characters, half the line gap below its row's.
    private Length top() {
        return frame.y().minus(flows.form().halfGap());
    }

    private Length room(Master master) {
        return flows.form().room(GalleySetting.frame(master, Opening.MAIN));
    }
}
