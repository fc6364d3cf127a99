package cn.gongbao.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the rules that match an element, trying only those whose key it has.
 *
 * <p>An index serves one document: Jsoup's evaluators remember what they have found in it.
 */
final class RuleIndex {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private final List<Rule> rules;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();

    private record Candidate(int number, Evaluator selector) {}

    /** Rules in the order in which they override one another. */
    RuleIndex(List<Rule> rules) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            Evaluator selector = QueryParser.parse(rules.get(i).selector());
            candidates
                    .computeIfAbsent(rules.get(i).key(), key -> new ArrayList<>(2))
                    .add(new Candidate(i, selector));
        }
    }

    Rule rule(int number) {
        return rules.get(number);
    }

    /** Numbers of the rules that match an element, weakest first. */
    List<Integer> matching(Element root, Element element) {
        List<Integer> found = new ArrayList<>();
        collect("*", root, element, found);
        collect(element.normalName(), root, element, found);
        if (element.hasAttr("class")) {
            String names = element.attr("class").toLowerCase(Locale.ROOT);
            for (String name : SPACE.split(names)) {
                collect("." + name, root, element, found);
            }
        }
        if (element.hasAttr("id")) {
            collect("#" + element.id(), root, element, found);
        }
        // a class named twice brings its rules twice
        return found.stream().distinct().sorted().toList();
    }

    private void collect(String key, Element root, Element element, List<Integer> found) {
        for (Candidate candidate : candidates.getOrDefault(key, List.of())) {
            if (candidate.selector.matches(root, element)) {
                found.add(candidate.number);
            }
        }
    }
}
