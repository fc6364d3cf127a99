package cn.gongbao;

import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.type.FaceShelf;
import java.util.HashMap;
import java.util.Map;

/**
 * An issue made up into pages, once for all its editions.
 *
 * @param issue the merged issue
 * @param layout that it is made up in
 * @param pages what every edition is drawn from
 * @param artwork of the masters by the keys that pages give
 * @param shelf the faces
 * @param masters files of the masters by the same keys, for complaints
 */
record MadeUp(
        Issue issue,
        Layout layout,
        PagedIssue pages,
        Map<String, byte[]> artwork,
        FaceShelf shelf,
        Map<String, String> masters) {

    /** Copies the maps. */
    MadeUp {
        artwork = Map.copyOf(artwork);
        masters = Map.copyOf(masters);
    }

    /** What was read, with its pages. */
    static MadeUp of(Composition made, PagedIssue pages) {
        Map<String, byte[]> artwork = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        made.masters()
                .forEach(
                        (file, master) -> {
                            artwork.put(master.key(), master.artwork());
                            files.put(master.key(), made.layout().name() + "/" + file);
                        });
        return new MadeUp(made.issue(), made.layout(), pages, artwork, made.shelf(), files);
    }

    /** Name of a file of the issue, as in 2017-01-print.pdf. */
    String file(String ending) {
        return issue.id() + "-" + ending;
    }
}
