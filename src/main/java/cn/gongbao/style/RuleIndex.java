package cn.gongbao.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the rules that match an element, trying only those that its tag, classes and id allow. */
final class RuleIndex {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private final List<Rule> rules;
    private final Map<String, List<Candidate>> byKey = new HashMap<>();
    private final Map<Kind, List<Candidate>> byKind = new ConcurrentHashMap<>();

    private record Candidate(int number, Chain selector) {}

    /** What many elements have in common; the id is empty where no rule names it. */
    private record Kind(String tag, String classes, String id) {}

    /**
     * Makes rules ready for a document.
     *
     * @param rules in the order in which they override one another
     */
    RuleIndex(List<Rule> rules, Document document) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Chain selector = new Chain(document, rule.selector());
            byKey.computeIfAbsent(rule.key(), key -> new ArrayList<>(2))
                    .add(new Candidate(i, selector));
        }
    }

    Rule rule(int number) {
        return rules.get(number);
    }

    /** Numbers of the rules that match an element, weakest first. */
    List<Integer> matching(Element element) {
        String id = element.id();
        Kind kind =
                new Kind(
                        element.normalName(),
                        element.className(),
                        byKey.containsKey("#" + id) ? id : "");
        List<Integer> matching = new ArrayList<>();
        for (Candidate candidate : byKind.computeIfAbsent(kind, k -> candidates(k, element))) {
            if (candidate.selector.matches(element)) {
                matching.add(candidate.number);
            }
        }
        return matching;
    }

    private List<Candidate> candidates(Kind kind, Element element) {
        List<Candidate> all = new ArrayList<>(with("*"));
        all.addAll(with(kind.tag));
        all.addAll(with("#" + kind.id));
        // Jsoup reads class names without regard to case
        for (String name : SPACE.split(kind.classes.toLowerCase(Locale.ROOT))) {
            all.addAll(with("." + name));
        }
        return all.stream()
                .filter(candidate -> candidate.selector.mayMatch(element))
                .distinct()
                .sorted((one, other) -> Integer.compare(one.number, other.number))
                .toList();
    }

    private List<Candidate> with(String key) {
        return byKey.getOrDefault(key, List.of());
    }
}
