package cn.gongbao.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A property that a style sheet may set.
 *
 * @param name as in CSS, or beginning with {@code -gongbao-} where CSS has none
 * @param inherited whether an element takes its parent's value when no rule sets it
 * @param form what values look like
 * @param meaning in English
 * @param chinese the meaning in Chinese
 */
public record Property(String name, boolean inherited, Form form, String meaning, String chinese) {

    /** The form of a property's values. */
    public enum Form {
        FAMILIES("families of layout.yaml, separated by commas"),
        WEIGHT("normal, bold or 100 to 900"),
        SIZE("a length"),
        LINE_HEIGHT("a length or a number"),
        INK("an ink of layout.yaml"),
        LENGTH("a length"),
        SHIFT("baseline, super or sub"),
        ALIGN("justify, start, center or end"),
        DISPLAY("block, inline or none"),
        PROHIBITION("anywhere, loose, normal or strict"),
        SPACING_TRIM("space-all or trim-both"),
        AUTOSPACE("normal or no-autospace"),
        WRAP("wrap or balance"),
        WHITE_SPACE("normal or nowrap"),
        WRITING_MODE("horizontal-tb or vertical-lr"),
        SPAN("none or all"),
        COUNT("a whole number"),
        BREAK("auto, avoid, column, page, recto or verso"),
        NAME("a name, or auto"),
        SLOTS("one or two whole numbers"),
        LEADER("none or dots"),
        HANG("none or label"),
        FIT("none or measure");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** What a good value is, in English. */
        public String words() {
            return words;
        }
    }

    private static final List<Property> TABLE =
            List.of(
                    p("font-family", true, Form.FAMILIES, "faces, in order of wish", "字体，按次序取用"),
                    p("font-weight", true, Form.WEIGHT, "weight of the face", "字重"),
                    p("font-size", true, Form.SIZE, "the em", "字号"),
                    p("line-height", true, Form.LINE_HEIGHT, "distance of baselines", "行距"),
                    p("color", true, Form.INK, "ink of the text", "墨色"),
                    p("letter-spacing", true, Form.LENGTH, "space between characters", "字距"),
                    p("vertical-align", false, Form.SHIFT, "raised or lowered text", "上标、下标"),
                    p("text-align", true, Form.ALIGN, "how lines meet the measure", "行的对齐"),
                    p("text-indent", true, Form.LENGTH, "first line's indent", "首行缩进"),
                    p("margin-left", false, Form.LENGTH, "inset at the line start", "左缩"),
                    p("margin-right", false, Form.LENGTH, "inset at the line end", "右缩"),
                    p("margin-top", false, Form.LENGTH, "space above", "段前空"),
                    p("margin-bottom", false, Form.LENGTH, "space below", "段后空"),
                    p("display", false, Form.DISPLAY, "part in the flow", "是否排入"),
                    p("line-break", true, Form.PROHIBITION, "prohibition level", "行首行尾禁则级别"),
                    p("text-spacing-trim", true, Form.SPACING_TRIM, "mark widths", "标点挤压"),
                    p("text-autospace", true, Form.AUTOSPACE, "Han–Latin gaps", "中西文间距"),
                    p("text-wrap", false, Form.WRAP, "equal lines in titles", "标题各行均长"),
                    p("white-space", false, Form.WHITE_SPACE, "lines may end inside", "可否转行"),
                    p("writing-mode", true, Form.WRITING_MODE, "lines across or down", "横排或直排"),
                    p("column-span", false, Form.SPAN, "across all columns", "通栏"),
                    p("column-count", false, Form.COUNT, "columns of the flow", "栏数"),
                    p("column-gap", false, Form.LENGTH, "between columns", "栏间距"),
                    p("break-before", false, Form.BREAK, "break above", "段前分页分栏"),
                    p("break-after", false, Form.BREAK, "break below", "段后分页分栏"),
                    p("break-inside", false, Form.BREAK, "break inside", "段内可否分开"),
                    p("orphans", true, Form.COUNT, "least lines before a break", "栏尾最少行数"),
                    p("widows", true, Form.COUNT, "least lines after a break", "栏首最少行数"),
                    p("page", false, Form.NAME, "page master", "所用版面"),
                    p("flow-into", false, Form.NAME, "frame for the text", "排入的文字框"),
                    p("-gongbao-slots", false, Form.SLOTS, "grid lines taken", "占行"),
                    p("-gongbao-even-names", false, Form.COUNT, "names spread to em", "姓名均排字数"),
                    p("-gongbao-leader", false, Form.LEADER, "dots and folio", "引导点与页码"),
                    p("-gongbao-hang", false, Form.HANG, "hang at the label", "按标签凸排"),
                    p("-gongbao-cell", false, Form.LENGTH, "cell for a name", "名单栏格宽"),
                    p("-gongbao-fit", false, Form.FIT, "fill the measure", "放大或缩小至满行"));

    private static final Map<String, Property> BY_NAME = new LinkedHashMap<>();

    static {
        TABLE.forEach(property -> BY_NAME.put(property.name, property));
    }

    private static Property p(
            String name, boolean inherited, Form form, String meaning, String chinese) {
        return new Property(name, inherited, form, meaning, chinese);
    }

    /** Every property there is. */
    public static List<Property> all() {
        return TABLE;
    }

    /** The property of a name, or null. */
    static Property of(String name) {
        return BY_NAME.get(name);
    }

    /** The name nearest to one that is not known. */
    static String nearest(String name) {
        List<String> names = new ArrayList<>(BY_NAME.keySet());
        names.sort(java.util.Comparator.comparingInt(known -> distance(name, known)));
        return names.get(0);
    }

    // Levenshtein 1966, two rows.
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
