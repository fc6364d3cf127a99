package cn.gongbao.manuscript.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what of a page is never copy, and what is so only by the look of it. */
final class Furniture {

    private static final Pattern SHARING =
            Pattern.compile(
                    "(?:^|\\s)(?:bdshare\\S*|bdsharebuttonbox|jiathis\\S*|social-share\\S*|share|share-?(?:box|bar|con|btn)"
                            + "|print(?:er|-?btn)?|close-?(?:btn|window)?|font-?size|article-tools?)(?=\\s|$)");

    /** Sharing buttons hold a few words; more, or a sentence, only has such a class. */
    private static final int MOST_SHARING = 60;

    private static final Pattern SITE =
            Pattern.compile(
                    "(?:^|[-_\\s])(?:nav\\w*|menus?|foot(?:er)?\\d*|head(?:er)?|top\\w*|breadcrumbs?|crumbs?|position|location"
                            + "|search\\w*|sidebar|copyright|banner|toolbar|recommend\\w*|related\\w*|links?|friend\\w*)"
                            + "(?=[-_\\s]|$)");

    /** Elements whose class says nothing of the site, but of the article. */
    private static final Set<String> PLAIN =
            Set.of("html", "body", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "p");

    private static final Set<String> FIELDS =
            Set.of("input", "select", "textarea", "button", "option", "datalist", "optgroup");

    private static final Set<String> EMBEDDED =
            Set.of(
                    "iframe",
                    "frame",
                    "frameset",
                    "object",
                    "embed",
                    "applet",
                    "video",
                    "audio",
                    "canvas",
                    "svg");

    private Furniture() {}

    /** Why an element is no copy wherever it stands; empty if it may be. */
    static Optional<Reason> reason(Element element) {
        String tag = element.normalName();
        if (tag.equals("script") || tag.equals("template")) {
            return Optional.of(Reason.SCRIPT);
        }
        if (tag.equals("style") || tag.equals("xml")) {
            return Optional.of(Reason.STYLE);
        }
        if (tag.equals("noscript")) {
            return Optional.of(Reason.NOSCRIPT);
        }
        if (FIELDS.contains(tag)) {
            return Optional.of(Reason.FORM);
        }
        if (EMBEDDED.contains(tag)) {
            return Optional.of(Reason.EMBEDDED);
        }
        if (element.hasAttr("hidden") || InlineStyle.of(element).hides()) {
            return Optional.of(Reason.HIDDEN);
        }
        return SHARING.matcher(names(element)).find() && isShort(element)
                ? Optional.of(Reason.SHARE)
                : Optional.empty();
    }

    /** Whether an element looks like a menu, head or foot of the site. */
    static boolean isOfSite(Element element) {
        String tag = element.normalName();
        return tag.equals("nav")
                || tag.equals("footer")
                || !PLAIN.contains(tag) && SITE.matcher(names(element)).find();
    }

    private static boolean isShort(Element element) {
        return ShortText.of(element, MOST_SHARING).filter(text -> !text.contains("。")).isPresent()
                && element.selectFirst("img, table") == null;
    }

    private static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }
}
