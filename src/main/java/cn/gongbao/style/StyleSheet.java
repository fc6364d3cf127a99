package cn.gongbao.style;

import cn.gongbao.model.Noted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The rules of a layout. */
public final class StyleSheet {

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Style initial;

    private StyleSheet(List<Rule> all, String family) {
        for (Rule rule : all) {
            rules.computeIfAbsent(rule.key(), key -> new ArrayList<>()).add(rule);
        }
        this.initial = Computation.initial(family);
    }

    /**
     * Reads a style sheet.
     *
     * @param css its text
     * @param file its name for complaints
     * @param inks names that {@code color} may use
     * @param families names that {@code font-family} may use; the first is the initial value
     * @return the sheet, or an error with line and column for each rule that cannot be obeyed
     */
    public static Noted<StyleSheet> parse(
            String css, String file, Set<String> inks, Set<String> families) {
        RuleReader reader = new RuleReader(file, inks, families);
        List<Rule> rules = reader.read(css);
        StyleSheet sheet =
                reader.failed() ? null : new StyleSheet(rules, families.iterator().next());
        return new Noted<>(sheet, reader.notices());
    }

    /** The styles of all elements of a document. */
    public Cascade cascade(Document copy) {
        return new Cascade(this, copy);
    }

    List<Rule> rules(String key) {
        return rules.getOrDefault(key, List.of());
    }

    Style initial() {
        return initial;
    }
}
