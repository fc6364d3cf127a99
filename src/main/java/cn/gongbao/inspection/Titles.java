package cn.gongbao.inspection;

import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.CharacterClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 标题: how titles of more than one line are divided, GB/T 9704-2012 7.3.1. */
final class Titles {

    /** A particle at a line's start; 和谐 and its like are words that begin so. */
    private static final Pattern PARTICLE = Pattern.compile("^(?:的(?![确士])|和(?![谐平睦解])|、)");

    private static final Pattern NAME = Pattern.compile("《[^》]*》");

    private Titles() {}

    /** Whether titles are centred; where there are none of two lines, who knows. */
    static boolean mayBeCentred(Reading reading) {
        List<Paragraph> titles = titles(reading.lines());
        return titles.isEmpty() || titles.stream().anyMatch(Titles::isCentred);
    }

    private static boolean isCentred(Paragraph title) {
        return title.lines().stream().allMatch(line -> line.centred() || spansCentred(line));
    }

    /** 梯形 or 菱形, never 长方形 or 沙漏形; lines are alike where less than an em differs. */
    static RuleReport shapes(List<PrintedLine> lines) {
        Tally tally = new Tally("title-shape");
        for (Paragraph title : titles(lines)) {
            if (isCentred(title)) {
                List<Double> widths = title.lines().stream().map(Titles::width).toList();
                String told =
                        widths.stream()
                                .map(width -> String.format(Locale.ROOT, "%.1f", width))
                                .collect(Collectors.joining(" : "));
                tally.place(isShapely(widths), title.first(), told);
            }
        }
        return tally.report();
    }

    /** No line begins or ends with what belongs to its neighbour, and none ends inside 《…》. */
    static RuleReport breaks(List<PrintedLine> lines) {
        Tally tally = new Tally("title-break");
        for (Paragraph title : titles(lines)) {
            for (int i = 0; i + 1 < title.lines().size(); i++) {
                PrintedLine line = title.lines().get(i);
                PrintedLine next = title.lines().get(i + 1);
                boolean kept =
                        !PARTICLE.matcher(next.text()).find()
                                && !closes(next.kind(0))
                                && !line.text().endsWith("关于")
                                && line.kind(line.glyphs().size() - 1) != CharacterClass.OPEN
                                && !dividesName(title, i);
                tally.place(kept, next, line.text() + " | " + next.text());
            }
        }
        return tally.report();
    }

    private static List<Paragraph> titles(List<PrintedLine> lines) {
        return Paragraph.of(lines).stream()
                .filter(p -> p.lines().size() > 1 && p.first().role().matches("H[1-3]"))
                .filter(p -> p.first().stand().spanning() || !p.first().bodySize())
                .toList();
    }

    // A line that fills the measure has no space on either side.
    private static boolean spansCentred(PrintedLine line) {
        double before = line.start() - line.left();
        return line.stand().spanning()
                && Math.abs(before - (line.right() - line.end())) <= line.em() / 8;
    }

    private static double width(PrintedLine line) {
        return (line.end() - line.start()) / line.firstGlyph().size();
    }

    private static boolean isShapely(List<Double> widths) {
        List<Boolean> grows = new ArrayList<>();
        for (int i = 0; i + 1 < widths.size(); i++) {
            double difference = widths.get(i + 1) - widths.get(i);
            if (Math.abs(difference) > 0.99) {
                grows.add(difference > 0);
            }
        }
        int waist = grows.indexOf(false);
        boolean hourglass = waist >= 0 && grows.subList(waist, grows.size()).contains(true);
        return !grows.isEmpty() && !hourglass;
    }

    private static boolean closes(CharacterClass kind) {
        return kind == CharacterClass.CLOSE || kind == CharacterClass.PAUSE;
    }

    /** Whether the line ends in a name that one line could hold. */
    private static boolean dividesName(Paragraph title, int index) {
        int end = title.ends().get(index);
        PrintedLine line = title.lines().get(index);
        double measure = line.right() - line.left();
        for (MatchResult name : NAME.matcher(title.text()).results().toList()) {
            double width = name.group().length() * line.firstGlyph().size();
            if (name.start() < end && end < name.end() && width <= measure) {
                return true;
            }
        }
        return false;
    }
}
