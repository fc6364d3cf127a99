package cn.gongbao.makeup;

import cn.gongbao.galley.Galley;
import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Seam;
import cn.gongbao.galley.SetLine;
import cn.gongbao.galley.Sources;
import cn.gongbao.makeup.FrameSetter.Column;
import cn.gongbao.makeup.GalleySetting.Form;
import cn.gongbao.master.Master;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes up the flows of one opening: the side frames on its first page, the main flow on as many as
 * needed.
 */
final class FlowMaker {

    private final GalleySetting.SetFlows flows;
    private final Leaf leaf;
    private final List<MadePage> pages = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Frame frame;
    private Length used = Length.ZERO;

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

    /** The pages of an opening, at least one, and what there is to tell of them. */
    record MadeUp(List<MadePage> pages, List<Notice> notices) {}

    /** Makes up an opening; every frame that its flows name is on both sides of the leaf. */
    static MadeUp make(GalleySetting.SetFlows flows, Leaf leaf) {
        FlowMaker maker = new FlowMaker(flows, leaf);
        maker.turn(Seam.PAGE);
        for (Map.Entry<String, Galley> flow : flows.flows().entrySet()) {
            if (flow.getKey().equals(Opening.MAIN)) {
                maker.main(flow.getValue());
            } else {
                maker.side(flow.getKey(), flow.getValue());
            }
        }
        return new MadeUp(List.copyOf(maker.pages), List.copyOf(maker.notices));
    }

    private void side(String name, Galley galley) {
        MadePage page = pages.get(0);
        Frame at = GalleySetting.frame(page.master, name);
        List<Row> rows = galley.bands().stream().flatMap(band -> band.rows().stream()).toList();
        boolean down = flows.down().contains(name);
        Length height = new Length(ColumnFiller.height(rows));
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
        frame = GalleySetting.frame(pages.get(0).master, Opening.MAIN);
        List<Galley.Band> bands = galley.bands();
        for (int i = 0; i < bands.size(); i++) {
            Galley.Band band = bands.get(i);
            Galley.Band next = i + 1 < bands.size() ? bands.get(i + 1) : null;
            if (band.spanning()) {
                spanning(band.rows(), next);
            } else {
                columns(band.rows());
            }
            Seam seam = lastSeam(band.rows());
            if (next != null && seam.compareTo(Seam.COLUMN) > 0) {
                turn(seam);
            }
        }
    }

    private void spanning(List<Row> rows, Galley.Band next) {
        int last = rows.size() - 1;
        boolean keeps = next != null && rows.get(last).after() == Seam.TOGETHER;
        long below = keeps ? ColumnFiller.firstGroup(next.rows()) : 0;
        if (ColumnFiller.height(rows) + below > room().emu() && used.emu() > 0) {
            turn(Seam.PAGE);
        }
        Form form = flows.form();
        int from = 0;
        while (from < rows.size()) {
            ColumnFiller.Filling filling = ColumnFiller.fill(rows, from, 1, room(), form.pitch());
            put(filling.columns().get(0), column(0, left(), form.full()));
            from = end(filling, rows);
        }
        used = used.plus(tail(rows));
    }

    private void columns(List<Row> rows) {
        Form form = flows.form();
        int from = 0;
        while (from < rows.size()) {
            if (used.emu() > 0
                    && ColumnFiller.firstGroup(rows.subList(from, rows.size())) > room().emu()) {
                turn(Seam.PAGE);
            }
            ColumnFiller.Filling filling =
                    ColumnFiller.fill(rows, from, form.columns(), room(), form.pitch());
            Length x = left();
            for (int i = 0; i < filling.columns().size(); i++) {
                int number = form.columns() == 1 ? 0 : i + 1;
                put(filling.columns().get(i), column(number, x, form.column()));
                x = x.plus(form.column()).plus(form.gap());
            }
            from = end(filling, rows);
        }
        used = used.plus(tail(rows));
    }

    private void put(List<Row> rows, Column column) {
        pages.get(pages.size() - 1).placements.add(new Placement(rows, column, top().plus(used)));
    }

    // Where the filling leaves rows over, a page is turned for them.
    private int end(ColumnFiller.Filling filling, List<Row> rows) {
        if (filling.height().compareTo(room()) > 0) {
            List<Row> column = filling.columns().get(0);
            notices.add(Notice.error(place(column), "makeup.too-high", filling.height(), room()));
        }
        used = used.plus(filling.height());
        if (filling.next() < rows.size()) {
            turn(filling.forced());
        }
        return filling.next();
    }

    private static Place place(List<Row> rows) {
        List<SetLine> lines = rows.stream().flatMap(row -> row.lines().stream()).toList();
        return Sources.of(lines.get(0).block());
    }

    // Space that closes a band stands before what follows on the same page.
    private static Length tail(List<Row> rows) {
        long tail = 0;
        for (int i = rows.size() - 1; i >= 0 && rows.get(i).blank(); i--) {
            tail += rows.get(i).height().emu();
        }
        return new Length(tail);
    }

    // The space between two bands carries no wish of its own.
    private static Seam lastSeam(List<Row> rows) {
        int last = rows.size() - 1;
        while (last > 0 && rows.get(last).blank()) {
            last--;
        }
        return rows.get(last).after();
    }

    private Column column(int number, Length x, Length width) {
        return new Column(Opening.MAIN, number, x, width, top(), flows.form().pitch(), false);
    }

    private void turn(Seam seam) {
        int number = leaf.first + pages.size();
        boolean odd = number % 2 == 1;
        if (seam == Seam.RECTO && !odd || seam == Seam.VERSO && odd) {
            pages.add(new MadePage(null, List.of()));
            number++;
        }
        MadePage page = new MadePage(leaf.of(number), new ArrayList<>());
        pages.add(page);
        frame = GalleySetting.frame(page.master, Opening.MAIN);
        used = Length.ZERO;
    }

    private Length left() {
        Length over = frame.width().minus(flows.form().full());
        return frame.x().plus(new Length(over.emu() / 2));
    }

    // The frame's top is the top of the first line's characters, half the line gap below its row's.
    private Length top() {
        return frame.y().minus(halfGap());
    }

    private Length halfGap() {
        Form form = flows.form();
        return form.pitch().emu() == 0
                ? Length.ZERO
                : new Length(form.pitch().minus(form.em()).emu() / 2);
    }

    private Length room() {
        Form form = flows.form();
        long room = frame.height().plus(halfGap().times(2)).emu();
        long pitch = form.pitch().emu();
        long whole = pitch == 0 ? room : room / pitch * pitch;
        return new Length(whole).minus(used);
    }
}
