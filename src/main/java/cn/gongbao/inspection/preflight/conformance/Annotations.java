package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import cn.gongbao.inspection.preflight.content.Box;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Annotations stand outside of what is printed. ISO 15930-4, ISO 15930-7. */
public final class Annotations implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-annotations");
        for (PrintedPage page : job.file().pages()) {
            if (page.dictionary().getDictionaryObject(COSName.ANNOTS) instanceof COSArray all) {
                for (int i = 0; i < all.size(); i++) {
                    if (all.getObject(i) instanceof COSDictionary annotation) {
                        examine(tally, page, annotation);
                    }
                }
            }
        }
        return tally.report();
    }

    private static void examine(Tally tally, PrintedPage page, COSDictionary annotation) {
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "?");
        Box box = Box.of(annotation.getDictionaryObject(COSName.RECT));
        if (box == null) {
            tally.look(page.number(), "");
        } else {
            tally.look(page, box, "");
        }
        boolean made = kind.equals("TrapNet") || kind.equals("PrinterMark");
        if (!made && (box == null || box.meets(page.reach()))) {
            tally.error("annotation", kind);
        }
    }
}
