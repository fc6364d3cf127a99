package cn.gongbao.galley;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What leads up to a table or figure and stays with it: lines like a caption or a unit of measure,
 * and a paragraph that ends in a colon.
 */
final class LeadIn {

    /** 表1 …, 附表一 …, … 统计表, 单位：万元: in a line that is no sentence. */
    private static final Pattern CAPTION =
            Pattern.compile("(附?表|图)\\s*[0-9一二三四五六七八九十].{0,20}|.{2,20}表|[（(]?单位[：:].{1,8}");

    /** A caption, the period and the unit of measure: more such lines are text. */
    private static final int MOST = 3;

    private LeadIn() {}

    /** How many lines before a table or figure lead up to it. */
    static int lines(Element insert) {
        int lines = 0;
        Element before = insert.previousElementSibling();
        while (before != null && before.normalName().equals("p") && lines < MOST) {
            String text = before.text().strip();
            if (text.endsWith("：") || text.endsWith(":")) {
                return lines + 1;
            }
            if (!CAPTION.matcher(text).matches()) {
                return lines;
            }
            lines++;
            before = before.previousElementSibling();
        }
        return lines;
    }
}
