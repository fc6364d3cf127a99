package cn.gongbao.page;

import cn.gongbao.model.Length;
import cn.gongbao.type.GlyphRun;
import java.util.List;

/** One thing on a page, at an absolute place from the trimmed page's top left corner. */
public sealed interface Placed {

    /** Tag of things that are no part of the text: folios, running heads, leaders, rules. */
    int ARTIFACT = -1;

    /** Node of the structure tree that this belongs to, or {@link #ARTIFACT}. */
    int tag();

    /** What one case of {@link Placed} is turned into. */
    interface Visitor<R> {
        R line(Line line);

        R rule(Rule rule);

        R leader(Leader leader);

        R picture(Picture picture);

        R link(Link link);
    }

    /** Answers with the visitor's case for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A set line.
     *
     * @param x where the line starts
     * @param baseline its baseline; for a line that runs down or up, x of the baseline is {@code x}
     *     and this is where it starts
     * @param direction where the line runs
     * @param runs in reading order
     * @param address frame, column and grid line
     * @param tag structure node
     */
    record Line(
            Length x,
            Length baseline,
            Direction direction,
            List<Run> runs,
            Address address,
            int tag)
            implements Placed {

        /** Copies the runs. */
        public Line {
            runs = List.copyOf(runs);
        }

        /** A line that runs across or down. */
        public Line(
                Length x,
                Length baseline,
                boolean vertical,
                List<Run> runs,
                Address address,
                int tag) {
            this(x, baseline, vertical ? Direction.DOWN : Direction.ACROSS, runs, address, tag);
        }

        /** Whether the line runs down or up. */
        public boolean vertical() {
            return direction != Direction.ACROSS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.line(this);
        }
    }

    /** Where a line runs. */
    enum Direction {
        /** From left to right. */
        ACROSS,
        /** Downward, glyphs turned a quarter clockwise. */
        DOWN,
        /** Upward, glyphs turned a quarter anticlockwise. */
        UP
    }

    /**
     * Glyphs on a line.
     *
     * @param glyphs the glyphs and their text
     * @param offset from the line's start to the run's start, along the line
     * @param rise above the baseline
     * @param ink name of the ink
     * @param tag structure node, or {@link #ARTIFACT} for the line's own
     */
    record Run(GlyphRun glyphs, Length offset, Length rise, String ink, int tag) {

        /** A run of its line's structure node. */
        public Run(GlyphRun glyphs, Length offset, Length rise, String ink) {
            this(glyphs, offset, rise, ink, ARTIFACT);
        }

        /** This run as one of a structure node. */
        public Run with(int node) {
            return new Run(glyphs, offset, rise, ink, node);
        }
    }

    /**
     * Where a line stands, in the words of a proof reader.
     *
     * @param frame name of the frame
     * @param column from 1; 0 when the line spans all columns or the frame has one
     * @param row grid line from 1, or the line's number in its frame
     */
    record Address(String frame, int column, int row) {}

    /** A filled rectangle; (x, y) is its top left corner. */
    record Rule(Length x, Length y, Length width, Length height, String ink, int tag)
            implements Placed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rule(this);
        }
    }

    /**
     * A row of round dots, as a leader or under emphasised characters; never part of the text.
     *
     * @param x centre of the first dot
     * @param y centre of the dots
     * @param count of dots, at least 1
     * @param pitch from centre to centre
     * @param diameter of a dot
     * @param ink name of the ink
     */
    record Leader(Length x, Length y, int count, Length pitch, Length diameter, String ink)
            implements Placed {
        @Override
        public int tag() {
            return ARTIFACT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.leader(this);
        }
    }

    /**
     * A picture; (x, y) is its top left corner.
     *
     * @param file name of a JPEG or PNG file among the pictures
     * @param alternative text for those who cannot see it
     */
    record Picture(
            Length x,
            Length y,
            Length width,
            Length height,
            String file,
            String alternative,
            int tag)
            implements Placed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /**
     * An area that leads to a place in the same issue.
     *
     * @param page number of the page it leads to, from 1
     * @param targetY the place on that page that comes to the window's top
     */
    record Link(Length x, Length y, Length width, Length height, int page, Length targetY, int tag)
            implements Placed {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }
}
