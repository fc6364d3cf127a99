package cn.gongbao.master;

import cn.gongbao.master.StyleScanner.Declaration;
import cn.gongbao.master.StyleScanner.Rule;
import cn.gongbao.master.StyleScanner.Rules;
import cn.gongbao.master.StyleScanner.Word;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what in a style sheet has no place in a page master, whatever it applies to. */
final class StyleLinter {

    static final Set<String> PROPERTIES =
            words(
                    """
                    background background-color background-image background-position
                    background-repeat background-size
                    border border-top border-right border-bottom border-left
                    border-color border-style border-width
                    border-top-color border-right-color border-bottom-color border-left-color
                    border-top-style border-right-style border-bottom-style border-left-style
                    border-top-width border-right-width border-bottom-width border-left-width
                    border-radius border-top-left-radius border-top-right-radius
                    border-bottom-left-radius border-bottom-right-radius
                    bottom box-sizing clear color display float font-size height left line-height
                    margin margin-top margin-right margin-bottom margin-left
                    max-height max-width min-height min-width overflow
                    padding padding-top padding-right padding-bottom padding-left
                    position right top transform transform-origin visibility width z-index
                    """);

    private static final Set<String> TEXT =
            words("content counter-increment counter-reset list-style list-style-type quotes");

    private static final Set<String> COLUMNS =
            words("column-count column-gap column-rule column-span column-width columns");

    private static final Set<String> TINTS =
            words("box-shadow filter mix-blend-mode opacity text-shadow");

    /** Words other than colours that properties with a colour may have. */
    private static final Set<String> NO_COLOURS =
            words(
                    """
                    auto bottom both center contain content-box border-box padding-box cover dashed
                    dotted double fixed hidden inherit initial left medium no-repeat none repeat
                    repeat-x repeat-y right scroll solid thick thin top transparent
                    """);

    /** Units and numbers, addresses and inks are passed over; words, functions and # are caught. */
    private static final Pattern COLOUR =
            Pattern.compile(
                    "(?i)\\b(?:url|ink)\\([^)]*\\)|\"[^\"]*\"|'[^']*'|[-+]?[0-9.]+[a-z%]*|!important"
                            + "|(?<colour>#[0-9a-z]+|[a-z][a-z-]*(?:\\([^)]*\\)?)?)");

    private final StyleSheet sheet;
    private final Complaints complaints;

    StyleLinter(StyleSheet sheet, Complaints complaints) {
        this.sheet = sheet;
        this.complaints = complaints;
    }

    void lint(Rules rules) {
        for (Word atRule : rules.atRules()) {
            complaints.add(sheet.place(atRule.at()), "master.at-rule", atRule.text());
        }
        for (int fault : rules.faults()) {
            complaints.add(sheet.place(fault), "master.css");
        }
        for (Rule rule : rules.rules()) {
            rule.declarations().forEach(this::lint);
        }
    }

    private void lint(Declaration declaration) {
        Word property = declaration.property();
        String name = property.text();
        if (COLUMNS.contains(name)) {
            complaints.add(sheet.place(property.at()), "master.columns", name);
        } else if (TEXT.contains(name)) {
            complaints.add(sheet.place(property.at()), "master.generated", name);
        } else if (TINTS.contains(name)) {
            complaints.add(sheet.place(property.at()), "master.tint", name);
        } else if (!PROPERTIES.contains(name)) {
            complaints.add(sheet.place(property.at()), "master.property", name);
        } else if (hasColour(name)) {
            colours(declaration.value());
        }
    }

    private void colours(Word value) {
        Matcher matcher = COLOUR.matcher(value.text());
        while (matcher.find()) {
            String word = matcher.group("colour");
            if (word != null && !NO_COLOURS.contains(word.toLowerCase(Locale.ROOT))) {
                complaints.add(sheet.place(value.at() + matcher.start()), "master.colour", word);
            }
        }
    }

    private static boolean hasColour(String property) {
        return property.equals("color")
                || property.startsWith("background")
                || property.startsWith("border");
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
