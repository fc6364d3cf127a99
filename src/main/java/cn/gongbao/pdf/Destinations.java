package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** Places that outline and links lead to (ISO 32000-1 §12.3.2.2). */
final class Destinations {

    private final List<COSDictionary> pages;
    private final Length pageHeight;

    Destinations(List<COSDictionary> pages, Length pageHeight) {
        this.pages = List.copyOf(pages);
        this.pageHeight = pageHeight;
    }

    /**
     * A place that comes to the window's top, magnification unchanged.
     *
     * @param page number from 1
     * @param y from the trimmed page's top
     */
    COSArray at(int page, Length y) {
        if (page < 1 || page > pages.size()) {
            throw new IllegalArgumentException(
                    "leads to page " + page + ", but pages are " + pages.size());
        }
        COSArray destination = new COSArray();
        destination.add(pages.get(page - 1));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(Rectangles.number(pageHeight.emu() - y.emu()));
        destination.add(COSNull.NULL);
        return destination;
    }
}
