package cn.gongbao.makeup;

import cn.gongbao.galley.Compositor;
import cn.gongbao.galley.Equipment;
import cn.gongbao.galley.Galley;
import cn.gongbao.master.Master;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Frame;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Sets the flows of an opening to the frames of its master. */
final class GalleySetting {

    private final Layout layout;
    private final Map<String, Master> masters;
    private final Equipment equipment;

    GalleySetting(Layout layout, Map<String, Master> masters, Equipment equipment) {
        this.layout = layout;
        this.masters = masters;
        this.equipment = equipment;
    }

    /**
     * How the main flow stands in its frame.
     *
     * @param columns their number
     * @param column width of one, a whole number of em where there is a grid
     * @param gap between two
     * @param pitch of the grid, or zero
     * @param em of the grid
     */
    record Form(int columns, Length column, Length gap, Length pitch, Length em) {

        /** What a frame's top and bottom line have above and below their characters. */
        Length halfGap() {
            return pitch.emu() == 0 ? Length.ZERO : new Length(pitch.minus(em).emu() / 2);
        }

        /** Height of a column in a frame, in whole lines of the grid. */
        Length room(Frame frame) {
            long room = frame.height().plus(halfGap().times(2)).emu();
            return new Length(pitch.emu() == 0 ? room : room / pitch.emu() * pitch.emu());
        }

        /** Width of all columns and the gaps between them. */
        Length full() {
            return column.times(columns).plus(gap.times(columns - 1L));
        }
    }

    /**
     * All flows of an opening.
     *
     * @param flows by frame
     * @param down frames whose lines run downward and follow each other from left to right
     * @param form of the main flow
     * @param demerits what the lines cost in sum
     */
    record SetFlows(
            Map<String, Galley> flows,
            Set<String> down,
            Form form,
            List<Notice> notices,
            double demerits) {}

    SetFlows set(Opening opening) {
        Layout.MasterFiles files = layout.masters().get(opening.style().page());
        Map<String, Galley> galleys = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>();
        Set<String> down = new HashSet<>();
        Form main = null;
        double demerits = 0;
        for (Map.Entry<String, List<Element>> flow : opening.frames().entrySet()) {
            Frame frame = frame(masters.get(files.recto()), flow.getKey());
            Frame other = frame(masters.get(files.verso()), flow.getKey());
            if (frame == null || other == null || !frame.width().equals(other.width())) {
                notices.add(complaint(opening, flow.getKey(), frame, other));
                continue;
            }
            boolean isMain = flow.getKey().equals(Opening.MAIN);
            boolean vertical = equipment.cascade().of(flow.getValue().get(0)).vertical();
            if (vertical) {
                down.add(flow.getKey());
            }
            Form form =
                    isMain
                            ? form(opening.style(), frame)
                            : plain(vertical ? frame.height() : frame.width());
            main = isMain ? form : main;
            Compositor.Set set =
                    Compositor.set(
                            flow.getValue(),
                            equipment,
                            new Compositor.Measures(
                                    form.column(),
                                    form.full(),
                                    form.pitch(),
                                    room(form, frame, other)));
            galleys.put(flow.getKey(), set.galley());
            demerits += set.demerits();
            notices.addAll(set.notices());
        }
        return new SetFlows(galleys, down, main, notices, demerits);
    }

    private static Length room(Form form, Frame recto, Frame verso) {
        Length room = form.room(recto);
        Length other = form.room(verso);
        return room.compareTo(other) < 0 ? room : other;
    }

    private Notice complaint(Opening opening, String name, Frame recto, Frame verso) {
        String page = opening.style().page();
        Layout.MasterFiles files = layout.masters().get(page);
        Place place =
                Place.of(layout.name() + "/" + (recto == null ? files.recto() : files.verso()));
        boolean missing = recto == null || verso == null;
        return Notice.error(
                place, missing ? "makeup.no-frame" : "makeup.frames-differ", name, page);
    }

    static Frame frame(Master master, String name) {
        return master.frames().stream()
                .filter(frame -> frame.name().equals(name) && frame.content() == null)
                .findFirst()
                .orElse(null);
    }

    private static Form plain(Length measure) {
        return new Form(1, measure, Length.ZERO, Length.ZERO, Length.ZERO);
    }

    // clreq §page: a measure is a whole number of characters; what the frame has over stays blank.
    private Form form(Style style, Frame frame) {
        if (style.columns() == 0) {
            return plain(frame.width());
        }
        Style root = equipment.cascade().root();
        Length em = root.size();
        int count = style.columns();
        long room = frame.width().minus(style.columnGap().times(count - 1L)).emu() / count;
        Length column = em.times(room / em.emu());
        return new Form(count, column, style.columnGap(), root.lineHeight(), em);
    }
}
