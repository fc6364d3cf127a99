package cn.gongbao.style;

import cn.gongbao.style.Style.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The computed style of every element of a document; CSS Cascading and Inheritance 4. */
public final class Cascade {

    private static final Set<String> HIDDEN =
            Set.of("head", "script", "style", "template", "title", "meta", "link");
    private static final Set<String> INLINE =
            Set.of(
                    "a", "b", "strong", "i", "em", "span", "time", "sup", "sub", "u", "s", "br",
                    "cite", "q", "abbr", "code", "mark", "small", "img", "label", "ruby");
    private static final Comparator<Rule> WEAKEST_FIRST =
            Comparator.comparingInt(Rule::specificity).thenComparingInt(Rule::order);

    private final StyleSheet sheet;
    private final Document document;
    private final Map<Element, Style> styles = new IdentityHashMap<>();
    private final Map<Key, Style> known = new HashMap<>();
    private final Style root;

    private record Key(Style parent, List<Rule> rules, Display display, String language) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.parent == parent
                    && key.rules.equals(rules)
                    && key.display == display
                    && java.util.Objects.equals(key.language, language);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(parent) * 31 + rules.hashCode();
        }
    }

    Cascade(StyleSheet sheet, Document document) {
        this.sheet = sheet;
        this.document = document;
        Element html = document.selectFirst("html");
        this.root = compute(html, sheet.initial(), true);
        styles.put(html, root);
        descend(html, root);
    }

    /** The style of an element of the document. */
    public Style of(Element element) {
        return styles.get(element);
    }

    /** The style of an element made later, as a child of one with the given style. */
    public synchronized Style styleFor(Element generated, Style parent) {
        return compute(generated, parent, false);
    }

    /** The style of the root element, whose line height is the grid's pitch. */
    public Style root() {
        return root;
    }

    private void descend(Element parent, Style style) {
        for (Element child : parent.children()) {
            Style own = compute(child, style, false);
            styles.put(child, own);
            descend(child, own);
        }
    }

    private Style compute(Element element, Style parent, boolean isRoot) {
        List<Rule> matching = new ArrayList<>();
        collect(element, sheet.rules("*"), matching);
        collect(element, sheet.rules(element.normalName()), matching);
        if (!element.id().isEmpty()) {
            collect(element, sheet.rules("#" + element.id()), matching);
        }
        for (String name : element.classNames()) {
            collect(element, sheet.rules("." + name), matching);
        }
        matching.sort(WEAKEST_FIRST);
        String language = element.hasAttr("lang") ? element.attr("lang") : null;
        Key key = new Key(parent, matching, display(element), language);
        Style style = known.get(key);
        if (style == null) {
            Map<String, Object> declared = new HashMap<>();
            matching.forEach(rule -> declared.putAll(rule.declared()));
            style =
                    Computation.compute(
                            declared,
                            parent,
                            key.display,
                            language,
                            isRoot ? null : root.lineHeight());
            known.put(key, style);
        }
        return style;
    }

    private void collect(Element element, List<Rule> candidates, List<Rule> matching) {
        for (Rule rule : candidates) {
            if (rule.selector().matches(document, element)) {
                matching.add(rule);
            }
        }
    }

    private static Display display(Element element) {
        String name = element.normalName();
        if (HIDDEN.contains(name)) {
            return Display.NONE;
        }
        return INLINE.contains(name) ? Display.INLINE : Display.BLOCK;
    }
}
