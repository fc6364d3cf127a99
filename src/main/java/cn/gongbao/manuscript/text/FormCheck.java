package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.numeral.HanNumeral;
import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an editor should look at in addressee, attachments, date and note; nothing is altered.
 *
 * <p>GB/T 9704-2012 7.3.2 and 7.3.4 to 7.3.7.
 */
final class FormCheck {

    private static final Pattern DATE =
            Pattern.compile("([\\p{IsHan}\\d]{4})年\\h*([^月]+)月\\h*([^日]+)日");

    private final List<Notice> notices = new ArrayList<>();

    /** Names of attachments by the number in the list, as it stands in the marks too. */
    private final Map<String, String> listed = new HashMap<>();

    private FormCheck() {}

    static List<Notice> of(List<Block> blocks) {
        FormCheck check = new FormCheck();
        for (int i = 0; i < blocks.size(); i++) {
            check.look(blocks, i);
        }
        return check.notices;
    }

    private void look(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        switch (block.kind()) {
            case ADDRESSEE -> {
                if (block.text().endsWith(":")) {
                    tell(block, "document.addressee-colon", block.text());
                }
            }
            case ATTACHMENT -> attachments(block);
            case ATTACHMENT_MARK -> compare(blocks, index);
            case DATE -> date(block);
            case RELEASE_NOTE -> {
                if (block.text().startsWith("(") || block.text().endsWith(")")) {
                    String right = "（" + block.text().substring(1, block.text().length() - 1) + "）";
                    tell(block, "document.note-brackets", block.text(), right);
                }
            }
            default -> {}
        }
    }

    // 7.3.4: no mark after the name.
    private void attachments(Block block) {
        String number = null;
        for (Part part : block.parts()) {
            if (part.role() == Role.LABEL) {
                number = part.text().replaceAll("\\D", "");
            } else if (part.role() == Role.PLAIN) {
                String name = part.text().replaceFirst("[。；;，,、]$", "");
                if (!name.equals(part.text())) {
                    tell(block, "document.attachment-end", part.text(), name);
                }
                if (number != null) {
                    listed.put(number, name);
                }
            }
        }
    }

    // 7.3.7: the number and the title of an attachment are those of the list.
    private void compare(List<Block> blocks, int index) {
        Block mark = blocks.get(index);
        StringBuilder title = new StringBuilder();
        int at = index + 1;
        while (at < blocks.size() && blocks.get(at).kind() == Kind.INNER_TITLE) {
            title.append(blocks.get(at).text());
            at++;
        }
        String wanted = listed.get(mark.text().replaceAll("\\D", ""));
        if (wanted != null && title.length() > 0 && !bare(wanted).equals(bare(title))) {
            tell(blocks.get(index + 1), "document.attachment-title", title, wanted);
        }
    }

    private static String bare(CharSequence text) {
        return text.toString().replaceAll("[\\h《》]", "");
    }

    // 7.3.5.4: Arabic figures, the full year, no nought before month and day.
    private void date(Block block) {
        Matcher date = DATE.matcher(block.text());
        if (!date.matches()) {
            return;
        }
        StringBuilder year = new StringBuilder();
        date.group(1).codePoints().forEach(c -> year.append(digit(c)));
        int month = HanNumeral.value(date.group(2));
        int day = HanNumeral.value(date.group(3));
        String right = year + "年" + month + "月" + day + "日";
        if (month > 0 && day > 0 && !right.equals(block.text())) {
            tell(block, "document.date-form", block.text(), right);
        }
    }

    private static String digit(int character) {
        String one = Character.toString(character);
        int value = "零○".contains(one) ? 0 : HanNumeral.value(one);
        return value < 0 ? one : String.valueOf(value);
    }

    private void tell(Block block, String key, Object... arguments) {
        notices.add(Notice.finding(block.place(), key, arguments));
    }
}
