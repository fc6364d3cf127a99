package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.EDGE;

import cn.gongbao.inspection.RuleReport.Tally;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 署名和成文日期, GB/T 9704-2012 7.3.5. A full date alone on a line that does not begin at the left is a
 * document's date; the signatory is the line above it, if that does not begin there either.
 */
final class Signatures {

    private static final Pattern DATE = Pattern.compile("[12]\\d{3}年\\d{1,2}月\\d{1,2}日");

    private Signatures() {}

    static RuleReport examine(List<PrintedLine> lines) {
        Tally tally = new Tally("signature");
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine date = lines.get(i);
            if (DATE.matcher(date.text()).matches() && isRagged(date)) {
                PrintedLine signatory = i == 0 ? null : above(lines.get(i - 1), date);
                boolean kept =
                        signatory == null
                                ? endsBefore(date, 4) || endsBefore(date, 2)
                                : sealed(signatory, date) || unsealed(signatory, date);
                tally.place(kept, date, told(signatory, date));
            }
        }
        return tally.report();
    }

    /**
     * Lines of signatories and dates: a date, and above it what stands without a break and does not
     * begin at the left, each in a paragraph of its own.
     */
    static Set<PrintedLine> closings(List<PrintedLine> lines) {
        Set<PrintedLine> closings = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (!DATE.matcher(line.text()).matches() || !isRagged(line)) {
                continue;
            }
            closings.add(line);
            for (int above = i - 1; above >= 0 && stands(lines.get(above), line); above--) {
                line = lines.get(above);
                closings.add(line);
            }
        }
        return closings;
    }

    // A signatory too long for its line begins far in, and so does every line of it.
    private static boolean stands(PrintedLine line, PrintedLine below) {
        return line.stand().sameColumn(below.stand())
                && below.stand().row() == line.stand().row() + 1
                && line.start() - line.left() > 2 * line.em() + EDGE
                && !line.heading();
    }

    private static boolean isRagged(PrintedLine line) {
        return line.first() && line.last() && line.start() - line.left() > 2 * line.em() + EDGE;
    }

    private static PrintedLine above(PrintedLine line, PrintedLine date) {
        boolean close =
                line.stand().sameColumn(date.stand())
                        && date.stand().row() == line.stand().row() + 1;
        return close && isRagged(line) && !line.heading() ? line : null;
    }

    /** The date ends four characters from the right, the signatory is centred over it. */
    private static boolean sealed(PrintedLine signatory, PrintedLine date) {
        double off = signatory.start() + signatory.end() - date.start() - date.end();
        return endsBefore(date, 4) && Math.abs(off) <= 2 * EDGE;
    }

    /**
     * The signatory ends two characters from the right, or the date does where it is longer; the
     * date begins two characters behind the signatory's beginning.
     */
    private static boolean unsealed(PrintedLine signatory, PrintedLine date) {
        double behind = date.start() - signatory.start() - 2 * date.em();
        boolean longer = date.end() - date.start() > signatory.end() - signatory.start();
        return Math.abs(behind) <= EDGE && endsBefore(longer ? date : signatory, 2);
    }

    private static boolean endsBefore(PrintedLine line, int ems) {
        return Math.abs(fromRight(line) - ems) <= EDGE / line.em();
    }

    private static double fromRight(PrintedLine line) {
        return (line.right() - line.end()) / line.em();
    }

    private static String told(PrintedLine signatory, PrintedLine date) {
        if (signatory == null) {
            return String.format(Locale.ROOT, "%s %.2f", date.text(), fromRight(date));
        }
        return String.format(
                Locale.ROOT,
                "%s %.2f, %s %.2f, %.2f",
                signatory.text(),
                fromRight(signatory),
                date.text(),
                fromRight(date),
                (date.start() - signatory.start()) / date.em());
    }
}
