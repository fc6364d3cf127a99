package cn.gongbao.manuscript.web;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element says of the text in it, by its name and by its style. */
final class Meaning {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "aside",
                    "nav",
                    "address",
                    "blockquote",
                    "center",
                    "form",
                    "fieldset",
                    "legend",
                    "dl",
                    "dt",
                    "dd",
                    "pre",
                    "figcaption",
                    "details",
                    "summary",
                    "hgroup",
                    "body",
                    "li",
                    "caption",
                    "td",
                    "th",
                    "tr",
                    "listing",
                    "xmp");

    private static final Set<String> STRUCK_OUT = Set.of("s", "strike", "del");

    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp");

    /** Elements whose align says where they stand themselves. */
    private static final Set<String> PLACED = Set.of("table", "img");

    private Meaning() {}

    /** Whether an element is no part of a line. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || InlineStyle.of(element).get("display").equals("block");
    }

    /** Whether the text was struck through or marked as deleted. */
    static boolean isStruckOut(Element element) {
        return STRUCK_OUT.contains(element.normalName())
                || InlineStyle.of(element).get("text-decoration").contains("line-through");
    }

    /** The setting inside an element. */
    static Setting inside(Element element, Setting around) {
        InlineStyle style = InlineStyle.of(element);
        Setting setting = styled(style, named(element, around));
        String align = align(element, style);
        if (align != null) {
            setting = setting.aligned(align);
        }
        return PREFORMATTED.contains(element.normalName())
                        || style.get("white-space").startsWith("pre")
                ? setting.preformatting()
                : setting;
    }

    private static Setting named(Element element, Setting around) {
        return switch (element.normalName()) {
            case "b", "strong" -> around.with(Mark.BOLD);
            case "i", "em" -> around.with(Mark.ITALIC);
            case "u" -> around.with(Mark.UNDERLINED);
            case "sup" -> around.with(Mark.RAISED);
            case "sub" -> around.with(Mark.LOWERED);
            case "a" -> linked(element.attr("href").strip(), around);
            case "figcaption", "caption" -> around.keepingBreaks();
            default -> around;
        };
    }

    private static Setting linked(String target, Setting around) {
        boolean leads = target.toLowerCase(Locale.ROOT).matches("(?s)(?:https?://|mailto:).+");
        return leads ? around.with(Mark.link(target.replaceAll("[\\t\\n\\r]", ""))) : around;
    }

    private static Setting styled(InlineStyle style, Setting around) {
        if (style.values().isEmpty()) {
            return around;
        }
        Setting setting = around;
        String weight = style.get("font-weight");
        if (weight.matches("bold(?:er)?|[6-9]00")) {
            setting = setting.with(Mark.BOLD);
        } else if (weight.matches("normal|400")) {
            setting = setting.without(Mark.BOLD);
        }
        if (style.get("font-style").equals("italic")) {
            setting = setting.with(Mark.ITALIC);
        } else if (style.get("font-style").equals("normal")) {
            setting = setting.without(Mark.ITALIC);
        }
        if (style.get("text-decoration").contains("underline")) {
            setting = setting.with(Mark.UNDERLINED);
        }
        setting =
                switch (style.get("vertical-align")) {
                    case "super" -> setting.with(Mark.RAISED);
                    case "sub" -> setting.with(Mark.LOWERED);
                    default -> setting;
                };
        String emphasis = style.get("text-emphasis") + style.get("text-emphasis-style");
        return emphasis.isEmpty() || emphasis.contains("none")
                ? setting
                : setting.with(Mark.EMPHASISED);
    }

    /** The alignment that an element asks for; null if it asks for none. */
    private static String align(Element element, InlineStyle style) {
        if (element.normalName().equals("center")) {
            return "center";
        }
        String asked = style.get("text-align");
        if (asked.isEmpty() && !PLACED.contains(element.normalName())) {
            asked = element.attr("align").toLowerCase(Locale.ROOT);
        }
        return switch (asked) {
            case "center", "middle" -> "center";
            case "right", "end" -> "right";
            case "" -> null;
            default -> "";
        };
    }
}
