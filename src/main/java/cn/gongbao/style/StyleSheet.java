package cn.gongbao.style;

import cn.gongbao.model.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The rules of a layout, over those that HTML itself brings along. */
public final class StyleSheet {

    private final List<Rule> rules;
    private final List<Rule> all;

    private StyleSheet(List<Rule> rules) {
        this.rules = rules;
        this.all = HtmlDefaults.under(rules);
    }

    /**
     * Reads a style sheet.
     *
     * <p>Known are style rules with the properties of {@code layouts/PROPERTIES.md}; {@code
     * inherit} and {@code initial} stand for any value. Refused are other properties, at-rules but
     * {@code @charset}, {@code !important}, and selectors that the copy cannot be asked for.
     *
     * @param css its text
     * @param file its name for complaints
     * @param inks names that {@code color} may use; {@code black} need not be among them to be the
     *     initial value
     * @param families names that {@code font-family} may use
     * @return the sheet, or an error with line and column for everything that cannot be obeyed
     */
    public static Noted<StyleSheet> parse(
            String css, String file, Set<String> inks, Set<String> families) {
        RuleReader.Sheet sheet =
                RuleReader.read(new Source(css, file), new Vocabulary(inks, families));
        return sheet.notices().isEmpty()
                ? Noted.of(new StyleSheet(sheet.rules()))
                : new Noted<>(null, sheet.notices());
    }

    /**
     * This sheet with rules that follow its own.
     *
     * @param css their text
     * @param file its name for complaints
     * @param inks as of {@link #parse}
     * @param families as of {@link #parse}
     */
    public Noted<StyleSheet> followedBy(
            String css, String file, Set<String> inks, Set<String> families) {
        RuleReader.Sheet sheet =
                RuleReader.read(new Source(css, file), new Vocabulary(inks, families));
        if (!sheet.notices().isEmpty()) {
            return new Noted<>(null, sheet.notices());
        }
        List<Rule> both = new ArrayList<>(rules);
        int last = rules.stream().mapToInt(Rule::order).max().orElse(0);
        sheet.rules().forEach(rule -> both.add(rule.after(last)));
        both.sort(Rule.WEAKEST_FIRST);
        return Noted.of(new StyleSheet(List.copyOf(both)));
    }

    /**
     * The styles of all elements of a document.
     *
     * @param copy is not changed afterwards
     */
    public Cascade cascade(Document copy) {
        return new Cascade(new RuleIndex(all, copy), copy);
    }
}
