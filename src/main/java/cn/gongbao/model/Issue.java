package cn.gongbao.model;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * One merged issue: the semantic HTML that every edition is made from.
 *
 * <p>Every block element in the copy carries {@code data-source="file:line"}. The tree belongs to
 * this issue and is not changed after the manuscript room has returned it.
 *
 * @param title the gazette's title
 * @param label the issue's name in reading, as in 2017年第1期
 * @param id the issue folder's name, as in 2017-01
 * @param creator the sponsor, or null
 * @param date of its files in ISO form: the manifest's, else the last day that it covers
 * @param layout name of the layout that the manifest asks for
 * @param copy the merged document
 * @param articles what stands in the contents, in order
 * @param pictures bytes of JPEG and PNG files by the name that the copy gives
 * @param sources what its documents hold, to be accounted for
 * @param filing what an archive files it under
 */
public record Issue(
        String title,
        String label,
        String id,
        String creator,
        String date,
        String layout,
        Document copy,
        List<Article> articles,
        Map<String, byte[]> pictures,
        List<Source> sources,
        Filing filing) {

    /** Copies the collections. */
    public Issue {
        articles = List.copyOf(articles);
        pictures = Map.copyOf(pictures);
        sources = List.copyOf(sources);
    }

    /** An issue whose documents nobody accounts for. */
    public Issue(
            String title,
            String label,
            String id,
            String creator,
            String date,
            String layout,
            Document copy,
            List<Article> articles,
            Map<String, byte[]> pictures) {
        this(
                title,
                label,
                id,
                creator,
                date,
                layout,
                copy,
                articles,
                pictures,
                List.of(),
                Filing.of(null));
    }

    /** The merged document as an HTML file. */
    public String html() {
        return copy.outerHtml();
    }

    /**
     * One document of the issue.
     *
     * @param id of its element in the copy
     * @param section name of the section it stands in
     * @param title as set above it, on one line
     * @param contentsTitle as the contents page words it
     * @param number 发文字号, or null
     * @param place its entry in the manifest
     */
    public record Article(
            String id,
            String section,
            String title,
            String contentsTitle,
            String number,
            Place place) {}
}
