package cn.gongbao.makeup;

import cn.gongbao.galley.Row;
import cn.gongbao.galley.SetLine;
import cn.gongbao.galley.SetPicture;
import cn.gongbao.galley.SetRule;
import cn.gongbao.model.Length;
import cn.gongbao.page.Frame;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Placed.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Puts rows into their place on a page, and remembers where each element begins. */
final class FrameSetter {

    /**
     * Where an element begins.
     *
     * @param page number of the page
     * @param y top of its first row
     */
    record Landing(int page, Length y) {}

    private final Tags tags;
    private final Map<String, Landing> landings = new HashMap<>();

    FrameSetter(Tags tags) {
        this.tags = tags;
    }

    /** Where the element of an id begins, or null. */
    Landing landing(String id) {
        return landings.get(id);
    }

    /**
     * A column of a frame.
     *
     * @param frame name of the frame
     * @param number from 1; 0 where the rows span
     * @param x left edge
     * @param width of the column
     * @param top where grid line 1 begins
     * @param pitch of the grid; zero where there is none
     * @param down whether lines run downward, the first at the left
     */
    record Column(
            String frame,
            int number,
            Length x,
            Length width,
            Length top,
            Length pitch,
            boolean down) {}

    /** Places rows one below the other from {@code y} on. */
    void place(PageDraft page, List<Row> rows, Column column, Length y) {
        if (column.down) {
            placeDown(page, rows, column);
            return;
        }
        Length at = y;
        int count = page.lines(column.frame, column.number);
        for (Row row : rows) {
            drawn(page, row, column, at);
            for (SetLine line : row.lines()) {
                count++;
                int number = column.pitch.emu() == 0 ? count : gridLine(line, at, column);
                line(page, line, column, at, number);
            }
            at = at.plus(row.height());
        }
    }

    // w3c mlreq §writing direction: lines run downward and follow each other from left to right.
    // Each is set as it lies and turned a quarter clockwise, so that its top is on the right.
    private void placeDown(PageDraft page, List<Row> rows, Column column) {
        Length at = column.x;
        int count = page.lines(column.frame, column.number);
        for (Row row : rows) {
            for (SetLine line : row.lines()) {
                count++;
                Placed.Line placed =
                        new Placed.Line(
                                at.plus(row.height()).minus(line.baseline()),
                                column.top.plus(line.inset()),
                                true,
                                line.runs(),
                                new Placed.Address(column.frame, column.number, count),
                                tags.of(line.block()));
                page.placed.add(placed);
                land(line.block(), page.number, column.top);
            }
            at = at.plus(row.height());
        }
    }

    private void drawn(PageDraft page, Row row, Column column, Length y) {
        row.rules().forEach(rule -> page.placed.add(rule(rule, column.x, y)));
        for (SetPicture picture : row.pictures()) {
            page.placed.add(
                    new Placed.Picture(
                            column.x.plus(picture.x()),
                            y.plus(picture.y()),
                            picture.width(),
                            picture.height(),
                            picture.file(),
                            picture.alternative(),
                            tags.of(picture.block())));
            land(picture.block(), page.number, y);
        }
    }

    private static Placed.Rule rule(SetRule rule, Length x, Length y) {
        return new Placed.Rule(
                x.plus(rule.x()),
                y.plus(rule.y()),
                rule.width(),
                rule.height(),
                rule.ink(),
                Placed.ARTIFACT);
    }

    private static int gridLine(SetLine line, Length rowTop, Column column) {
        long down = rowTop.plus(line.baseline()).minus(column.top).emu();
        return Math.toIntExact(down / column.pitch.emu()) + 1;
    }

    private void line(PageDraft page, SetLine line, Column column, Length y, int number) {
        Placed.Line placed =
                new Placed.Line(
                        column.x.plus(line.inset()),
                        y.plus(line.baseline()),
                        line.turned() ? Direction.UP : Direction.ACROSS,
                        runs(line),
                        new Placed.Address(column.frame, column.number, number),
                        line.repeated() ? Placed.ARTIFACT : tags.of(line.block()));
        page.placed.add(placed);
        line.dots().forEach(dots -> page.placed.add(leader(placed, dots)));
        if (!line.turned()) {
            line.rules()
                    .forEach(rule -> page.placed.add(rule(rule, placed.x(), placed.baseline())));
        }
        if (line.repeated()) {
            return;
        }
        if (column.frame.equals(Opening.MAIN)) {
            page.note(line.block());
        }
        land(line.block(), page.number, y);
        if (line.target() != null) {
            Length right = column.x.plus(column.width);
            page.entries.add(new PageDraft.Entry(line, placed, column.x, right));
        }
    }

    private static Placed.Leader leader(Placed.Line line, SetLine.Dots dots) {
        return new Placed.Leader(
                line.x().plus(dots.x()),
                line.baseline().plus(dots.drop()),
                dots.count(),
                dots.pitch(),
                dots.diameter(),
                dots.ink());
    }

    private List<Placed.Run> runs(SetLine line) {
        if (line.owned().isEmpty() || line.repeated()) {
            return line.runs();
        }
        List<Placed.Run> runs = new ArrayList<>(line.runs());
        for (SetLine.Owned owned : line.owned()) {
            runs.set(owned.run(), runs.get(owned.run()).with(tags.of(owned.element())));
        }
        return runs;
    }

    private void land(Element block, int page, Length y) {
        for (Element at = block; at != null; at = at.parent()) {
            if (!at.id().isEmpty()) {
                landings.putIfAbsent(at.id(), new Landing(page, y));
            }
        }
    }

    /** Top of the rows in a frame that they need not fill. */
    static Length top(Frame frame, Length height) {
        return start(frame.align(), frame.y(), frame.height().minus(height));
    }

    /** Where rows begin that leave some of their frame blank. */
    static Length start(Frame.Align align, Length edge, Length slack) {
        return switch (align) {
            case TOP -> edge;
            case MIDDLE -> edge.plus(new Length(slack.emu() / 2));
            case BOTTOM -> edge.plus(slack);
        };
    }
}
