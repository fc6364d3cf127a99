package cn.gongbao.inspection;

import cn.gongbao.inspection.RuleReport.Tally;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What no line may end inside of. */
final class Unbreakables {

    /** 年, 号 and what else is counted by; 第…条 and its like are figures with 条 behind. */
    private static final String COUNTERS = "号年月日时分秒天周岁期届次个名人户家项条款件份批册页章节卷处所座栋台辆级类种度倍米亩吨元万亿";

    // GB/T 15834-2011 4.11 and 4.13; GB/T 9704-2012 7.2.5; clreq §prohibition rules for
    // unbreakable marks and figures
    private static final Pattern WHOLE =
            Pattern.compile(
                    "〔\\d{4}〕第?\\d+号"
                            + "|—{2,}|⸺|…{2,}|⋯{2,}"
                            + "|\\d+(?:[.,]\\d+)*(?:[%％‰℃°²³]|[A-Za-z]{1,4}[²³]?(?![A-Za-z]))?"
                            + "|[A-Za-z]+(?:['’][A-Za-z]+)*");

    private static final Pattern COUNTED = Pattern.compile("\\d+(?:[.,]\\d+)*[" + COUNTERS + "]");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z,.;:] +[A-Za-z]");

    private Unbreakables() {}

    /** Dashes, ellipses, numbers with their signs and units, document numbers, Western words. */
    static RuleReport marks(List<PrintedLine> lines) {
        return examine(new Tally("unbreakable"), lines, WHOLE);
    }

    /** GB/T 15835-2011: a figure with what it counts; that it stays on one line is house style. */
    static RuleReport counters(List<PrintedLine> lines) {
        return examine(new Tally("figure-counter"), lines, COUNTED);
    }

    private static RuleReport examine(Tally tally, List<PrintedLine> lines, Pattern pattern) {
        for (Paragraph paragraph : Paragraph.of(lines)) {
            String text = paragraph.text();
            List<Integer> ends = paragraph.ends();
            for (MatchResult found : pattern.matcher(text).results().toList()) {
                if (found.end() - found.start() < 2) {
                    continue;
                }
                int line = 0;
                while (line < ends.size() && ends.get(line) <= found.start()) {
                    line++;
                }
                boolean divided = line < ends.size() && ends.get(line) < found.end();
                boolean kept = !divided || isTwoWords(paragraph, line, found.group());
                tally.place(kept, paragraph.lines().get(line), found.group());
            }
        }
        return tally.report();
    }

    // The space at a line's end is not printed: among words with spaces, two look like one.
    private static boolean isTwoWords(Paragraph paragraph, int line, String found) {
        return found.matches("[A-Za-z’']+")
                && (WORDS.matcher(paragraph.lines().get(line).text()).find()
                        || WORDS.matcher(paragraph.lines().get(line + 1).text()).find());
    }
}
