package cn.gongbao.master;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a style sheet into rules and declarations, with the offset of each.
 *
 * <p>It knows quotes, brackets and braces and nothing else; meaning is the linter's affair.
 */
final class StyleScanner {

    /**
     * What a sheet consists of.
     *
     * @param rules in order
     * @param atRules names such as {@code @page}, with their offsets
     * @param faults offsets of what is neither, or is not closed
     */
    record Rules(List<Rule> rules, List<Word> atRules, List<Integer> faults) {}

    /** A rule: its selector and what it declares. */
    record Rule(Word selector, List<Declaration> declarations) {}

    /** A declaration; the property in lower case. */
    record Declaration(Word property, Word value) {}

    /** A piece of the sheet, trimmed, and its offset. */
    record Word(String text, int at) {}

    private final String text;
    private int at;
    private final Rules found = new Rules(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private StyleScanner(String text) {
        this.text = text;
    }

    static Rules scan(StyleSheet sheet) {
        StyleScanner scanner = new StyleScanner(sheet.text());
        while (scanner.more()) {
            scanner.statement();
        }
        return scanner.found;
    }

    private boolean more() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void statement() {
        int start = at;
        if (text.charAt(start) == '@') {
            found.atRules().add(new Word(name(start), start));
            skipAtRule();
            return;
        }
        Word selector = until("{};");
        if (at >= text.length() || text.charAt(at) != '{' || selector.text().isEmpty()) {
            found.faults().add(start);
            at++;
            return;
        }
        at++;
        found.rules().add(new Rule(selector, declarations(selector.at())));
    }

    private List<Declaration> declarations(int ruleStart) {
        List<Declaration> declarations = new ArrayList<>();
        while (more() && text.charAt(at) != '}') {
            if (text.charAt(at) == ';') {
                at++;
                continue;
            }
            int start = at;
            Word property = until(":;{}");
            if (at >= text.length() || text.charAt(at) != ':') {
                found.faults().add(start);
                skipFault();
                continue;
            }
            at++;
            Word value = until(";{}");
            if (at < text.length() && text.charAt(at) == '{') {
                found.faults().add(start);
                skipFault();
                continue;
            }
            declarations.add(
                    new Declaration(
                            new Word(property.text().toLowerCase(Locale.ROOT), start), value));
        }
        if (at >= text.length()) {
            found.faults().add(ruleStart);
        }
        at++;
        return declarations;
    }

    private void skipFault() {
        if (at < text.length() && text.charAt(at) == '{') {
            skipBlock();
        } else if (at < text.length() && text.charAt(at) == ';') {
            at++;
        }
    }

    private void skipAtRule() {
        until("{;");
        if (at < text.length() && text.charAt(at) == '{') {
            skipBlock();
        } else {
            at++;
        }
    }

    private void skipBlock() {
        int start = at;
        int depth = 0;
        do {
            if (at >= text.length()) {
                found.faults().add(start);
                return;
            }
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
    }

    /** Reads up to one of the characters, which do not count in quotes and round brackets. */
    private Word until(String ends) {
        more();
        int start = at;
        char quote = 0;
        int brackets = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets--;
            } else if (brackets <= 0 && ends.indexOf(c) >= 0) {
                break;
            }
        }
        return new Word(text.substring(start, at).strip(), start);
    }

    private String name(int start) {
        int end = start + 1;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end);
    }
}
