package cn.gongbao.style;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A selector made ready for matching: Jsoup judges the compounds, the combinators are walked here.
 *
 * <p>Jsoup's own combinators keep every answer for every thread, which costs more than asking
 * again.
 */
final class Chain {

    private final Document document;
    private final List<Compound> compounds;
    private final List<Evaluator> evaluators;

    /**
     * Makes a selector ready.
     *
     * @param document whose elements are asked about; its root is {@code :root}
     * @param compounds the subject first
     */
    Chain(Document document, List<Compound> compounds) {
        this.document = document;
        this.compounds = compounds;
        this.evaluators =
                compounds.stream().map(compound -> QueryParser.parse(compound.text())).toList();
    }

    /** Whether an element's tag, classes and id let it be the subject. */
    boolean mayMatch(Element element) {
        return !compounds.get(0).plain() || is(element, 0);
    }

    /** Whether an element that may match does. */
    boolean matches(Element element) {
        return (compounds.get(0).plain() || is(element, 0)) && standsRight(element, 0);
    }

    private boolean standsRight(Element element, int compound) {
        return switch (compounds.get(compound).combinator()) {
            case ' ' -> any(element, this::parent, compound + 1);
            case '~' -> any(element, Element::previousElementSibling, compound + 1);
            case '>' -> matches(parent(element), compound + 1);
            case '+' -> matches(element.previousElementSibling(), compound + 1);
            default -> true;
        };
    }

    private boolean any(Element from, UnaryOperator<Element> next, int compound) {
        Element element = next.apply(from);
        while (element != null && !matches(element, compound)) {
            element = next.apply(element);
        }
        return element != null;
    }

    private boolean matches(Element element, int compound) {
        return element != null && is(element, compound) && standsRight(element, compound);
    }

    private boolean is(Element element, int compound) {
        return evaluators.get(compound).matches(document, element);
    }

    private Element parent(Element element) {
        Element parent = element.parent();
        return parent == document ? null : parent;
    }
}
