package cn.gongbao.style;

import java.util.Comparator;
import java.util.List;

/**
 * One selector and what it declares.
 *
 * @param key what the selector's subject must have: {@code .class} or {@code tag} in lower case,
 *     {@code #id}, or {@code *} where it may be anything
 * @param selector its compounds, the subject first
 * @param specificity Selectors 4 §specificity: ids in millions, classes in thousands, tags in ones
 * @param order place in the sheet
 * @param declared in the order of the rule
 */
record Rule(
        String key,
        List<Compound> selector,
        int specificity,
        int order,
        List<Declared<?>> declared) {

    /** Stronger rules later; CSS Cascade 4 §cascade-sort. */
    static final Comparator<Rule> WEAKEST_FIRST =
            Comparator.comparingInt(Rule::specificity).thenComparingInt(Rule::order);

    /** Copies the lists. */
    Rule {
        selector = List.copyOf(selector);
        declared = List.copyOf(declared);
    }

    /** This rule behind others of its sheet. */
    Rule after(int last) {
        return new Rule(key, selector, specificity, last + 1 + order, declared);
    }
}
