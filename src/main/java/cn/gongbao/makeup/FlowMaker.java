package cn.gongbao.makeup;

import cn.gongbao.galley.Galley;
import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Seam;
import cn.gongbao.makeup.FrameSetter.Column;
import cn.gongbao.makeup.GalleySetting.Form;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Frame;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes up the flows of one opening: the side frames on its first page, the main flow on as many as
 * needed.
 */
final class FlowMaker {

    private final GalleySetting.SetFlows flows;
    private final FrameSetter setter;
    private final Supplier<PageDraft> pages;
    private PageDraft page;
    private Frame frame;
    private Length used = Length.ZERO;

    FlowMaker(GalleySetting.SetFlows flows, FrameSetter setter, Supplier<PageDraft> pages) {
        this.flows = flows;
        this.setter = setter;
        this.pages = pages;
    }

    void make(List<Notice> notices) {
        page = pages.get();
        for (Map.Entry<String, Galley> flow : flows.flows().entrySet()) {
            if (flow.getKey().equals(Opening.MAIN)) {
                main(flow.getValue());
            } else {
                side(flow.getKey(), flow.getValue(), notices);
            }
        }
    }

    private void side(String name, Galley galley, List<Notice> notices) {
        Frame at = GalleySetting.frame(page.master, name);
        List<Row> rows = galley.bands().stream().flatMap(band -> band.rows().stream()).toList();
        Length height = new Length(ColumnFiller.height(rows));
        if (height.compareTo(at.height()) > 0) {
            notices.add(
                    Notice.error(
                            Place.of(page.label), "makeup.frame-full", name, height, at.height()));
        }
        Column column = new Column(name, 0, at.x(), at.width(), at.y(), Length.ZERO);
        setter.place(page, rows, column, FrameSetter.top(at, height));
    }

    private void main(Galley galley) {
        frame = GalleySetting.frame(page.master, Opening.MAIN);
        List<Galley.Band> bands = galley.bands();
        for (int i = 0; i < bands.size(); i++) {
            Galley.Band band = bands.get(i);
            if (band.spanning()) {
                spanning(band, i + 1 < bands.size() ? bands.get(i + 1) : null);
            } else {
                columns(band);
            }
        }
    }

    private void spanning(Galley.Band band, Galley.Band next) {
        List<Row> rows = band.rows();
        int last = rows.size() - 1;
        boolean keeps = next != null && rows.get(last).after() == Seam.TOGETHER;
        long below = keeps ? ColumnFiller.firstGroup(next.rows()) : 0;
        if (ColumnFiller.height(rows) + below > room().emu() && used.emu() > 0) {
            turn();
        }
        Form form = flows.form();
        int from = 0;
        while (from < rows.size()) {
            ColumnFiller.Filling filling = ColumnFiller.fill(rows, from, 1, room(), form.pitch());
            Column across = column(0, left(), form.full());
            setter.place(page, filling.columns().get(0), across, top().plus(used));
            used = used.plus(filling.height());
            from = filling.next();
            if (from < rows.size()) {
                turn();
            }
        }
        used = used.plus(tail(rows));
    }

    private void columns(Galley.Band band) {
        Form form = flows.form();
        List<Row> rows = band.rows();
        int from = 0;
        while (from < rows.size()) {
            if (used.emu() > 0
                    && ColumnFiller.firstGroup(rows.subList(from, rows.size())) > room().emu()) {
                turn();
            }
            ColumnFiller.Filling filling =
                    ColumnFiller.fill(rows, from, form.columns(), room(), form.pitch());
            Length x = left();
            for (int i = 0; i < filling.columns().size(); i++) {
                int number = form.columns() == 1 ? 0 : i + 1;
                Column column = column(number, x, form.column());
                setter.place(page, filling.columns().get(i), column, top().plus(used));
                x = x.plus(form.column()).plus(form.gap());
            }
            used = used.plus(filling.height());
            from = filling.next();
            if (from < rows.size()) {
                turn();
            }
        }
        used = used.plus(tail(rows));
    }

    // Space that closes a band stands before what follows on the same page.
    private static Length tail(List<Row> rows) {
        long tail = 0;
        for (int i = rows.size() - 1; i >= 0 && rows.get(i).blank(); i--) {
            tail += rows.get(i).height().emu();
        }
        return new Length(tail);
    }

    private Column column(int number, Length x, Length width) {
        return new Column(Opening.MAIN, number, x, width, top(), flows.form().pitch());
    }

    private void turn() {
        page = pages.get();
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
