package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.PagedIssue;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The boxes of a document's pages (ISO 32000-1 §14.11.2).
 *
 * <p>The origin is the trim's lower left corner, so that nothing need be moved. For the press it is
 * the corner of all that is shown: imposition programs and older RIPs take a box that begins at
 * less than nothing for a page off the sheet.
 */
final class PageBoxes {

    private final PagedIssue issue;
    private final Edition.Surround surround;
    private final boolean press;

    PageBoxes(PagedIssue issue, Edition edition) {
        this.issue = issue;
        this.surround = edition.surround();
        this.press = edition.printing() != null;
    }

    /** From the origin to the trim's left edge. */
    Length left() {
        return press ? surround.across() : Length.ZERO;
    }

    /** From the origin to the trim's lower edge. */
    Length bottom() {
        return press ? surround.below() : Length.ZERO;
    }

    /** Says what all pages have in common. */
    void inherit(COSDictionary tree) {
        if (!press) {
            tree.setItem(
                    COSName.MEDIA_BOX,
                    around(surround.across(), surround.below(), surround.above()));
        }
    }

    /**
     * Says where to cut, if that is not the page's own edge; only MediaBox and CropBox are ever
     * inherited, and printers' programs look for none of them elsewhere than on the page.
     */
    void write(COSDictionary page) {
        if (press) {
            page.setItem(
                    COSName.MEDIA_BOX,
                    around(surround.across(), surround.below(), surround.above()));
            Length bleed = issue.bleed();
            page.setItem(COSName.BLEED_BOX, around(bleed, bleed, bleed));
        }
        if (!surround.equals(Edition.Surround.NONE)) {
            page.setItem(COSName.TRIM_BOX, around(Length.ZERO, Length.ZERO, Length.ZERO));
        }
    }

    /** The trim with something around it. */
    private COSArray around(Length across, Length below, Length above) {
        return Rectangles.between(
                left().minus(across).emu(),
                bottom().minus(below).emu(),
                left().plus(issue.width()).plus(across).emu(),
                bottom().plus(issue.height()).plus(above).emu());
    }
}
