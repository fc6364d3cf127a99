package cn.gongbao.style;

import cn.gongbao.model.Length;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The computed style of every element of a document; CSS Cascading and Inheritance 4.
 *
 * <p>Equal styles are mostly the same instance, but two that differ in what they hand down are not.
 */
public final class Cascade {

    private final RuleIndex index;
    private final Document document;
    private final Computed root;
    private final Map<Element, Computed> elements = new IdentityHashMap<>();
    private final Map<Style, Computed> styles = new IdentityHashMap<>();

    /** What an element is but for its parent; where all three are alike, so is the style. */
    private record Match(List<Integer> rules, String language) {}

    Cascade(RuleIndex index, Document document) {
        this.index = index;
        this.document = document;
        Computed initial = Computation.initial();
        Element top = document.firstElementChild();
        this.root = top == null ? initial : computed(match(top, initial), initial, null);
        elements.put(document, initial);
        if (top != null) {
            elements.put(top, root);
        }
        computeAll();
        elements.values().forEach(computed -> styles.put(computed.style(), computed));
    }

    private void computeAll() {
        Map<Computed, Map<Match, Computed>> known = new IdentityHashMap<>();
        Map<Computed, Computed> same = new HashMap<>();
        elements.values().forEach(computed -> same.put(computed, computed));
        for (Element element : document.getAllElements()) {
            if (elements.containsKey(element)) {
                continue;
            }
            Computed parent = elements.get(element.parent());
            Map<Match, Computed> children =
                    known.computeIfAbsent(parent, computed -> new HashMap<>());
            Computed own =
                    children.computeIfAbsent(
                            match(element, parent), match -> computed(match, parent, rootLine()));
            Computed first = same.putIfAbsent(own, own);
            elements.put(element, first == null ? own : first);
        }
    }

    /** The style of an element of the document; null for any other. */
    public Style of(Element element) {
        Computed computed = elements.get(element);
        return computed == null ? null : computed.style();
    }

    /**
     * The style of an element that is not in the document, or that stands under another style than
     * its parent's, such as a folio.
     *
     * @param generated is matched against the rules with the ancestors and siblings that it has,
     *     and not changed afterwards
     * @param parent what it inherits from; a line height given as a number is inherited as one only
     *     from a style of this cascade's document
     */
    public Style styleFor(Element generated, Style parent) {
        Computed known = styles.get(parent);
        Computed from =
                known == null ? new Computed(parent, LineHeight.fixed(parent.lineHeight())) : known;
        return computed(match(generated, from), from, rootLine()).style();
    }

    /** The style of the root element, whose line height is the grid's pitch. */
    public Style root() {
        return root.style();
    }

    private Length rootLine() {
        return root.style().lineHeight();
    }

    private Match match(Element element, Computed parent) {
        String language =
                element.hasAttr("lang") ? element.attr("lang").strip() : parent.style().language();
        return new Match(index.matching(element), language);
    }

    private Computed computed(Match match, Computed parent, Length rootLine) {
        List<Rule> rules = match.rules.stream().map(index::rule).toList();
        return Computation.compute(rules, parent, match.language, rootLine);
    }
}
