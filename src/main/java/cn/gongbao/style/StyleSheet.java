package cn.gongbao.style;

import cn.gongbao.model.Noted;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The rules of a layout, over those that HTML itself brings along. */
public final class StyleSheet {

    private final List<Rule> rules;

    private StyleSheet(List<Rule> rules) {
        this.rules = rules;
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
                ? Noted.of(new StyleSheet(HtmlDefaults.under(sheet.rules())))
                : new Noted<>(null, sheet.notices());
    }

    /**
     * The styles of all elements of a document.
     *
     * @param copy is not changed afterwards
     */
    public Cascade cascade(Document copy) {
        return new Cascade(new RuleIndex(rules, copy), copy);
    }
}
