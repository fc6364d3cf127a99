package cn.gongbao.style;

import static java.util.Map.entry;

import cn.gongbao.model.Length;
import cn.gongbao.style.Grammar.Range;
import cn.gongbao.style.Property.Row;
import cn.gongbao.style.Style.Align;
import cn.gongbao.style.Style.Break;
import cn.gongbao.style.Style.Decoration;
import cn.gongbao.style.Style.Display;
import cn.gongbao.style.Style.Prohibition;
import cn.gongbao.style.Style.Rules;
import cn.gongbao.style.Style.Signature;
import cn.gongbao.style.Style.SpacingTrim;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every property that a style sheet may set; what is not here is refused. */
final class PropertyTable {

    private static final Map<String, Property<?>> ALL = new LinkedHashMap<>();

    // 五号, CLREQ's size of body text, on half as much again.
    private static final LineHeight NORMAL = LineHeight.times(new BigDecimal("1.5"));

    // Superscript and subscript as printed: raised by a third, lowered by a sixth of the em.
    private static final int RAISED = 333;
    private static final int LOWERED = -167;

    static final Property<List<String>> FONT_FAMILY =
            inherited(
                    new Row(
                            "font-family",
                            "fallback | <family>#",
                            "fallback",
                            "families of layout.yaml in order of wish; those under its fallback"
                                    + " follow",
                            "layout.yaml 中的字体，按次序取用；其后取 fallback 所列字体"),
                    Grammar.wordOr("fallback", List.of(), Grammar.families()),
                    c -> c.style().families());

    static final Property<Integer> FONT_WEIGHT =
            inherited(
                    new Row(
                            "font-weight",
                            "normal | bold | 100 | 200 | … | 900",
                            "normal",
                            "weight of the face; normal is 400, bold 700",
                            "字重；normal 为 400，bold 为 700"),
                    Grammar.wordOr("normal", 400, Grammar.wordOr("bold", 700, Grammar.weight())),
                    c -> c.style().weight());

    static final Property<Length> FONT_SIZE =
            inherited(
                    new Row(
                            "font-size",
                            "<length (0,∞]>",
                            "10.5pt",
                            "the em; em and lh here are the parent's",
                            "字号；此处 em、lh 指父元素的字号、行距"),
                    Grammar.fontSize(),
                    c -> c.style().size());

    static final Property<LineHeight> LINE_HEIGHT =
            inherited(
                    new Row(
                            "line-height",
                            "normal | <number (0,∞]> | <length (0,∞]>",
                            "normal",
                            "distance of baselines; a number counts font sizes, normal is 1.5",
                            "行距；数字为字号的倍数，normal 为 1.5"),
                    Grammar.wordOr("normal", NORMAL, Grammar.lineHeight()),
                    Computed::lineHeight);

    static final Property<String> COLOR =
            inherited(
                    new Row(
                            "color",
                            "<ink>",
                            "black",
                            "ink of the text, by its name in layout.yaml",
                            "文字的油墨，用 layout.yaml 中的名称"),
                    Grammar.ink(),
                    c -> c.style().ink());

    static final Property<Length> LETTER_SPACING =
            inherited(
                    new Row(
                            "letter-spacing",
                            "normal | <length>",
                            "normal",
                            "added after every character but the last of a line",
                            "字距，加在每个字之后（行末字除外）"),
                    Grammar.wordOr("normal", Length.ZERO, Grammar.length(Range.ANY)),
                    c -> c.style().letterSpacing());

    static final Property<Integer> VERTICAL_ALIGN =
            own(
                    new Row(
                            "vertical-align",
                            "baseline | super | sub",
                            "baseline",
                            "text stands with its parent's, a third of the em higher, or a sixth"
                                    + " lower",
                            "与父元素文字齐平、升高三分之一字、降低六分之一字"),
                    Grammar.shift(Map.of("baseline", 0, "super", RAISED, "sub", LOWERED)),
                    c -> c.style().shift());

    static final Property<Align> TEXT_ALIGN =
            inherited(
                    new Row(
                            "text-align",
                            "justify | start | left | center | end | right",
                            "justify",
                            "how lines are brought to the measure; left is start, right is end",
                            "行的对齐；left 同 start，right 同 end"),
                    Grammar.words(
                            Map.of(
                                    "justify", Align.JUSTIFY,
                                    "start", Align.START,
                                    "left", Align.START,
                                    "center", Align.CENTER,
                                    "end", Align.END,
                                    "right", Align.END)),
                    c -> c.style().align());

    static final Property<Length> TEXT_INDENT =
            inherited(
                    new Row(
                            "text-indent",
                            "<length>",
                            "0",
                            "indent of a paragraph's first line; below 0 it hangs",
                            "段落首行缩进；负值为凸排"),
                    Grammar.length(Range.ANY),
                    c -> c.style().indent());

    static final Property<Length> MARGIN_TOP =
            margin("top", "kept free above the block", "段前空", c -> c.style().spaceBefore());

    static final Property<Length> MARGIN_RIGHT =
            margin("right", "kept free at the line end", "行末空", c -> c.style().insetEnd());

    static final Property<Length> MARGIN_BOTTOM =
            margin("bottom", "kept free below the block", "段后空", c -> c.style().spaceAfter());

    static final Property<Length> MARGIN_LEFT =
            margin("left", "kept free at the line start", "行首空", c -> c.style().insetStart());

    static final Property<Display> DISPLAY =
            own(
                    new Row(
                            "display",
                            "block | inline | none",
                            "inline",
                            "a block of its own, part of a line, or left out",
                            "独立成块、排在行内、不排"),
                    Grammar.words(
                            Map.of(
                                    "block", Display.BLOCK,
                                    "inline", Display.INLINE,
                                    "none", Display.NONE)),
                    c -> c.style().display());

    static final Property<Prohibition> LINE_BREAK =
            inherited(
                    new Row(
                            "line-break",
                            "anywhere | loose | normal | strict",
                            "normal",
                            "line-start and line-end prohibitions: none, basic, GB, strict",
                            "行首行尾禁则：不处理、基本、国标、严格"),
                    Grammar.words(
                            Map.of(
                                    "anywhere", Prohibition.NONE,
                                    "loose", Prohibition.BASIC,
                                    "normal", Prohibition.GB,
                                    "strict", Prohibition.STRICT)),
                    c -> c.style().prohibition());

    static final Property<SpacingTrim> TEXT_SPACING_TRIM =
            inherited(
                    new Row(
                            "text-spacing-trim",
                            "normal | trim-both | space-all",
                            "normal",
                            "whether full-width marks give up their blank halves; normal is"
                                    + " trim-both",
                            "标点挤压；normal 同 trim-both"),
                    Grammar.words(
                            Map.of(
                                    "normal", SpacingTrim.TRIM_BOTH,
                                    "trim-both", SpacingTrim.TRIM_BOTH,
                                    "space-all", SpacingTrim.SPACE_ALL)),
                    c -> c.style().spacingTrim());

    static final Property<Boolean> TEXT_AUTOSPACE =
            inherited(
                    new Row(
                            "text-autospace",
                            "normal | no-autospace",
                            "normal",
                            "whether Han and Latin stand a quarter em apart",
                            "汉字与西文之间是否留四分之一字空"),
                    Grammar.words(Map.of("normal", true, "no-autospace", false)),
                    c -> c.style().autospace());

    static final Property<Boolean> TEXT_WRAP =
            own(
                    new Row(
                            "text-wrap",
                            "wrap | balance",
                            "wrap",
                            "whether a title's lines are balanced in length",
                            "标题各行是否均衡断行"),
                    Grammar.words(Map.of("wrap", false, "balance", true)),
                    c -> c.style().shape());

    static final Property<Boolean> HANGING_PUNCTUATION =
            inherited(
                    new Row(
                            "hanging-punctuation",
                            "none | allow-end",
                            "none",
                            "whether one of 、，。 may stand outside the column at a line's end",
                            "行末、，。是否可以悬挂在栏外"),
                    Grammar.words(Map.of("none", false, "allow-end", true)),
                    c -> c.style().hangs());

    static final Property<Boolean> CHARACTER_GRID =
            inherited(
                    new Row(
                            "-gongbao-character-grid",
                            "none | strict",
                            "none",
                            "whether every character stands in a square of its own (纵横对齐)",
                            "纵横对齐：每字占一格，上下左右成行"),
                    Grammar.words(Map.of("none", false, "strict", true)),
                    c -> c.style().squares());

    static final Property<Boolean> SQUEEZE =
            inherited(
                    new Row(
                            "-gongbao-squeeze",
                            "pauses | stops",
                            "pauses",
                            "which marks give way in a line too long: not 。？！, or those last",
                            "行满时可挤压的标点：不含。？！，或最后也挤压。？！"),
                    Grammar.words(Map.of("pauses", false, "stops", true)),
                    c -> c.style().stopsGive());

    static final Property<Boolean> SETTING =
            inherited(
                    new Row(
                            "-gongbao-setting",
                            "normal | tight",
                            "normal",
                            "whether a paragraph whose last line is short is pulled into fewer lines, where compression allows",
                            "密排：挤压够用时，把末行不长的段落收进前行，少占一行"),
                    Grammar.words(Map.of("normal", false, "tight", true)),
                    c -> c.style().tight());

    static final Property<Boolean> WORD_BREAK =
            inherited(
                    new Row(
                            "word-break",
                            "normal | auto-phrase",
                            "normal",
                            "whether lines end between words rather than inside one",
                            "是否尽量在词与词之间换行"),
                    Grammar.words(Map.of("normal", false, "auto-phrase", true)),
                    c -> c.style().phrases());

    static final Property<Boolean> TEXT_EMPHASIS =
            inherited(
                    new Row(
                            "text-emphasis",
                            "none | dot",
                            "none",
                            "a dot under every character",
                            "着重号"),
                    Grammar.words(Map.of("none", false, "dot", true)),
                    c -> c.style().emphasis());

    static final Property<Boolean> WHITE_SPACE =
            own(
                    new Row(
                            "white-space",
                            "normal | nowrap",
                            "normal",
                            "whether lines may end inside",
                            "其中可否转行"),
                    Grammar.words(Map.of("normal", false, "nowrap", true)),
                    c -> c.style().whole());

    static final Property<Boolean> WRITING_MODE =
            inherited(
                    new Row(
                            "writing-mode",
                            "horizontal-tb | vertical-lr",
                            "horizontal-tb",
                            "whether lines run across or down",
                            "横排或竖排（列由左向右）"),
                    Grammar.words(Map.of("horizontal-tb", false, "vertical-lr", true)),
                    c -> c.style().vertical());

    static final Property<Boolean> COLUMN_SPAN =
            own(
                    new Row(
                            "column-span",
                            "none | all",
                            "none",
                            "whether the block spans all columns",
                            "是否通栏"),
                    Grammar.words(Map.of("none", false, "all", true)),
                    c -> c.style().spanAll());

    static final Property<Integer> COLUMN_COUNT =
            own(
                    new Row(
                            "column-count",
                            "auto | <integer [1,9]>",
                            "auto",
                            "columns of the flow that the element opens; auto opens none",
                            "该元素所起文流的栏数；auto 不另起"),
                    Grammar.wordOr("auto", 0, Grammar.integer(1, 9)),
                    c -> c.style().columns());

    static final Property<Length> COLUMN_GAP =
            own(
                    new Row(
                            "column-gap",
                            "normal | <length [0,∞]>",
                            "normal",
                            "between columns; normal is 2em",
                            "栏间距；normal 为 2em"),
                    Grammar.columnGap(),
                    c -> c.style().columnGap());

    static final Property<Break> BREAK_BEFORE =
            breaking("break-before", "before the block", "段前", c -> c.style().breakBefore());

    static final Property<Break> BREAK_AFTER =
            breaking("break-after", "after the block", "段后", c -> c.style().breakAfter());

    static final Property<Break> BREAK_INSIDE =
            own(
                    new Row(
                            "break-inside",
                            "auto | avoid",
                            "auto",
                            "whether columns and pages may end inside the block",
                            "段内可否换栏、换页"),
                    Grammar.words(Map.of("auto", Break.AUTO, "avoid", Break.AVOID)),
                    c -> c.style().breakInside());

    static final Property<Integer> ORPHANS =
            lines("orphans", "least lines before a break", "换栏换页前至少行数", c -> c.style().orphans());

    static final Property<Integer> WIDOWS =
            lines("widows", "least lines after a break", "换栏换页后至少行数", c -> c.style().widows());

    static final Property<String> PAGE =
            own(
                    new Row(
                            "page",
                            "auto | <name>",
                            "auto",
                            "page master of the pages that the element opens; auto is the parent's",
                            "该元素所起各页的版面；auto 同父元素"),
                    Grammar.page(),
                    c -> c.style().page());

    static final Property<String> FLOW_INTO =
            own(
                    new Row(
                            "flow-into",
                            "none | <name>",
                            "none",
                            "frame of the page master that the text goes to",
                            "文字排入版面中的哪个文字框"),
                    Grammar.nameOrNone(),
                    c -> c.style().flow());

    static final Property<Slots> SLOTS =
            own(
                    new Row(
                            "-gongbao-slots",
                            "auto | <integer [1,99]>{1,2}",
                            "auto",
                            "grid lines that a block of one line takes as a whole, and one of two"
                                    + " lines",
                            "占行：单行标题所占行数，双行标题所占行数"),
                    Grammar.wordOr("auto", new Slots(0, 0), Grammar.slots(99)),
                    c -> new Slots(c.style().slots(), c.style().slotsTwo()));

    static final Property<Integer> EVEN_NAMES =
            own(
                    new Row(
                            "-gongbao-even-names",
                            "none | <integer [2,9]> | <integer [2,9]>em",
                            "none",
                            "shorter names are spread to so many characters",
                            "均排：不足此字数的姓名撑满此宽"),
                    Grammar.wordOr("none", 0, Grammar.characters(2, 9)),
                    c -> c.style().evenNames());

    static final Property<Boolean> LEADER =
            own(
                    new Row(
                            "-gongbao-leader",
                            "none | dots",
                            "none",
                            "a row of dots and the folio that the block's link leads to",
                            "引导点和链接所指处的页码"),
                    Grammar.words(Map.of("none", false, "dots", true)),
                    c -> c.style().leader());

    static final Property<Boolean> HANG =
            own(
                    new Row(
                            "-gongbao-hang",
                            "none | label",
                            "none",
                            "whether turnover lines begin behind the label",
                            "凸排：转行是否与标签之后对齐"),
                    Grammar.words(Map.of("none", false, "label", true)),
                    c -> c.style().hang());

    static final Property<Length> CELL =
            own(
                    new Row(
                            "-gongbao-cell",
                            "none | <length [0,∞]>",
                            "none",
                            "width of the cell that a name of a list is set in",
                            "名单中每个姓名的格宽"),
                    Grammar.wordOr("none", Length.ZERO, Grammar.length(Range.NOT_NEGATIVE)),
                    c -> c.style().cell());

    static final Property<Boolean> FIT =
            own(
                    new Row(
                            "-gongbao-fit",
                            "none | measure",
                            "none",
                            "whether the one line is enlarged or reduced to fill the measure",
                            "单行是否放大或缩小至满行"),
                    Grammar.words(Map.of("none", false, "measure", true)),
                    c -> c.style().fit());

    static final Property<Signature> SIGNATURE =
            own(
                    new Row(
                            "-gongbao-signature",
                            "none | sealed | unsealed",
                            "none",
                            "how signatories and date stand to each other: under a seal, or without one",
                            "署名与日期的排法：加盖印章、不加盖印章"),
                    Grammar.words(
                            Map.of(
                                    "none", Signature.NONE,
                                    "sealed", Signature.SEALED,
                                    "unsealed", Signature.UNSEALED)),
                    c -> c.style().signature());

    static final Property<Length> PADDING_BLOCK =
            own(
                    new Row(
                            "padding-block",
                            "<length [0,∞]>",
                            "0",
                            "kept free above and below what stands in a table's cell",
                            "表格单元格内容上下的空"),
                    Grammar.length(Range.NOT_NEGATIVE),
                    c -> c.style().paddingBlock());

    static final Property<Length> PADDING_INLINE =
            own(
                    new Row(
                            "padding-inline",
                            "<length [0,∞]>",
                            "0",
                            "kept free at both sides of what stands in a table's cell",
                            "表格单元格内容左右的空"),
                    Grammar.length(Range.NOT_NEGATIVE),
                    c -> c.style().paddingInline());

    static final Property<Rules> RULES =
            own(
                    new Row(
                            "-gongbao-rules",
                            "none | three-line | grid",
                            "none",
                            "rules of a table: thick above and below and a thin one under the head,"
                                    + " or around every cell",
                            "表格的线：三线表，或全框线"),
                    Grammar.words(
                            Map.of(
                                    "none", Rules.NONE,
                                    "three-line", Rules.THREE_LINE,
                                    "grid", Rules.GRID)),
                    c -> c.style().rules());

    static final Property<Decoration> TEXT_DECORATION =
            inherited(
                    new Row(
                            "text-decoration",
                            "none | underline | line-through",
                            "none",
                            "a rule under the text, or through it",
                            "下划线、删除线"),
                    Grammar.words(
                            Map.of(
                                    "none", Decoration.NONE,
                                    "underline", Decoration.UNDERLINE,
                                    "line-through", Decoration.LINE_THROUGH)),
                    c -> c.style().decoration());

    /** Sides in the order of CSS Box 4 §margin-shorthand. */
    static final Shorthand MARGIN =
            new Shorthand(
                    "margin",
                    "<length [0,∞]>{1,4}",
                    "the four margins: top, right, bottom, left",
                    "上、右、下、左四边的空",
                    List.of(MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT));

    /** Every property by name, in the order of the table. */
    static Map<String, Property<?>> all() {
        return Collections.unmodifiableMap(ALL);
    }

    private static Property<Length> margin(
            String side, String english, String chinese, Function<Computed, Length> reader) {
        Row row = new Row("margin-" + side, "<length [0,∞]>", "0", english, chinese);
        return own(row, Grammar.length(Range.NOT_NEGATIVE), reader);
    }

    private static Property<Break> breaking(
            String name, String where, String chinese, Function<Computed, Break> reader) {
        Row row =
                new Row(
                        name,
                        "auto | avoid | column | page | recto | verso",
                        "auto",
                        "whether a column, a page, a right-hand or left-hand page begins " + where,
                        chinese + "换栏、换页、换到单页或双页");
        Map<String, Break> words =
                Map.ofEntries(
                        entry("auto", Break.AUTO),
                        entry("avoid", Break.AVOID),
                        entry("column", Break.COLUMN),
                        entry("page", Break.PAGE),
                        entry("recto", Break.RECTO),
                        entry("verso", Break.VERSO));
        return own(row, Grammar.words(words), reader);
    }

    private static Property<Integer> lines(
            String name, String english, String chinese, Function<Computed, Integer> reader) {
        Row row = new Row(name, "<integer [1,99]>", "2", english, chinese);
        return inherited(row, Grammar.integer(1, 99), reader);
    }

    private static <T> Property<T> inherited(
            Row row, Syntax<T> syntax, Function<Computed, T> reader) {
        return listed(new Property<>(row, true, syntax, reader));
    }

    private static <T> Property<T> own(Row row, Syntax<T> syntax, Function<Computed, T> reader) {
        return listed(new Property<>(row, false, syntax, reader));
    }

    private static <T> Property<T> listed(Property<T> property) {
        ALL.put(property.row().name(), property);
        return property;
    }
}
