package cn.gongbao;

import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.type.FaceShelf;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param sources files of the issue folder that it was made from, by name
 */
record MadeUp(
        Issue issue,
        Layout layout,
        PagedIssue pages,
        Map<String, byte[]> artwork,
        FaceShelf shelf,
        Map<String, String> masters,
        Map<String, byte[]> sources) {

    /** Copies the maps. */
    MadeUp {
        artwork = Map.copyOf(artwork);
        masters = Map.copyOf(masters);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** Name of a file of the issue, as in 2017-01-print.pdf. */
    String file(String edition) {
        return issue.id() + "-" + edition;
    }
}
