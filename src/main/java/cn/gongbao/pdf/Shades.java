package cn.gongbao.pdf;

import cn.gongbao.page.PagedIssue;
import java.util.HashMap;
import java.util.Map;

/** The colours of an issue's inks in one edition. */
final class Shades {

    private final Map<String, Colours.Shade> byInk = new HashMap<>();

    Shades(PagedIssue issue, Colours colours) {
        issue.inks().forEach((name, ink) -> byInk.put(name, colours.shade(ink)));
    }

    Colours.Shade of(String ink) {
        Colours.Shade shade = byInk.get(ink);
        if (shade == null) {
            throw new IllegalArgumentException("not among the issue's inks: " + ink);
        }
        return shade;
    }
}
