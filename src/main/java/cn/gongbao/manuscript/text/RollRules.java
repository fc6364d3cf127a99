package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rolls of names.
 *
 * <ul>
 *   <li>A line opens a roll if a role (组长, 成员, 主任 …; spread with space or not), ： and a name stand
 *       at its start, or the role and ： alone before a line of names.
 *   <li>A line without label continues a roll if it is a name and what follows it in brackets, or
 *       names alone; a single name of more than three characters needs its office. The name of an
 *       organ above a date signs, and is no name of a person.
 *   <li>A name is two to six Han characters or parts joined by ·; two single characters with space
 *       between are one name. After a name come an office in brackets, an office after space, or
 *       further names.
 *   <li>Space inside labels and names is padding and is dropped; between names one space stays.
 * </ul>
 */
final class RollRules {

    /** Longest name that alone on a line continues a roll; 工作职责 is a heading. */
    private static final int LONE_NAME_LIMIT = 3;

    private static final String ROLE =
            "(?:(?:办公室|领导小组|指挥部|委员会)?(?:常务|执行|名誉)?(?:第一)?副?总?(?:组长|主任|主席|会长|队长|站长|指挥长|指挥|秘书长|理事长|主编|编辑|召集人|负责人"
                    + "|联络员|联系人|政委|顾问|委员|成员|理事)|成员单位)";
    private static final Pattern LABEL =
            Pattern.compile("(\\p{IsHan}(?:\\h*\\p{IsHan}){1,7})\\h*[：:]\\h*");
    private static final Pattern BRACKETED_NAME =
            Pattern.compile(
                    "(\\p{IsHan}(?:\\h*\\p{IsHan}){1,5}|\\p{IsHan}+[·•]\\p{IsHan}+)\\h*([（(].+[）)][。；;，,、]?)");
    private static final Pattern NAME =
            Pattern.compile("\\p{IsHan}{2,6}|\\p{IsHan}+[·•]\\p{IsHan}+");
    private static final Pattern OFFICE =
            Pattern.compile(".*(?:长|主任|书记|主席|经理|委员|秘书|顾问|代表|科员)|[^\\d：:]{7,}");

    private RollRules() {}

    static Optional<Block> roll(Reading here) {
        String text = here.text();
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt() && closed(label.group(1)).matches(ROLE)) {
            String rest = text.substring(label.end());
            List<Part> names = rest.isEmpty() ? people(here.following(1)) : people(rest);
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(here.block(Kind.ROLL, parts(text)));
        }
        if (here.previous() != Kind.ROLL || ClosingRules.isSigningOrgan(here)) {
            return Optional.empty();
        }
        List<Part> names = people(text);
        if (names.size() == 1 && length(names.get(0).text()) > LONE_NAME_LIMIT) {
            return Optional.empty();
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(here.block(Kind.ROLL, names));
    }

    /** The parts of a line that is known to stand in a roll: label, names and offices. */
    static List<Part> parts(String text) {
        Matcher label = LABEL.matcher(text);
        List<Part> parts = new ArrayList<>();
        String rest = text;
        if (label.lookingAt()) {
            String colon = text.substring(label.end(1), label.end()).strip();
            parts.add(Part.of(Role.LABEL, closed(label.group(1)) + colon));
            rest = text.substring(label.end());
        }
        List<Part> names = people(rest);
        parts.addAll(names);
        if (names.isEmpty() && !rest.isEmpty()) {
            parts.add(Part.plain(rest));
        }
        return parts;
    }

    /** The names and offices of a line, or nothing if it is no line of a roll. */
    private static List<Part> people(String text) {
        Matcher bracketed = BRACKETED_NAME.matcher(text);
        if (bracketed.matches()) {
            return List.of(name(bracketed.group(1)), Part.plain(bracketed.group(2)));
        }
        List<Part> parts = new ArrayList<>();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.matches("[、，,]")) {
                parts.add(Part.plain(word));
                continue;
            }
            boolean office = i > 0 && OFFICE.matcher(word).matches();
            if (!office && !NAME.matcher(word).matches()) {
                return List.of();
            }
            if (i > 0 && !words.get(i - 1).matches("[、，,]")) {
                parts.add(Part.plain(" "));
            }
            parts.add(office ? Part.plain(word) : name(word));
        }
        return parts;
    }

    /** The words of a line; two single characters next to each other make one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String single = null;
        for (String word : text.split("\\h+|(?<=[、，,])|(?=[、，,])")) {
            if (word.isEmpty()) {
                continue;
            }
            if (single != null && length(word) == 1) {
                words.set(words.size() - 1, single + word);
                single = null;
            } else {
                words.add(word);
                single = word.matches("\\p{IsHan}") ? word : null;
            }
        }
        return words;
    }

    private static Part name(String text) {
        return Part.of(Role.NAME, closed(text));
    }

    /** Text without the space that spreads it. */
    private static String closed(String text) {
        return text.replaceAll("\\h", "");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
