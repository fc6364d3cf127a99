package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Halftones are of type 1 or 5 and have no name. ISO 15930-4, ISO 15930-7. */
public final class Halftones implements Check {

    private static final COSName HALFTONE = COSName.getPDFName("HT");

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-halftones");
        for (Objects.Dictionary state : Objects.states(job.file())) {
            COSBase halftone = state.dictionary().getDictionaryObject(HALFTONE);
            if (halftone instanceof COSDictionary dictionary) {
                tally.look(state.page(), "");
                int type = dictionary.getInt("HalftoneType", 0);
                if (type != 1 && type != 5) {
                    tally.error("halftone-type", type);
                }
                if (dictionary.containsKey("HalftoneName")) {
                    tally.error("halftone-name");
                }
            }
        }
        return tally.report();
    }
}
