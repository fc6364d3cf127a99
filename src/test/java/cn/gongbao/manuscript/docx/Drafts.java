package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Omission;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes drafts as text: a line for each block, picture, omission and notice. */
final class Drafts {

    private Drafts() {}

    static String text(Noted<Draft> read) {
        StringBuilder text = new StringBuilder();
        if (read.value() != null) {
            Document owner = new Document("");
            owner.outputSettings().prettyPrint(false);
            for (Element block : read.value().body().children()) {
                Element copy = block.clone();
                owner.appendChild(copy);
                text.append(copy.outerHtml()).append('\n');
                copy.remove();
            }
            new TreeMap<>(read.value().pictures())
                    .forEach((name, b) -> text.append("picture ").append(name).append('\n'));
            for (Omission omission : read.value().omissions()) {
                text.append("omitted ").append(omission.reason()).append(": ");
                text.append(omission.text().replace('\n', '/')).append('\n');
            }
        }
        for (Notice notice : read.notices()) {
            text.append(notice.severity()).append(' ').append(notice.place()).append(' ');
            text.append(notice.key()).append(' ').append(notice.arguments()).append('\n');
        }
        return text.toString();
    }
}
