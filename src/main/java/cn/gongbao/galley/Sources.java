package cn.gongbao.galley;

import cn.gongbao.model.Place;
import org.jsoup.nodes.Element;

/** Where elements of the copy stand in the sources. */
public final class Sources {

    private Sources() {}

    /** The place of an element, from its own {@code data-source} or its nearest parent's. */
    public static Place of(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String source = at.attr("data-source");
            if (!source.isEmpty()) {
                return Place.read(source);
            }
        }
        return Place.of(element.tagName());
    }
}
