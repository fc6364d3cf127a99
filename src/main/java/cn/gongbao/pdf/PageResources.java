package cn.gongbao.pdf;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the names in a page's content stand for (ISO 32000-1 §7.8.3). */
final class PageResources {

    private PageResources() {}

    /**
     * The resources of a page that was drawn.
     *
     * @param objects forms and pictures, by kind
     */
    static COSDictionary of(
            PageStream drawn,
            FontBook fonts,
            PressResources press,
            Iterable<Map<String, ? extends COSBase>> objects) {
        COSDictionary all = direct();
        COSDictionary pageFonts = fonts.listed(drawn.fonts());
        pageFonts.setDirect(true);
        all.setItem(COSName.FONT, pageFonts);
        add(all, COSName.XOBJECT, drawn.forms(), name -> find(name, objects));
        add(all, COSName.COLORSPACE, drawn.spaces(), press::space);
        add(all, COSName.EXT_G_STATE, drawn.states(), press::state);
        return all;
    }

    private static void add(
            COSDictionary all, COSName kind, Set<String> names, Function<String, COSBase> found) {
        if (names.isEmpty()) {
            return;
        }
        COSDictionary entries = direct();
        names.forEach(name -> entries.setItem(name, found.apply(name)));
        all.setItem(kind, entries);
    }

    private static COSBase find(String name, Iterable<Map<String, ? extends COSBase>> objects) {
        for (Map<String, ? extends COSBase> some : objects) {
            if (some.containsKey(name)) {
                return some.get(name);
            }
        }
        throw new IllegalArgumentException("drawn, and not there: " + name);
    }

    /** A dictionary written in place, not as an object of its own. */
    static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }
}
