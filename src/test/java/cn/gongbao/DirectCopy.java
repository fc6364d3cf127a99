package cn.gongbao;

import cn.gongbao.makeup.PageMaker;
import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.master.Master;
import cn.gongbao.master.MasterPress;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Place;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.PdfWriter;
import cn.gongbao.type.FaceShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Copy given directly, in the form that readers of documents return, set in a shipped layout. */
final class DirectCopy {

    private final Layout layout;
    private final FaceShelf shelf;
    private final Map<String, Master> masters;

    DirectCopy(String name, Path kept) {
        layout = LayoutReader.read(Path.of("layouts", name)).value();
        shelf = FaceShelf.open(Path.of("fonts"), layout).value();
        masters = MasterPress.compile(layout, kept).value();
    }

    Noted<PagedIssue> make(String html, Map<String, byte[]> pictures) {
        Document copy = Jsoup.parse("<html lang=zh-CN><body>" + html + "</body></html>");
        List<Issue.Article> articles = new ArrayList<>();
        for (Element article : copy.select("article[id]")) {
            String title = article.child(0).text();
            Place place = Place.of("issue.yaml");
            articles.add(new Issue.Article(article.id(), "文件", title, title, null, place));
        }
        Issue issue =
                new Issue(
                        "公报",
                        "2026年第1期",
                        "direct",
                        null,
                        null,
                        "gazette",
                        copy,
                        articles,
                        pictures);
        return PageMaker.make(issue, layout, masters, Composition.styles(layout).value(), shelf);
    }

    byte[] pdf(PagedIssue pages) throws IOException {
        Map<String, byte[]> artwork = new HashMap<>();
        masters.values().forEach(master -> artwork.put(master.key(), master.artwork()));
        return PdfWriter.write(pages, artwork, Edition.READING);
    }
}
