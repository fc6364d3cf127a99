package cn.gongbao.manuscript.web;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the article of a page.
 *
 * <p>The containers that the systems of government sites use are tried first. Where there is none,
 * the innermost element that holds nearly all of the page's text outside links is the article; too
 * much is rather taken than too little, since a reader sees what should not be there but not what
 * is missing.
 */
final class ArticleFinder {

    /** Containers that hold an article and nothing else. */
    private static final List<Evaluator> SURE =
            Stream.of(
                            "#UCAP-CONTENT",
                            ".TRS_UEDITOR",
                            ".TRS_Editor",
                            ".trs_editor_view",
                            "#zoom",
                            "#Zoom",
                            "#zoomcon",
                            "#js_content",
                            "#vsb_content")
                    .map(QueryParser::parse)
                    .toList();

    /** Containers that mostly do. */
    private static final List<Evaluator> LIKELY =
            Stream.of(
                            "[itemprop=articleBody]",
                            ".article-content",
                            ".article_content",
                            ".articleContent",
                            ".article-con",
                            ".article_con",
                            ".pages_content",
                            ".news_content",
                            ".news-content",
                            ".content_body",
                            ".xxgk_content",
                            "#js_content",
                            "#vsb_content",
                            "#article-content",
                            "#articleContent",
                            "#article",
                            "article",
                            ".article",
                            ".main-txt",
                            "#content",
                            ".content")
                    .map(QueryParser::parse)
                    .toList();

    /** Of the page's text outside links, the share that such a container must hold. */
    private static final double SURE_SHARE = 0.05;

    private static final double LIKELY_SHARE = 0.3;

    private static final double SHARE = 0.95;

    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "main", "article", "form", "center");

    private ArticleFinder() {}

    /**
     * The article of a page.
     *
     * @param whole the page, for what is to be told of it
     * @return the article with the title and number that stand outside it; with a notice if no
     *     known container holds it, and something stands around it
     */
    static Noted<Selection> find(Document page, Place whole) {
        TextWeight weight = TextWeight.of(page.body());
        List<Element> known = known(page, weight);
        if (!known.isEmpty()) {
            return Noted.of(withOpening(page, known, Map.of()));
        }
        Element article = heaviest(page.body(), weight);
        Map<Element, Reason> leftOut = new IdentityHashMap<>();
        for (Element element : article.getAllElements()) {
            if (element != article && Furniture.isOfSite(element) && isLinksOrFoot(element)) {
                leftOut.put(element, Reason.NAVIGATION);
            }
        }
        Selection selection = withOpening(page, List.of(article), leftOut);
        boolean all = leftOut.isEmpty() && isAll(page.body(), article);
        return all
                ? Noted.of(selection)
                : new Noted<>(
                        selection,
                        List.of(Notice.finding(whole, "web.article-guessed", shown(article))));
    }

    private static String shown(Element element) {
        String id = element.id().isEmpty() ? "" : "#" + element.id();
        return element.classNames().stream()
                .map(name -> "." + name)
                .reduce(element.normalName() + id, String::concat);
    }

    /** Whether an element holds all the text of the page. */
    private static boolean isAll(Element body, Element article) {
        return body == article || body.text().length() == article.text().length();
    }

    /** The article as a user's selector names it; the outermost elements, if several match. */
    static Selection select(Document page, String selector) {
        List<Element> articles = outermost(page.body().select(selector));
        return articles.isEmpty()
                ? new Selection(List.of(), Map.of(), List.of(), Map.of())
                : withOpening(page, articles, Map.of());
    }

    private static List<Element> known(Document page, TextWeight weight) {
        int all = weight.at(page.body());
        List<Element> named =
                page.body().getAllElements().stream().filter(ArticleFinder::hasName).toList();
        List<Element> sure = first(SURE, named, weight, all * SURE_SHARE);
        return sure.isEmpty() ? first(LIKELY, named, weight, all * LIKELY_SHARE) : sure;
    }

    private static List<Element> first(
            List<Evaluator> containers, List<Element> named, TextWeight weight, double least) {
        for (Evaluator container : containers) {
            List<Element> found = outermost(named.stream().filter(e -> e.is(container)).toList());
            int sum = found.stream().mapToInt(weight::at).sum();
            if (sum > 0 && sum >= least) {
                return found.stream().filter(element -> weight.at(element) > 0).toList();
            }
        }
        return List.of();
    }

    private static boolean hasName(Element element) {
        return element.hasAttr("class")
                || element.hasAttr("id")
                || element.hasAttr("itemprop")
                || element.normalName().equals("article");
    }

    private static List<Element> outermost(List<Element> elements) {
        Map<Element, Boolean> all = new IdentityHashMap<>();
        elements.forEach(element -> all.put(element, true));
        List<Element> outermost = new ArrayList<>();
        for (Element element : elements) {
            Element around = element.parent();
            while (around != null && !all.containsKey(around)) {
                around = around.parent();
            }
            if (around == null) {
                outermost.add(element);
            }
        }
        return outermost;
    }

    private static Element heaviest(Element body, TextWeight weight) {
        double enough = weight.at(body) * SHARE;
        Element article = body;
        while (true) {
            Optional<Element> inner =
                    article.children().stream()
                            .filter(child -> weight.at(child) >= enough && isContainer(child))
                            .findFirst();
            if (inner.isEmpty() || enough == 0) {
                return article;
            }
            article = inner.get();
        }
    }

    /** A table is not opened: it may be the article's own. */
    private static boolean isContainer(Element element) {
        return CONTAINERS.contains(element.normalName());
    }

    private static boolean isLinksOrFoot(Element element) {
        int links = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        String names = element.className() + element.id();
        return element.normalName().matches("nav|footer")
                || links * 2 >= element.text().length()
                || names.matches("(?is).*(?:foot|copyright).*");
    }

    private static Selection withOpening(
            Document page, List<Element> articles, Map<Element, Reason> leftOut) {
        OpeningFinder opening = new OpeningFinder(page, articles);
        return new Selection(opening.titles(), opening.numbers(), articles, leftOut);
    }
}
