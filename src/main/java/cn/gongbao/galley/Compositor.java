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

/** Sets elements of the copy as a galley. */
public final class Compositor {

    /** Elements may stand in each other as deep as this. */
    static final int DEEPEST = 40;

    /** Lines of the text that stay with who signs it. */
    private static final int LINES_ABOVE_SIGNATURE = 2;

    private final Equipment equipment;
    private final Cascade cascade;
    private final List<Notice> notices;
    private final InnerParts inner;
    private final BlockSetter setter;
    private final GridRows gridRows;
    private final Measures measures;
    private final GalleyBuilder galley = new GalleyBuilder();
    private final CellForm form;
    private int depth;
    private Element root;
    private long inset;

    private Compositor(
            Equipment equipment,
            Measures measures,
            CellForm form,
            int depth,
            List<Notice> notices) {
        this.equipment = equipment;
        this.form = form;
        this.depth = depth;
        this.notices = notices;
        this.cascade = equipment.cascade();
        this.inner = new InnerParts(cascade, notices);
        this.measures = measures;
        this.gridRows = new GridRows(measures.pitch());
        this.setter = new BlockSetter(equipment, notices);
    }

    /**
     * The widths that a galley is set to.
     *
     * @param column of one column
     * @param full across all columns
     * @param pitch of the grid that every row takes whole lines of; zero where there is no grid
     * @param room height of a column
     */
    public record Measures(Length column, Length full, Length pitch, Length room) {

        private static final Length ENDLESS = Length.mm(1e9);

        /** Widths in columns of any height. */
        public Measures(Length column, Length full, Length pitch) {
            this(column, full, pitch, ENDLESS);
        }
    }

    /**
     * A galley and what there is to tell of it.
     *
     * @param demerits what its lines cost in sum, those of titles, tables and notes left out
     */
    public record Set(Galley galley, List<Notice> notices, double demerits) {}

    /** Sets elements in order, with all that stands in them. */
    public static Set set(List<Element> elements, Equipment equipment, Measures measures) {
        List<Notice> notices = new ArrayList<>();
        Compositor compositor = new Compositor(equipment, measures, CellForm.NONE, 0, notices);
        for (Element element : elements) {
            compositor.element(element, false);
        }
        Galley set = compositor.galley.finish();
        Galley noted = new NoteSetter(equipment, measures, notices).at(set);
        return new Set(noted, List.copyOf(notices), compositor.setter.demerits());
    }

    /**
     * Sets what stands in a cell of a table.
     *
     * @param depth of elements that the cell stands in
     * @param notices takes what cannot be set
     * @return its rows, no space above the first and below the last
     */
    static List<Row> content(
            Element cell,
            Equipment equipment,
            Measures measures,
            CellForm form,
            int depth,
            List<Notice> notices) {
        Compositor compositor = new Compositor(equipment, measures, form, depth, notices);
        compositor.root = cell;
        compositor.element(cell, false);
        List<Row> rows = new ArrayList<>();
        for (Galley.Band band : compositor.galley.finish().bands()) {
            rows.addAll(band.rows());
        }
        while (!rows.isEmpty() && rows.get(0).blank()) {
            rows.remove(0);
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).blank()) {
            rows.remove(rows.size() - 1);
        }
        return rows;
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
        Style style = form.fit(cascade.of(element), element);
        if (style.display() == Style.Display.NONE || isAtFoot(element)) {
            return;
        }
        if (depth == DEEPEST) {
            notices.add(Notice.error(Sources.of(element), "galley.too-deep", DEEPEST));
        }
        if (depth >= DEEPEST) {
            return;
        }
        depth++;
        if (Figure.isInsert(element)) {
            insert(element, style, spanning);
        } else {
            flow(element, style, spanning);
        }
        depth--;
    }

    // A note that the text refers to stands at the foot of that column.
    private boolean isAtFoot(Element element) {
        boolean note = Footnotes.isNote(element) && element != root;
        return note && equipment.footnotes().isReferredTo(element);
    }

    private void flow(Element element, Style style, boolean spanning) {
        boolean spans = spanning || style.spanAll();
        galley.span(spans);
        galley.before(Seam.of(style.breakBefore()), gridRows.whole(style.spaceBefore()));
        if (inner.hasBlocks(element) && style.signature() != Style.Signature.NONE) {
            signature(element, style, spans);
            galley.span(spanning);
        } else if (inner.hasBlocks(element)) {
            long outer = inset;
            inset += style.insetStart().emu();
            children(element, style, spans);
            inset = outer;
            galley.span(spanning);
        } else {
            inner.complainOfPicture(element);
            block(element, style.insetBy(new Length(inset)), spans);
        }
        galley.after(Seam.of(style.breakAfter()), gridRows.whole(style.spaceAfter()));
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
                .filter(node -> !(node instanceof Element part) || inner.isInline(part))
                .forEach(node -> inner.complainOfLooseText(block, node));
        galley.keep(LINES_ABOVE_SIGNATURE);
        List<SignatureSetter.Signed> lines =
                new SignatureSetter(setter, style, measure(spans)).set(parts);
        for (int i = 0; i < lines.size(); i++) {
            SignatureSetter.Signed signed = lines.get(i);
            Seam seam = i + 1 < lines.size() ? Seam.TOGETHER : Seam.FREE;
            galley.add(gridRows.row(signed.line(), signed.style(), seam));
        }
    }

    private Length measure(boolean spans) {
        return spans ? measures.full() : measures.column();
    }

    // An item or a cell may begin with text and go on with blocks.
    private void children(Element element, Style style, boolean spans) {
        boolean begun = !element.normalName().matches("li|td|th");
        Style outer = style.insetBy(new Length(inset - style.insetStart().emu()));
        if (!begun) {
            lead(element, outer, spans);
        }
        for (Node child : element.childNodes()) {
            if (child instanceof Element part && !inner.isInline(part)) {
                begun = true;
                element(part, spans);
            } else if (begun) {
                inner.complainOfLooseText(element, child);
            }
        }
    }

    // What has a label of its own and no other text begins on the first line of its first block.
    private void lead(Element element, Style style, boolean spans) {
        Element label = element.firstElementChild();
        boolean alone = label.hasClass("label") && element.ownText().isBlank();
        for (Element child : element.children()) {
            alone &= child == label || !inner.isInline(child);
        }
        if (!alone || element.children().size() < 2) {
            block(element, style, spans);
            return;
        }
        Length measure = measure(spans);
        List<SetLine> lines = setter.set(element, style.aligned(Style.Align.START), measure);
        inset += setter.turnover(element, style);
        lines.stream().limit(1).forEach(galley::label);
    }

    private void insert(Element element, Style style, boolean spanning) {
        boolean wanted = spanning || style.spanAll();
        SetInsert set =
                element.normalName().equals("table")
                        ? new TableSetter(element, equipment, measures, depth, notices)
                                .set(wanted, form.aligned(null))
                        : new Figure(element, equipment, measures, notices).set(wanted, form);
        if (set.rows().isEmpty()) {
            return;
        }
        galley.keep(LeadIn.lines(element));
        galley.span(wanted || set.spans());
        galley.before(Seam.of(style.breakBefore()), gridRows.whole(style.spaceBefore()));
        set.rows().forEach(galley::add);
        Row.Insert whole = set.rows().get(0).insert();
        if (whole != null && style.spaceAfter().emu() > 0) {
            galley.after(Seam.TOGETHER, Length.ZERO);
            galley.add(Row.blank(style.spaceAfter()).of(whole));
        }
        galley.after(Seam.of(style.breakAfter()), Length.ZERO);
        galley.span(spanning);
    }

    private void block(Element element, Style style, boolean spans) {
        Length measure = measure(spans);
        List<SetLine> lines = setter.set(element, style, measure);
        if (lines.isEmpty()) {
            return;
        }
        gridRows.of(lines, style).forEach(galley::add);
    }
}
