package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.text.DocumentNumber;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the title and the document number where a page sets them before its article. */
final class OpeningFinder {

    /** Longest title, in characters. */
    private static final int LONGEST_TITLE = 200;

    /** Shortest text that the page's own name can be recognised by, in characters. */
    private static final int SHORTEST_TITLE = 5;

    private static final List<String> TITLES =
            List.of(
                    ".article-title, .article_title, .articleTitle, .con-title, .arti_title, .xxgk_title, #title",
                    "h1",
                    ".title, .bt");

    private static final Set<String> SKIPPED = Set.of("nav", "a");

    private final List<Element> articles;
    private final List<Element> before = new ArrayList<>();
    private final String pageName;
    private final String text;

    OpeningFinder(Document page, List<Element> articles) {
        this.articles = articles;
        this.pageName =
                ShortText.plain(
                        page.select("meta[name=ArticleTitle]").attr("content")
                                + " "
                                + page.title());
        StringBuilder all = new StringBuilder();
        articles.forEach(article -> all.append(ShortText.plain(article.text())));
        this.text = all.toString();
        collect(page.body());
    }

    /** The title's elements: none if the article opens with it, or if there is none. */
    List<Element> titles() {
        return named().or(this::classed).map(List::of).orElse(List.of());
    }

    /**
     * The elements that hold a document number and no more than its label, each with the number.
     */
    Map<Element, String> numbers() {
        Map<Element, String> numbers = new LinkedHashMap<>();
        for (Element element : before) {
            String number = element.ownText().replaceFirst("^\\s*发?文(?:字)?号\\s*[：:]", "").strip();
            if (DocumentNumber.isMeant(number)
                    && !text.contains(ShortText.plain(number))
                    && !numbers.containsValue(number)) {
                numbers.put(element, number);
            }
        }
        return numbers;
    }

    /** The element, as deep as may be, that says what the page says is its name. */
    private Optional<Element> named() {
        Element longest = null;
        String most = "";
        for (Element element : before) {
            Optional<String> title = title(element);
            if (title.isPresent()
                    && pageName.contains(title.get())
                    && title.get().length() >= most.length()
                    && (title.get().length() > most.length()
                            || element.parents().contains(longest))) {
                longest = element;
                most = title.get();
            }
        }
        return Optional.ofNullable(longest);
    }

    private Optional<Element> classed() {
        if (articles.stream().anyMatch(OpeningFinder::opensWithTitle)) {
            return Optional.empty();
        }
        return TITLES.stream()
                .flatMap(selector -> before.stream().filter(element -> element.is(selector)))
                .filter(element -> title(element).isPresent())
                .findFirst();
    }

    private static boolean opensWithTitle(Element article) {
        Element heading = article.selectFirst("h1");
        return heading != null
                && title(heading).isPresent()
                && ShortText.plain(article.text()).startsWith(title(heading).get());
    }

    /** The text of an element that can be a title, without space. */
    private static Optional<String> title(Element element) {
        return element.selectFirst("a, img, table") == null
                ? ShortText.of(element, LONGEST_TITLE)
                        .filter(text -> text.length() >= SHORTEST_TITLE)
                : Optional.empty();
    }

    /** Collects what ends before the article and is seen, menus left aside. */
    private void collect(Element element) {
        Map<Node, Boolean> roots = new IdentityHashMap<>();
        articles.forEach(article -> roots.put(article, true));
        if (!roots.containsKey(element)) {
            collect(element, roots);
        }
    }

    private boolean collect(Element element, Map<Node, Boolean> roots) {
        for (Element child : element.children()) {
            if (roots.containsKey(child)) {
                return true;
            }
            if (Furniture.reason(child).isPresent() || SKIPPED.contains(child.normalName())) {
                continue;
            }
            int place = before.size();
            if (collect(child, roots)) {
                return true;
            }
            before.add(place, child);
        }
        return false;
    }
}
