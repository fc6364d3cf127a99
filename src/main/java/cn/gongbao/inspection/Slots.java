package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.BASELINE;

import cn.gongbao.inspection.PrintedLine.Stand;
import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.CharacterClass;

/** 占行: a block heading takes whole lines of the grid and stands in their middle. */
final class Slots {

    /** From a baseline up to the middle of the em: OpenType BASE, idtp is at 0.88. */
    private static final double MIDDLE = 0.38;

    private Slots() {}

    /**
     * The middle of all lines of a heading stands on the middle of a grid line, or halfway between
     * two. One that is centred, or off the grid's lines, is as far from text above as from text
     * below.
     */
    // clreq §headings, 占行
    static RuleReport examine(Reading reading) {
        Tally tally = new Tally("slots");
        double slack = BASELINE / reading.area().pitch().points();
        for (Paragraph heading : Paragraph.of(reading.lines())) {
            if (isBlock(heading)) {
                double middle = middle(heading, reading.area());
                double off = middle * 2 - Math.rint(middle * 2);
                boolean kept = Math.abs(off) <= 2 * slack && uneven(heading, reading) <= 2 * slack;
                tally.measured(kept, heading.first(), heading.text(), middle);
            }
        }
        return tally.report();
    }

    private static boolean isBlock(Paragraph heading) {
        return takes(heading.first())
                && heading.first().stand().page() == heading.last().stand().page()
                && heading.first().kind(0) != CharacterClass.MONGOLIAN;
    }

    /** Whether a line is of a heading in slots, not one that stands as a line of text does. */
    static boolean takes(PrintedLine line) {
        return line.heading()
                && (line.centred()
                        || line.stand().spanning()
                        || !line.bodySize()
                        || betweenLines(line));
    }

    private static boolean betweenLines(PrintedLine line) {
        return line.bodySize() && Math.abs(line.stand().offGrid()) > BASELINE;
    }

    private static double middle(Paragraph heading, TypeArea area) {
        return (row(heading.first(), area) + row(heading.last(), area)) / 2;
    }

    /** Where the middle of a line's em stands, in grid lines. */
    private static double row(PrintedLine line, TypeArea area) {
        double size = line.largest().size();
        double lower = line.stand().offGrid() - MIDDLE * (size - line.em());
        return line.stand().row() + lower / area.pitch().points();
    }

    /** By how many lines space above and below differ; 0 where that cannot be seen. */
    private static double uneven(Paragraph heading, Reading reading) {
        PrintedLine above = null;
        PrintedLine below = null;
        for (PrintedLine line : reading.lines()) {
            if (!beside(line.stand(), heading.first().stand())) {
                continue;
            }
            int row = line.stand().row();
            if (row < heading.first().stand().row() && (above == null || row >= rowOf(above))) {
                above = line;
            }
            if (row > heading.last().stand().row() && (below == null || row < rowOf(below))) {
                below = line;
            }
        }
        boolean between = isText(above) && isText(below);
        boolean known = heading.first().centred() || betweenLines(heading.first());
        if (!known || !between || heading.first().role().matches("H[12]")) {
            return 0;
        }
        double over = row(heading.first(), reading.area()) - row(above, reading.area());
        double under = row(below, reading.area()) - row(heading.last(), reading.area());
        return Math.abs(over - under);
    }

    private static int rowOf(PrintedLine line) {
        return line.stand().row();
    }

    private static boolean beside(Stand line, Stand heading) {
        return line.page() == heading.page()
                && (line.column() == heading.column() || line.spanning() || heading.spanning());
    }

    private static boolean isText(PrintedLine line) {
        return line != null && line.bodySize() && !line.heading();
    }
}
