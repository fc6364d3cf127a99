package cn.gongbao.style;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Notice.Severity;
import cn.gongbao.model.Place;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Reads rules out of a style sheet, and complains of all that cannot be obeyed. */
final class RuleReader {

    private static final Pattern PART = Pattern.compile("[#.:\\[]|(?<![\\w.#:-])[a-zA-Z][\\w-]*");
    private static final Pattern SUBJECT = Pattern.compile("[^\\s>+~]+$");
    private static final Pattern KEY = Pattern.compile("([#.][\\p{L}_][\\p{L}\\p{N}_-]*)");

    private final String file;
    private final Set<String> inks;
    private final Set<String> families;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final CSSWriterSettings plain = new CSSWriterSettings();

    RuleReader(String file, Set<String> inks, Set<String> families) {
        this.file = file;
        this.inks = inks;
        this.families = families;
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    boolean failed() {
        return notices.stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
    }

    List<Rule> read(String css) {
        CollectingCSSParseErrorHandler errors = new CollectingCSSParseErrorHandler();
        CSSReaderSettings settings =
                new CSSReaderSettings()
                        .setCustomErrorHandler(errors)
                        .setCustomExceptionHandler(this::syntax)
                        .setUseSourceLocation(true);
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(css, settings);
        errors.getAllParseErrors()
                .forEach(
                        error ->
                                error(
                                        Place.of(file),
                                        "style.syntax",
                                        error.getErrorMessage().strip()));
        if (sheet != null) {
            sheet.getAllImportRules()
                    .forEach(rule -> error(place(rule), "style.at-rule", "@import"));
            sheet.getAllRules().forEach(this::rule);
        }
        return rules;
    }

    private void syntax(com.helger.css.parser.ParseException exception) {
        com.helger.css.parser.Token token = exception.currentToken;
        Place place =
                token == null || token.next == null
                        ? Place.of(file)
                        : new Place(file, token.next.beginLine, token.next.beginColumn);
        String found = token == null || token.next == null ? "" : token.next.image;
        error(place, "style.syntax", found);
    }

    private void rule(ICSSTopLevelRule rule) {
        if (!(rule instanceof CSSStyleRule style)) {
            Place place =
                    rule instanceof ICSSSourceLocationAware aware ? place(aware) : Place.of(file);
            String text = rule.getAsCSSString(plain, 0);
            error(place, "style.at-rule", text.split("[\\s{]", 2)[0]);
            return;
        }
        Map<String, Object> declared = new LinkedHashMap<>();
        for (CSSDeclaration declaration : style.getAllDeclarations()) {
            declare(declaration, declared);
        }
        for (CSSSelector selector : style.getAllSelectors()) {
            select(selector, declared);
        }
    }

    private void declare(CSSDeclaration declaration, Map<String, Object> declared) {
        String name = declaration.getProperty();
        String text = declaration.getExpressionAsCSSString().strip();
        Property property = Property.of(name);
        if (property == null) {
            error(place(declaration), "style.unknown-property", name, Property.nearest(name));
            return;
        }
        if (declaration.isImportant()) {
            error(place(declaration), "style.important", name);
            return;
        }
        Object value = Value.read(property.form(), text, inks, families);
        if (value == null) {
            error(place(declaration), "style.bad-value", name, text, wanted(property));
            return;
        }
        declared.put(name, value);
    }

    private String wanted(Property property) {
        return switch (property.form()) {
            case INK -> String.join(", ", inks.stream().sorted().toList());
            case FAMILIES -> String.join(", ", families);
            default -> property.form().words();
        };
    }

    private void select(CSSSelector selector, Map<String, Object> declared) {
        String text = selector.getAsCSSString(plain, 0).strip();
        try {
            Evaluator evaluator = QueryParser.parse(text.equals(":root") ? "html" : text);
            rules.add(new Rule(key(text), evaluator, specificity(text), rules.size(), declared));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            error(place(selector), "style.selector", text);
        }
    }

    // The subject of a selector is its last compound; a class or id of it finds the candidates.
    private static String key(String text) {
        if (text.equals(":root")) {
            return "html";
        }
        Matcher subject = SUBJECT.matcher(text);
        String last = subject.find() ? subject.group().replaceAll("\\(.*|\\[.*", "") : "";
        Matcher key = KEY.matcher(last);
        if (key.find()) {
            return key.group(1);
        }
        String tag = last.replaceAll(":.*", "");
        return tag.isEmpty() || tag.equals("*") ? "*" : tag;
    }

    /** Specificity of Selectors Level 4 in one number. */
    static int specificity(String selector) {
        int sum = 0;
        Matcher part = PART.matcher(selector);
        while (part.find()) {
            sum +=
                    switch (part.group().charAt(0)) {
                        case '#' -> 1_000_000;
                        case '.', ':', '[' -> 1_000;
                        default -> 1;
                    };
        }
        return sum;
    }

    private Place place(ICSSSourceLocationAware thing) {
        if (thing.getSourceLocation() == null) {
            return Place.of(file);
        }
        return new Place(
                file,
                thing.getSourceLocation().getFirstTokenBeginLineNumber(),
                thing.getSourceLocation().getFirstTokenBeginColumnNumber());
    }

    private void error(Place place, String key, Object... arguments) {
        notices.add(Notice.error(place, key, arguments));
    }
}
