package cn.gongbao.style;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSExpressionMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a style sheet into rules and gathers everything that is wrong with it. */
final class RuleReader {

    private static final CSSWriterSettings PLAIN = new CSSWriterSettings();

    private final Source source;
    private final DeclarationReader declarations;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private RuleReader(Source source, Vocabulary vocabulary) {
        this.source = source;
        this.declarations = new DeclarationReader(vocabulary, notices);
    }

    /**
     * The rules of a sheet, weakest first, and the complaints in the order of the sheet.
     *
     * @param notices where there are any, not every rule may have been understood
     */
    record Sheet(List<Rule> rules, List<Notice> notices) {}

    static Sheet read(Source source, Vocabulary vocabulary) {
        RuleReader reader = new RuleReader(source, vocabulary);
        CascadingStyleSheet sheet = reader.parse(false);
        if (!reader.notices.isEmpty()) {
            // The strict parser misses nothing but stops early, the lenient one goes on.
            sheet = reader.parse(true);
        }
        if (sheet != null) {
            reader.rules(sheet);
        }
        reader.rules.sort(Rule.WEAKEST_FIRST);
        Comparator<Place> position =
                Comparator.comparingInt(Place::line).thenComparingInt(Place::column);
        List<Notice> sorted =
                reader.notices.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Notice::place, position))
                        .toList();
        return new Sheet(List.copyOf(reader.rules), sorted);
    }

    private CascadingStyleSheet parse(boolean lenient) {
        SyntaxComplaints complaints = new SyntaxComplaints(source, notices);
        CSSReaderSettings settings =
                new CSSReaderSettings()
                        .setCustomErrorHandler(complaints)
                        .setCustomExceptionHandler(complaints)
                        .setBrowserCompliantMode(lenient)
                        .setTabSize(1);
        return CSSReader.readFromStringReader(source.text(), settings);
    }

    private void rules(CascadingStyleSheet sheet) {
        sheet.getAllImportRules().forEach(rule -> atRule("@import", rule));
        sheet.getAllNamespaceRules().forEach(rule -> atRule("@namespace", rule));
        for (ICSSTopLevelRule rule : sheet.getAllRules()) {
            if (rule instanceof CSSStyleRule style) {
                rule(style);
            } else {
                String text = rule.getAsCSSString(PLAIN, 0).strip();
                atRule(text.split("[\\s{;(]", 2)[0], (ICSSSourceLocationAware) rule);
            }
        }
    }

    private void atRule(String name, ICSSSourceLocationAware rule) {
        notices.add(Notice.error(source.place(rule), "style.at-rule", name));
    }

    private void rule(CSSStyleRule rule) {
        List<Declared<?>> declared = new ArrayList<>();
        for (CSSDeclaration declaration : rule.getAllDeclarations()) {
            declared.addAll(declared(declaration));
        }
        for (CSSSelector selector : rule.getAllSelectors()) {
            select(selector, declared);
        }
        if (rule.getSelectorCount() == 0) {
            // the parser takes 50% for a selector, as keyframes have them
            notices.add(Notice.error(source.place(rule), "style.syntax", "%"));
        }
    }

    private List<Declared<?>> declared(CSSDeclaration declaration) {
        String name = declaration.getProperty();
        Place place = source.place(declaration);
        if (declaration.isImportant()) {
            notices.add(Notice.error(place, "style.important", name));
        }
        return declarations.read(name, place, terms(declaration));
    }

    private List<Term> terms(CSSDeclaration declaration) {
        Place place = source.place(declaration.getExpression());
        List<Term> terms = new ArrayList<>();
        for (ICSSExpressionMember member : declaration.getExpression().getAllMembers()) {
            if (member instanceof ICSSSourceLocationAware part
                    && part.getSourceLocation() != null) {
                place = source.place(part);
            }
            terms.add(new Term(member.getAsCSSString(PLAIN, 0).strip(), place));
        }
        return terms;
    }

    private void select(CSSSelector selector, List<Declared<?>> declared) {
        String text = SelectorReader.text(selector);
        String unusable = SelectorReader.unusable(selector);
        if (unusable != null) {
            notices.add(Notice.error(source.place(selector), "style.selector", text, unusable));
            return;
        }
        rules.add(
                new Rule(
                        SelectorReader.key(selector),
                        SelectorReader.compounds(selector),
                        SelectorReader.specificity(selector),
                        rules.size(),
                        declared));
    }
}
