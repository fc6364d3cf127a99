package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A part of a galley that is never divided: one set line, a heading in its slots, a row of a table,
 * a picture, or blank space.
 *
 * @param height that it takes in its column
 * @param lines that stand in it, in reading order
 * @param rules that stand in it
 * @param pictures that stand in it
 * @param after what may happen between this row and the next
 * @param insert the table or figure that it is a row of, or null
 * @param foot notes that its text refers to, or null
 */
public record Row(
        Length height,
        List<SetLine> lines,
        List<SetRule> rules,
        List<SetPicture> pictures,
        Seam after,
        Insert insert,
        Foot foot) {

    /** What may happen between two rows. */
    public enum Seam {
        /** A column may end here. */
        FREE,
        /** The rows stay together. */
        TOGETHER,
        /** The next row begins a column. */
        COLUMN,
        /** The next row begins a page. */
        PAGE,
        /** The next row begins a right-hand page. */
        RECTO,
        /** The next row begins a left-hand page. */
        VERSO;

        /** What a style wishes between rows. */
        static Seam of(Style.Break wish) {
            return switch (wish) {
                case AUTO -> FREE;
                case AVOID -> TOGETHER;
                case COLUMN -> COLUMN;
                case PAGE -> PAGE;
                case RECTO -> RECTO;
                case VERSO -> VERSO;
            };
        }
    }

    /**
     * A table or figure, one object for all its rows.
     *
     * @param pitch its rows in a column take whole lines of this grid; zero where there is none
     * @param head what stands above its rows again in each column but the first
     * @param close rules at the foot of a column that it runs on from, counted from the foot
     */
    public record Insert(Length pitch, List<Row> head, List<SetRule> close) {

        /** Copies the lists. */
        public Insert {
            head = List.copyOf(head);
            close = List.copyOf(close);
        }

        /** Height of what stands above its rows again. */
        public Length headHeight() {
            return new Length(head.stream().mapToLong(row -> row.height().emu()).sum());
        }
    }

    /**
     * Notes at a column's foot.
     *
     * @param rule that stands above the first note of a column, with its space
     * @param notes the rows of the notes; they take whole grid lines together with the rule
     * @param pitch of the grid; zero where there is none
     */
    public record Foot(Row rule, List<Row> notes, Length pitch) {

        /** Copies the rows. */
        public Foot {
            notes = List.copyOf(notes);
        }

        /** Height of the notes, without the rule. */
        public Length height() {
            return new Length(notes.stream().mapToLong(row -> row.height().emu()).sum());
        }
    }

    /** Copies the lists. */
    public Row {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }

    /** A row of text, or of blank space. */
    public Row(Length height, List<SetLine> lines, Seam after) {
        this(height, lines, List.of(), List.of(), after, null, null);
    }

    /** Blank space. */
    public static Row blank(Length height) {
        return new Row(height, List.of(), Seam.FREE);
    }

    /** Whether nothing stands in it, so that it vanishes at the head or foot of a column. */
    public boolean blank() {
        return lines.isEmpty() && rules.isEmpty() && pictures.isEmpty();
    }

    /** The element of the copy that its first line or picture is of, or null. */
    public Element block() {
        if (!lines.isEmpty()) {
            return lines.get(0).block();
        }
        return pictures.isEmpty() ? null : pictures.get(0).block();
    }

    /** This row with another seam behind it. */
    public Row with(Seam seam) {
        return seam == after ? this : new Row(height, lines, rules, pictures, seam, insert, foot);
    }

    /** This row as one of a table or figure. */
    public Row of(Insert whole) {
        return new Row(height, lines, rules, pictures, after, whole, foot);
    }

    /** This row with notes that its text refers to. */
    public Row with(Foot notes) {
        return new Row(height, lines, rules, pictures, after, insert, notes);
    }

    /** This row with the rules that close its table at a column's foot. */
    public Row closed() {
        List<SetRule> all = new ArrayList<>(rules);
        insert.close.forEach(rule -> all.add(rule.moved(0, height.emu())));
        return new Row(height, lines, all, pictures, after, insert, foot);
    }

    /** This row as a repetition of what stands before. */
    Row again() {
        List<SetLine> again = lines.stream().map(SetLine::again).toList();
        return new Row(height, again, rules, pictures, Seam.TOGETHER, insert, null);
    }
}
