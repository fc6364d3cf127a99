package cn.gongbao.master;

import cn.gongbao.master.MasterSource.Mark;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Place;
import cn.gongbao.page.Frame;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads where the renderer has laid the frames. */
final class FrameFinder {

    /** Frames stand on this raster: 0.05 mm. */
    private static final long RASTER = Length.PER_MILLIMETRE / 20;

    /** The renderer's unit in points: it lays out in whole twentieths of a pixel of 1/96 inch. */
    private static final double DOT = 0.0375;

    private final Layout layout;
    private final Complaints complaints;

    FrameFinder(Layout layout, Complaints complaints) {
        this.layout = layout;
        this.complaints = complaints;
    }

    /** The frames that the source marks, in its order; complaints for those without a place. */
    List<Frame> find(MasterSource source, PdfBoxRenderer renderer) {
        int pages = renderer.getRootBox().getLayer().getPages().size();
        if (pages != 1) {
            complaints.add(Place.of(source.file()), "master.pages", pages);
            return List.of();
        }
        Map<String, PagePosition<Box>> positions = new HashMap<>();
        for (PagePosition<Box> position : renderer.findPagePositionsByID(Pattern.compile(".+"))) {
            positions.put(position.getId(), position);
        }
        List<Frame> frames = new ArrayList<>();
        for (Mark mark : source.marks()) {
            PagePosition<Box> position = positions.get(mark.id());
            if (position == null || !position.getElement().getStyle().isAbsolute()) {
                complaints.add(mark.place(), "master.frame-position", mark.name());
                continue;
            }
            Frame frame = frame(mark, position);
            check(frame, mark);
            frames.add(frame);
        }
        return frames;
    }

    /** The renderer counts y upward from the page's foot; the page is the bleed box. */
    private Frame frame(Mark mark, PagePosition<Box> position) {
        double bleed = inDots(layout.bleed());
        double page = inDots(layout.height().plus(layout.bleed().times(2)));
        double top = page - position.getY() - position.getHeight();
        return new Frame(
                mark.name(),
                snapped(position.getX() - bleed),
                snapped(top - bleed),
                snapped(position.getWidth()),
                snapped(position.getHeight()),
                mark.align(),
                mark.content());
    }

    private void check(Frame frame, Mark mark) {
        if (frame.width().emu() <= 0 || frame.height().emu() <= 0) {
            complaints.add(mark.place(), "master.frame-empty", mark.name());
            return;
        }
        boolean inside =
                frame.x().emu() >= 0
                        && frame.y().emu() >= 0
                        && frame.x().plus(frame.width()).compareTo(layout.width()) <= 0
                        && frame.y().plus(frame.height()).compareTo(layout.height()) <= 0;
        if (!inside) {
            complaints.add(mark.place(), "master.frame-outside", mark.name());
        }
    }

    private static double inDots(Length length) {
        return Math.round(length.points() / DOT) * DOT;
    }

    private static Length snapped(double points) {
        return new Length(Math.round(points * Length.PER_POINT / RASTER) * RASTER);
    }
}
