package cn.gongbao.manuscript.text;

import cn.gongbao.model.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an official document has around its text and a gazette does not print (GB/T 9704-2012 7.2
 * and 7.4): 版头 above the number, 版记 below the date.
 *
 * <ul>
 *   <li>版头: where one of the first lines is a 发文字号 and a title follows, and every line above it is
 *       a copy number of six digits, a degree of secrecy or urgency, or the name of an organ
 *       without 关于, with or without 文件, these lines go.
 *   <li>版记: at the end, lines that begin with 抄送, 分送 or 主送, say who issued it when (…印发), or how
 *       many copies were printed, go, if a full date stands above them.
 * </ul>
 */
final class OfficialFrame {

    /** Lines among which the number is looked for. */
    private static final int MOST_HEAD = 8;

    private static final Pattern HEAD =
            Pattern.compile(
                    "\\d{6}|(?:绝密|机密|秘密)(?:★.*)?|特急|加急|特提|平急"
                            + "|(?!.*关于)[\\p{IsHan}\\h、（）]{4,40}(?:文件)?");

    private static final Pattern FOOT =
            Pattern.compile(
                    "(?:抄送|分送|主送)[：:].*|.*\\d{4}年\\h*\\d{1,2}月\\h*\\d{1,2}日\\h*印发|[（(]?共印\\h*\\d+\\h*份[）)]?");

    private OfficialFrame() {}

    /**
     * A document without its frame.
     *
     * @param from first line of the text
     * @param to behind its last line
     * @param omissions what stood around it
     */
    record Inner(int from, int to, List<Omission> omissions) {}

    static Inner of(List<Marked> lines) {
        List<Omission> omissions = new ArrayList<>();
        int from = head(lines);
        for (Marked line : lines.subList(0, from)) {
            omissions.add(omission(line, "red-head"));
        }
        int to = foot(lines, from);
        for (Marked line : lines.subList(to, lines.size())) {
            omissions.add(omission(line, "colophon"));
        }
        return new Inner(from, to, omissions);
    }

    private static Omission omission(Marked line, String reason) {
        return new Omission(line.line().place(), reason, line.line().text());
    }

    private static int head(List<Marked> lines) {
        for (int i = 0; i + 1 < Math.min(lines.size(), MOST_HEAD); i++) {
            String text = lines.get(i).bare().text();
            if (DocumentNumber.isMeant(text)) {
                boolean titled = Text.isTitleLine(lines.get(i + 1).bare().text());
                return titled ? i : 0;
            }
            if (lines.get(i).kind() != null || !HEAD.matcher(text).matches()) {
                return 0;
            }
        }
        return 0;
    }

    private static int foot(List<Marked> lines, int from) {
        int to = lines.size();
        while (to > from + 1 && FOOT.matcher(lines.get(to - 1).bare().text()).matches()) {
            to--;
        }
        boolean dated = false;
        for (Marked line : lines.subList(from, to)) {
            dated |= ClosingRules.isDate(line.bare().text());
        }
        return dated ? to : lines.size();
    }
}
