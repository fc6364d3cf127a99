package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Link annotations (ISO 32000-1 §12.5.6.5). */
final class Links {

    /** Annotation flag Print, which PDF/A asks for (ISO 19005-2 §6.3.2). */
    private static final int PRINT = 4;

    private final PagedIssue issue;
    private final Destinations destinations;
    private final StructureTree structure;

    Links(PagedIssue issue, Destinations destinations, StructureTree structure) {
        this.issue = issue;
        this.destinations = destinations;
        this.structure = structure;
    }

    COSDictionary annotation(Placed.Link link, Page page) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.LINK);
        Length bottom = issue.height().minus(link.y()).minus(link.height());
        annotation.setItem(
                COSName.RECT, Rectangles.of(link.x(), bottom.emu(), link.width(), link.height()));
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        annotation.setItem(COSName.BORDER, border);
        annotation.setInt(COSName.F, PRINT);
        annotation.setItem(COSName.DEST, destinations.at(link.page(), link.targetY()));
        annotation.setString(COSName.CONTENTS, contents(link, page));
        return annotation;
    }

    /** The words that the link stands on, else the name of the page that it leads to. */
    private String contents(Placed.Link link, Page page) {
        StringBuilder words = new StringBuilder();
        for (Placed placed : page.placed()) {
            if (placed instanceof Placed.Line line && structure.contains(link.tag(), line.tag())) {
                line.runs().forEach(run -> words.append(run.glyphs().text()));
            }
        }
        String text = words.toString().strip();
        return text.isEmpty() ? issue.pages().get(link.page() - 1).label() : text;
    }
}
