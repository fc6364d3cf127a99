package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.Sheets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the pages of a document into forms of the same document, to be drawn on other pages. */
final class PageForms {

    /** A trim may be rounded to a hundredth of a point. */
    private static final float TOLERANCE = 0.01f;

    private final PDDocument document;
    private final float bleed;
    private final Map<Integer, COSStream> forms = new HashMap<>();
    private final Map<Integer, PDRectangle> trims = new HashMap<>();

    PageForms(PDDocument document, Length bleed) {
        this.document = document;
        this.bleed = (float) bleed.points();
    }

    /**
     * The form of a page, which shows it up to its bleed's edge.
     *
     * @param number from 1
     */
    COSStream form(int number, Sheets sheets) throws IOException {
        COSStream known = forms.get(number);
        if (known != null) {
            return known;
        }
        if (number > document.getNumberOfPages()) {
            throw new IllegalArgumentException("the edition has no page " + number);
        }
        PDPage page = document.getPage(number - 1);
        PDRectangle trim = page.getTrimBox();
        if (Math.abs(trim.getWidth() - sheets.pageWidth().points()) > TOLERANCE
                || Math.abs(trim.getHeight() - sheets.pageHeight().points()) > TOLERANCE) {
            throw new IllegalArgumentException("page " + number + " is cut to " + trim);
        }
        trims.put(number, trim);
        COSStream form = content(page);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, shown(page, trim));
        form.setItem(COSName.RESOURCES, page.getResources());
        COSBase group = page.getCOSObject().getItem(COSName.GROUP);
        if (group != null) {
            form.setItem(COSName.GROUP, group);
        }
        forms.put(number, form);
        return form;
    }

    /** Where a form has its trimmed page. */
    PDRectangle trim(int number) {
        return trims.get(number);
    }

    private COSBase shown(PDPage page, PDRectangle trim) {
        PDRectangle media = page.getMediaBox();
        PDRectangle shown = new PDRectangle();
        shown.setLowerLeftX(Math.max(media.getLowerLeftX(), trim.getLowerLeftX() - bleed));
        shown.setLowerLeftY(Math.max(media.getLowerLeftY(), trim.getLowerLeftY() - bleed));
        shown.setUpperRightX(Math.min(media.getUpperRightX(), trim.getUpperRightX() + bleed));
        shown.setUpperRightY(Math.min(media.getUpperRightY(), trim.getUpperRightY() + bleed));
        return shown.getCOSArray();
    }

    /** The page's own stream where it has one; where it has several, a new one of them all. */
    private COSStream content(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream) {
            return (COSStream) contents;
        }
        COSStream joined = document.getDocument().createCOSStream();
        try (InputStream in = page.getContents();
                OutputStream out = joined.createOutputStream(COSName.FLATE_DECODE)) {
            in.transferTo(out);
        }
        return joined;
    }
}
