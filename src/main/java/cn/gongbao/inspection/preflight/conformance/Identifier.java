package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The trailer has an identifier of two parts. ISO 32000-1 14.4, ISO 15930-7. */
public final class Identifier implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("x-identifier");
        tally.look(0, "");
        boolean given =
                job.file().trailer().getDictionaryObject(COSName.ID) instanceof COSArray parts
                        && parts.size() == 2
                        && filled(parts, 0)
                        && filled(parts, 1);
        if (!given) {
            tally.error("no-identifier-in-trailer");
        }
        return tally.report();
    }

    private static boolean filled(COSArray parts, int index) {
        return parts.getObject(index) instanceof COSString part && part.getBytes().length > 0;
    }
}
