package cn.gongbao.style;

import java.util.Map;
import org.jsoup.select.Evaluator;

/**
 * A selector and what it declares.
 *
 * @param key class, id or tag that the selector's subject must have: {@code .name}, {@code #name},
 *     {@code name}, or {@code *} where it may be anything
 * @param selector finds the elements
 * @param specificity as CSS counts it, ids in millions, classes in thousands, tags in ones
 * @param order place in the sheet
 * @param declared values by property name
 */
record Rule(
        String key, Evaluator selector, int specificity, int order, Map<String, Object> declared) {

    Rule {
        declared = Map.copyOf(declared);
    }
}
