package cn.gongbao.style;

import cn.gongbao.model.Length;
import cn.gongbao.style.Style.Align;
import cn.gongbao.style.Style.Break;
import cn.gongbao.style.Style.Display;
import cn.gongbao.style.Style.Prohibition;
import cn.gongbao.style.Style.SpacingTrim;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Computes a style from what the rules declare and from the parent's style. */
final class Computation {

    private static final Prohibition[] PROHIBITIONS = Prohibition.values();
    private static final List<String> LINE_BREAKS =
            List.of("anywhere", "loose", "normal", "strict");

    private final Map<String, Object> declared;
    private final Style parent;
    private final Length rootLineHeight;
    private final Length size;
    private final Length lineHeight;

    private Computation(Map<String, Object> declared, Style parent, Length rootLineHeight) {
        this.declared = declared;
        this.parent = parent;
        this.size = size();
        this.lineHeight = lineHeight();
        this.rootLineHeight = rootLineHeight == null ? lineHeight : rootLineHeight;
    }

    /** What an element has when nothing is said of it and it has no parent. */
    static Style initial(String family) {
        return new Style(
                List.of(family),
                400,
                Length.pt(10.5),
                Length.pt(17),
                "black",
                Length.ZERO,
                0,
                "zh-CN",
                Display.BLOCK,
                Align.JUSTIFY,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                0,
                0,
                0,
                false,
                Prohibition.GB,
                SpacingTrim.TRIM_BOTH,
                true,
                false,
                false,
                0,
                Length.ZERO,
                Break.AUTO,
                Break.AUTO,
                Break.AUTO,
                2,
                2,
                null,
                null,
                false,
                false,
                Length.ZERO,
                false,
                false);
    }

    /**
     * The computed style.
     *
     * @param declared value by property name, as {@link Value} reads them
     * @param display what the element is when no rule says
     * @param language of the element's own, or null
     * @param rootLineHeight one grid line; null at the root
     */
    @SuppressWarnings("unchecked")
    static Style compute(
            Map<String, Object> declared,
            Style parent,
            Display display,
            String language,
            Length rootLineHeight) {
        Computation c = new Computation(declared, parent, rootLineHeight);
        Value.Slots slots =
                (Value.Slots) declared.getOrDefault("-gongbao-slots", new Value.Slots(0, 0));
        return new Style(
                (List<String>) declared.getOrDefault("font-family", parent.families()),
                (Integer) declared.getOrDefault("font-weight", parent.weight()),
                c.size,
                c.lineHeight,
                (String) declared.getOrDefault("color", parent.ink()),
                c.length("letter-spacing", parent.letterSpacing()),
                shift((String) declared.get("vertical-align")),
                language == null ? parent.language() : language,
                c.choice("display", Display.class, display),
                c.choice("text-align", Align.class, parent.align()),
                c.length("text-indent", parent.indent()),
                c.length("margin-left", Length.ZERO),
                c.length("margin-right", Length.ZERO),
                c.length("margin-top", Length.ZERO),
                c.length("margin-bottom", Length.ZERO),
                slots.one(),
                slots.two(),
                c.count("-gongbao-even-names", 0),
                c.is("text-wrap", "balance", false),
                prohibition((String) declared.get("line-break"), parent),
                c.is(
                                "text-spacing-trim",
                                "trim-both",
                                parent.spacingTrim() != SpacingTrim.SPACE_ALL)
                        ? SpacingTrim.TRIM_BOTH
                        : SpacingTrim.SPACE_ALL,
                c.is("text-autospace", "normal", parent.autospace()),
                c.is("writing-mode", "vertical-lr", parent.vertical()),
                c.is("column-span", "all", false),
                c.count("column-count", 0),
                c.length("column-gap", Length.ZERO),
                c.choice("break-before", Break.class, Break.AUTO),
                c.choice("break-after", Break.class, Break.AUTO),
                c.choice("break-inside", Break.class, Break.AUTO),
                c.count("orphans", parent.orphans()),
                c.count("widows", parent.widows()),
                c.name("page", parent.page()),
                c.name("flow-into", null),
                c.is("-gongbao-leader", "dots", false),
                c.is("-gongbao-hang", "label", false),
                c.length("-gongbao-cell", Length.ZERO),
                c.is("-gongbao-fit", "measure", false),
                c.is("white-space", "nowrap", false));
    }

    private Length size() {
        Value.Measure value = (Value.Measure) declared.get("font-size");
        return value == null
                ? parent.size()
                : value.resolve(parent.size(), parent.lineHeight(), parent.lineHeight());
    }

    private Length lineHeight() {
        Value.Measure value = (Value.Measure) declared.get("line-height");
        if (value == null) {
            return parent.lineHeight();
        }
        return value.unit().isEmpty()
                ? new Value.Measure(value.number(), "em").resolve(size, size, size)
                : value.resolve(size, parent.lineHeight(), parent.lineHeight());
    }

    private Length length(String name, Length otherwise) {
        Value.Measure value = (Value.Measure) declared.get(name);
        return value == null ? otherwise : value.resolve(size, lineHeight, rootLineHeight);
    }

    private int count(String name, int otherwise) {
        return (Integer) declared.getOrDefault(name, otherwise);
    }

    private boolean is(String name, String choice, boolean otherwise) {
        Object value = declared.get(name);
        return value == null ? otherwise : value.equals(choice);
    }

    private String name(String name, String otherwise) {
        Object value = declared.get(name);
        return value == null ? otherwise : value.equals("auto") ? null : (String) value;
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        Object value = declared.get(name);
        return value == null
                ? otherwise
                : Enum.valueOf(type, ((String) value).toUpperCase(Locale.ROOT));
    }

    // Superscript and subscript as printed: raised by a third, lowered by a sixth of the em.
    private static int shift(String value) {
        if (value == null || value.equals("baseline")) {
            return 0;
        }
        return value.equals("super") ? 333 : -167;
    }

    private static Prohibition prohibition(String value, Style parent) {
        return value == null ? parent.prohibition() : PROHIBITIONS[LINE_BREAKS.indexOf(value)];
    }
}
