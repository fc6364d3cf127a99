package cn.gongbao.galley;

import cn.gongbao.galley.TableGrid.Cell;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Sets a table: in its column, else across the page, else reduced, else turned on pages of its own.
 */
final class TableSetter {

    /** 六号: the smallest type that a table may be reduced to. */
    private static final Length SMALLEST = Length.pt(7.875);

    private final Element table;
    private final Style style;
    private final Equipment equipment;
    private final Compositor.Measures measures;
    private final List<Notice> notices;
    private final int depth;

    /**
     * @param depth of elements that the table stands in
     * @param notices takes what cannot be set
     */
    TableSetter(
            Element table,
            Equipment equipment,
            Compositor.Measures measures,
            int depth,
            List<Notice> notices) {
        this.table = table;
        this.style = equipment.cascade().of(table);
        this.equipment = equipment;
        this.measures = measures;
        this.depth = depth;
        this.notices = notices;
    }

    /** How a table is brought into its measure. */
    private record Fitting(long measure, boolean spans, boolean turned, CellForm form) {}

    /**
     * The rows of the table.
     *
     * @param spanning whether it stands across the page whatever its width
     */
    SetInsert set(boolean spanning, CellForm outer) {
        TableGrid grid = TableGrid.read(table, notices);
        if (grid == null || grid.cells().isEmpty() && grid.caption() == null) {
            return SetInsert.NOTHING;
        }
        List<Extent> extents = extents(grid);
        Fitting fitting = fitting(new ColumnWidths(grid, extents), grid, extents, spanning, outer);
        if (fitting == null) {
            return SetInsert.NOTHING;
        }
        List<Extent> reduced = reduced(grid, extents, fitting.form);
        long[] edges = new ColumnWidths(grid, reduced).edges(fitting.measure);
        List<SetCell> cells = cells(grid, reduced, edges, fitting.form);
        long[] tops = tops(grid, cells);
        Row.Insert insert = insert(grid, cells, edges, tops, fitting);
        List<Row> rows = new ArrayList<>(caption(grid, fitting, false));
        TableRows made = new TableRows(grid, style, cells, edges, tops, limit(fitting));
        rows.addAll(made.head());
        rows.addAll(made.body());
        rows.replaceAll(row -> row.of(insert));
        if (!fitting.turned) {
            return new SetInsert(fitting.spans, rows);
        }
        long gap = halfGap();
        return new SetInsert(
                true, TurnedTable.pages(table, rows, insert, measures, new Length(gap), notices));
    }

    // Rows and what they span are kept whole up to half a page.
    private long limit(Fitting fitting) {
        long high = fitting.turned ? measures.full().emu() : measures.room().emu();
        return high / 2;
    }

    private List<Extent> extents(TableGrid grid) {
        List<Extent> extents = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            Extent own = Extent.of(cell.element(), equipment).max(new Extent(0, 0, 0));
            boolean head = cell.row() < grid.headRows();
            long em = equipment.cascade().of(cell.element()).size().emu();
            extents.add((head ? own.onTwoLines(em) : own).plus(padding(cell)));
        }
        return extents;
    }

    private long padding(Cell cell) {
        return equipment.cascade().of(cell.element()).paddingInline().emu() * 2;
    }

    private List<Extent> reduced(TableGrid grid, List<Extent> extents, CellForm form) {
        if (form.numerator() == form.denominator()) {
            return extents;
        }
        List<Extent> reduced = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            long padding = padding(grid.cells().get(i));
            Extent text = extents.get(i).plus(-padding);
            reduced.add(
                    text.reduced(new Length(form.denominator()), form.numerator()).plus(padding));
        }
        return reduced;
    }

    private Fitting fitting(
            ColumnWidths widths,
            TableGrid grid,
            List<Extent> extents,
            boolean spanning,
            CellForm outer) {
        long column = measures.column().emu();
        long full = measures.full().emu();
        long comfortable = sum(widths.needs(Extent::comfortable));
        long least = sum(widths.needs(Extent::least));
        if (!spanning && comfortable <= column && (full > column || least <= column)) {
            return new Fitting(column, false, false, outer);
        }
        if (least <= full) {
            return new Fitting(full, spanning || full > column, false, outer);
        }
        CellForm smaller = reducedTo(full, grid, extents, outer);
        if (smaller != null) {
            return new Fitting(full, true, false, smaller);
        }
        // GB/T 9704-2012 8: a table that is wider than the page is turned.
        long turned = measures.pitch().emu() > 0 ? measures.room().emu() - 2 * halfGap() : 0;
        if (least <= turned) {
            return new Fitting(turned, true, true, outer);
        }
        smaller = turned > 0 ? reducedTo(turned, grid, extents, outer) : null;
        if (smaller != null) {
            return new Fitting(turned, true, true, smaller);
        }
        Length most = new Length(Math.max(full, turned));
        String key = "galley.table-too-wide";
        notices.add(Notice.error(Sources.of(table), key, new Length(least), most));
        return null;
    }

    private long halfGap() {
        Length em = equipment.cascade().root().size();
        return Math.max(0, measures.pitch().minus(em).emu() / 2);
    }

    private CellForm reducedTo(long measure, TableGrid grid, List<Extent> extents, CellForm outer) {
        long em = Long.MAX_VALUE;
        for (Cell cell : grid.cells()) {
            em = Math.min(em, equipment.cascade().of(cell.element()).size().emu());
        }
        if (em <= SMALLEST.emu()) {
            return null;
        }
        CellForm smallest = new CellForm(outer.align(), SMALLEST.emu(), em);
        List<Extent> reduced = reduced(grid, extents, smallest);
        boolean fits = sum(new ColumnWidths(grid, reduced).needs(Extent::least)) <= measure;
        return fits ? smallest : null;
    }

    private static long sum(long[] lengths) {
        return Arrays.stream(lengths).sum();
    }

    private List<SetCell> cells(TableGrid grid, List<Extent> extents, long[] edges, CellForm form) {
        Length em = grid.cells().isEmpty() ? style.size() : bodySize(grid);
        em = new Length(em.emu() * form.numerator() / form.denominator());
        ColumnKinds kinds = new ColumnKinds(grid, extents, edges, em);
        List<SetCell> cells = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            Cell cell = grid.cells().get(i);
            Style own = equipment.cascade().of(cell.element());
            long x = edges[cell.column()];
            long width = edges[cell.endColumn()] - x;
            Style.Align align = kinds.align(cell, extents.get(i).natural(), width, em);
            long padding = Math.min(own.paddingInline().emu(), width / 4);
            Length inner = new Length(width - 2 * padding);
            List<Row> rows =
                    Compositor.content(
                            cell.element(),
                            equipment,
                            new Compositor.Measures(inner, inner, Length.ZERO, measures.room()),
                            form.aligned(align),
                            depth,
                            notices);
            long line = form.fit(own, cell.element()).lineHeight().emu();
            cells.add(
                    new SetCell(
                            cell,
                            rows,
                            x + padding,
                            inner.emu(),
                            own.paddingBlock().emu(),
                            rows.isEmpty() ? line : SetCell.height(rows),
                            kinds.isNumber(cell)));
        }
        return DecimalPoints.align(cells, grid.columns());
    }

    private Length bodySize(TableGrid grid) {
        Cell last = grid.cells().get(grid.cells().size() - 1);
        return equipment.cascade().of(last.element()).size();
    }

    /** Where the rows begin, counted from the first one's top; one more than there are rows. */
    private long[] tops(TableGrid grid, List<SetCell> cells) {
        int count = grid.rows().size();
        long[] heights = new long[count];
        boolean[] filled = new boolean[count];
        for (SetCell cell : cells) {
            if (cell.cell().rowSpan() == 1) {
                int row = cell.cell().row();
                heights[row] = Math.max(heights[row], cell.outer());
                filled[row] = true;
            }
        }
        for (int row = 0; row < count; row++) {
            if (!filled[row]) {
                heights[row] = style.lineHeight().emu();
            }
        }
        for (SetCell cell : cells) {
            long high = 0;
            for (int row = cell.cell().row(); row < cell.cell().endRow(); row++) {
                high += heights[row];
            }
            heights[cell.cell().endRow() - 1] += Math.max(0, cell.outer() - high);
        }
        long[] tops = new long[count + 1];
        for (int row = 0; row < count; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
        return tops;
    }

    // GB/T 7713.2-2022 (续表): what a table runs on with begins with its head again.
    private Row.Insert insert(
            TableGrid grid, List<SetCell> cells, long[] edges, long[] tops, Fitting fitting) {
        List<Row> head = new ArrayList<>(caption(grid, fitting, true));
        head.addAll(new TableRows(grid, style, cells, edges, tops, Long.MAX_VALUE / 2).head());
        head.replaceAll(Row::again);
        Length pitch = fitting.turned ? Length.ZERO : measures.pitch();
        return new Row.Insert(pitch, head, TableRules.close(style, fitting.measure));
    }

    private List<Row> caption(TableGrid grid, Fitting fitting, boolean again) {
        Element caption = grid.caption();
        if (caption == null && !again) {
            return List.of();
        }
        Element worded = caption;
        Style own = caption == null ? null : equipment.cascade().of(caption);
        if (again) {
            String text = caption == null ? "" : caption.text().strip();
            worded = caption == null ? new Element("caption") : caption.shallowClone();
            worded.text(text.startsWith("表") ? "续" + text : ("续表 " + text).strip());
            own = own == null ? equipment.cascade().styleFor(worded, style) : own;
        }
        List<SetLine> lines =
                new BlockSetter(equipment, again ? new ArrayList<>() : notices)
                        .set(worded, own, new Length(fitting.measure));
        List<Row> rows = new ArrayList<>();
        for (SetLine line : lines) {
            rows.add(new Row(own.lineHeight(), List.of(line), Row.Seam.TOGETHER));
        }
        return rows;
    }
}
