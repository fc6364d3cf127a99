package cn.gongbao.style;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoHas;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSAttributeOperator;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * Reads selectors that mean in Jsoup what they mean in CSS, but for attribute values, whose case
 * Jsoup does not regard; Selectors 4.
 */
final class SelectorReader {

    private static final int ID = 1_000_000;
    private static final int CLASS = 1_000;
    private static final int TAG = 1;

    private static final Set<String> PSEUDO_CLASSES =
            Set.of(
                    ":root",
                    ":empty",
                    ":first-child",
                    ":last-child",
                    ":only-child",
                    ":first-of-type",
                    ":last-of-type",
                    ":only-of-type",
                    ":nth-child",
                    ":nth-last-child",
                    ":nth-of-type",
                    ":nth-last-of-type");

    /** Jsoup reads {@code ~=} as a regular expression and knows no {@code |=}. */
    private static final Set<ECSSAttributeOperator> OPERATORS =
            Set.of(
                    ECSSAttributeOperator.EQUALS,
                    ECSSAttributeOperator.BEGINMATCH,
                    ECSSAttributeOperator.ENDMATCH,
                    ECSSAttributeOperator.CONTAINSMATCH);

    private static final CSSWriterSettings PLAIN = new CSSWriterSettings();

    private SelectorReader() {}

    /** A part of a selector as it is written. */
    static String text(ICSSSelectorMember member) {
        return member.getAsCSSString(PLAIN, 0).strip();
    }

    /** The part of a selector that cannot be used, or null. */
    static String unusable(CSSSelector selector) {
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            String unusable = unusable(member);
            if (unusable != null) {
                return unusable;
            }
        }
        try {
            QueryParser.parse(text(selector));
            return null;
        } catch (Selector.SelectorParseException | IllegalArgumentException refused) {
            return text(selector);
        }
    }

    private static String unusable(ICSSSelectorMember member) {
        if (member instanceof ECSSSelectorCombinator) {
            return null;
        }
        if (member instanceof CSSSelectorSimpleMember simple) {
            return isUsable(simple) ? null : text(member);
        }
        if (member instanceof CSSSelectorAttribute attribute) {
            return isUsable(attribute) ? null : text(member);
        }
        List<CSSSelector> arguments = arguments(member);
        return arguments.isEmpty()
                ? text(member)
                : arguments.stream()
                        .map(CSSSelector::getAllMembers)
                        .flatMap(List::stream)
                        .map(SelectorReader::unusable)
                        .filter(part -> part != null)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isUsable(CSSSelectorSimpleMember simple) {
        String value = simple.getValue();
        return simple.isPseudo()
                ? PSEUDO_CLASSES.contains(value.split("\\(", 2)[0])
                : !value.contains("|") && !value.contains("%");
    }

    private static boolean isUsable(CSSSelectorAttribute attribute) {
        ECSSAttributeOperator operator = attribute.getOperator();
        return attribute.getNamespacePrefix() == null
                && attribute.getCaseSensitivityFlag() == null
                && (operator == null || OPERATORS.contains(operator));
    }

    private static List<CSSSelector> arguments(ICSSSelectorMember member) {
        // what :has holds is a selector within a selector
        if (member instanceof CSSSelector inner) {
            return List.of(inner);
        }
        if (member instanceof CSSSelectorMemberNot not) {
            return not.getAllSelectors();
        }
        if (member instanceof CSSSelectorMemberPseudoIs is) {
            return is.getAllSelectors();
        }
        return member instanceof CSSSelectorMemberPseudoHas has ? has.getAllSelectors() : List.of();
    }

    /** Selectors 4 §specificity; that of :not, :is and :has is their strongest argument's. */
    static int specificity(CSSSelector selector) {
        int sum = 0;
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            if (member instanceof CSSSelectorSimpleMember simple) {
                sum += specificity(simple);
            } else if (member instanceof CSSSelectorAttribute) {
                sum += CLASS;
            } else {
                sum +=
                        arguments(member).stream()
                                .mapToInt(SelectorReader::specificity)
                                .max()
                                .orElse(0);
            }
        }
        return sum;
    }

    private static int specificity(CSSSelectorSimpleMember simple) {
        if (simple.isHash()) {
            return ID;
        }
        if (simple.isClass() || simple.isPseudo()) {
            return CLASS;
        }
        return simple.getValue().equals("*") ? 0 : TAG;
    }

    /** The compounds of a selector, its subject first. */
    static List<Compound> compounds(CSSSelector selector) {
        List<Compound> compounds = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean plain = true;
        char combinator = 0;
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            if (member instanceof ECSSSelectorCombinator next) {
                compounds.add(0, new Compound(text.toString(), plain, combinator));
                text.setLength(0);
                plain = true;
                combinator = next.getName().charAt(0);
            } else {
                text.append(text(member));
                plain &= member instanceof CSSSelectorSimpleMember simple && !simple.isPseudo();
            }
        }
        compounds.add(0, new Compound(text.toString(), plain, combinator));
        return compounds;
    }

    /** What the subject of a selector must have; see {@link Rule#key}. */
    static String key(CSSSelector selector) {
        String best = "*";
        List<ICSSSelectorMember> members = selector.getAllMembers();
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i) instanceof ECSSSelectorCombinator) {
                break;
            }
            if (members.get(i) instanceof CSSSelectorSimpleMember simple && !simple.isPseudo()) {
                best = rarer(unescaped(simple), best);
            }
        }
        return best;
    }

    private static String unescaped(CSSSelectorSimpleMember simple) {
        String value = simple.getValue();
        int from = simple.isElementName() ? 0 : 1;
        return value.equals("*")
                ? value
                : value.substring(0, from) + Selector.unescapeCssIdentifier(value.substring(from));
    }

    private static String rarer(String one, String other) {
        if (one.startsWith("#")) {
            return one;
        }
        boolean stays =
                other.startsWith("#")
                        || other.startsWith(".") && !one.startsWith(".")
                        || one.equals("*");
        return stays ? other : one.toLowerCase(Locale.ROOT);
    }
}
