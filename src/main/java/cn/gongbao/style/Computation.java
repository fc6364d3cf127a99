package cn.gongbao.style;

import cn.gongbao.model.Length;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Computes the style of one element from the rules that match it and from its parent. */
final class Computation {

    private static final String LANGUAGE = "zh-CN";

    private final Map<Property<?>, Specified<?>> specified = new IdentityHashMap<>();
    private final Computed parent;
    private final LineHeight lineHeight;
    private final Situation situation;

    /**
     * The computed style.
     *
     * @param rules that match, weakest first
     * @param language of the element or its nearest ancestor
     * @param rootLine the root's line height; null for the root itself
     */
    static Computed compute(List<Rule> rules, Computed parent, String language, Length rootLine) {
        return new Computation(rules, parent, rootLine).computed(language);
    }

    /** What an element has that no rule matches and that has no parent. */
    static Computed initial() {
        return new Computation(List.of(), null, Length.ZERO).computed(LANGUAGE);
    }

    private Computation(List<Rule> rules, Computed parent, Length rootLine) {
        this.parent = parent;
        for (Rule rule : rules) {
            for (Declared<?> declared : rule.declared()) {
                specified.put(declared.property(), declared.value());
            }
        }
        Length em = parent == null ? Length.ZERO : parent.style().size();
        Length line = parent == null ? Length.ZERO : parent.style().lineHeight();
        Length rootOrInitial = rootLine == null ? line : rootLine;
        Length size =
                value(PropertyTable.FONT_SIZE, new Situation(parent, em, line, rootOrInitial));
        this.lineHeight =
                value(PropertyTable.LINE_HEIGHT, new Situation(parent, size, line, rootOrInitial));
        Length own = lineHeight.at(size);
        this.situation = new Situation(parent, size, own, rootLine == null ? own : rootLine);
    }

    private <T> T value(Property<T> property) {
        return value(property, situation);
    }

    // A value in the map is of its key's type: Declared holds the two together.
    @SuppressWarnings("unchecked")
    private <T> T value(Property<T> property, Situation where) {
        Specified<T> given = (Specified<T>) specified.get(property);
        if (given != null) {
            return given.in(where);
        }
        return property.inherited() && parent != null
                ? property.of(parent)
                : property.initial().in(where);
    }

    private Computed computed(String language) {
        Slots slots = value(PropertyTable.SLOTS);
        Style style =
                new Style(
                        value(PropertyTable.FONT_FAMILY),
                        value(PropertyTable.FONT_WEIGHT),
                        situation.em(),
                        situation.line(),
                        value(PropertyTable.COLOR),
                        value(PropertyTable.LETTER_SPACING),
                        value(PropertyTable.VERTICAL_ALIGN),
                        language,
                        value(PropertyTable.DISPLAY),
                        value(PropertyTable.TEXT_ALIGN),
                        value(PropertyTable.TEXT_INDENT),
                        value(PropertyTable.MARGIN_LEFT),
                        value(PropertyTable.MARGIN_RIGHT),
                        value(PropertyTable.MARGIN_TOP),
                        value(PropertyTable.MARGIN_BOTTOM),
                        slots.one(),
                        slots.two(),
                        value(PropertyTable.EVEN_NAMES),
                        value(PropertyTable.TEXT_WRAP),
                        value(PropertyTable.LINE_BREAK),
                        value(PropertyTable.TEXT_SPACING_TRIM),
                        value(PropertyTable.TEXT_AUTOSPACE),
                        value(PropertyTable.WRITING_MODE),
                        value(PropertyTable.COLUMN_SPAN),
                        value(PropertyTable.COLUMN_COUNT),
                        value(PropertyTable.COLUMN_GAP),
                        value(PropertyTable.BREAK_BEFORE),
                        value(PropertyTable.BREAK_AFTER),
                        value(PropertyTable.BREAK_INSIDE),
                        value(PropertyTable.ORPHANS),
                        value(PropertyTable.WIDOWS),
                        value(PropertyTable.PAGE),
                        value(PropertyTable.FLOW_INTO),
                        value(PropertyTable.LEADER),
                        value(PropertyTable.HANG),
                        value(PropertyTable.CELL),
                        value(PropertyTable.FIT),
                        value(PropertyTable.WHITE_SPACE),
                        value(PropertyTable.HANGING_PUNCTUATION),
                        value(PropertyTable.CHARACTER_GRID),
                        value(PropertyTable.SQUEEZE),
                        value(PropertyTable.SETTING),
                        value(PropertyTable.TEXT_EMPHASIS),
                        value(PropertyTable.WORD_BREAK),
                        value(PropertyTable.SIGNATURE),
                        value(PropertyTable.PADDING_BLOCK),
                        value(PropertyTable.PADDING_INLINE),
                        value(PropertyTable.RULES),
                        value(PropertyTable.TEXT_DECORATION));
        return new Computed(style, lineHeight);
    }
}
