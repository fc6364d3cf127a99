package cn.gongbao.pdf;

import cn.gongbao.page.Page;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Writes page labels (ISO 32000-1 §12.4.2): folios as decimals, all else as a name. */
final class PageLabels {

    private PageLabels() {}

    static COSDictionary write(List<Page> pages) {
        COSArray ranges = new COSArray();
        Page previous = null;
        for (Page page : pages) {
            if (previous == null || !continues(previous, page)) {
                ranges.add(COSInteger.get(page.number() - 1));
                ranges.add(range(page));
            }
            previous = page;
        }
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, ranges);
        return labels;
    }

    private static boolean continues(Page previous, Page page) {
        if (decimal(previous) && decimal(page)) {
            return page.folio() == previous.folio() + 1;
        }
        return !decimal(previous) && !decimal(page) && page.label().equals(previous.label());
    }

    private static boolean decimal(Page page) {
        return page.folio() > 0 && page.label().equals(Integer.toString(page.folio()));
    }

    private static COSDictionary range(Page page) {
        COSDictionary range = new COSDictionary();
        range.setDirect(true);
        if (!decimal(page)) {
            range.setString(COSName.P, page.label());
            return range;
        }
        range.setItem(COSName.S, COSName.D);
        if (page.folio() != 1) {
            range.setInt(COSName.ST, page.folio());
        }
        return range;
    }
}
