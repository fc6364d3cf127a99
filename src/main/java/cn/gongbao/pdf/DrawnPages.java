package cn.gongbao.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Page objects of files whose pages are drawn by hand, one after the other (ISO 32000-1 §7.7.3).
 */
final class DrawnPages {

    private DrawnPages() {}

    /** An empty page; its boxes come next. */
    static COSDictionary page() {
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        return page;
    }

    /** Gives a page what is drawn on it. */
    static void fill(
            COSDictionary page, COSDictionary resources, ContentBuffer content, Streams streams) {
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, streams.compressed(content.bytes(), content.length()));
    }

    /** The tree of pages that are all of one level. */
    static COSDictionary tree(List<COSDictionary> pages) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        COSArray kids = new COSArray();
        for (COSDictionary page : pages) {
            page.setItem(COSName.PARENT, tree);
            kids.add(page);
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, kids.size());
        return tree;
    }
}
