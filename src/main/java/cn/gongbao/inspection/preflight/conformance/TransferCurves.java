package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** Tints reach the plates as they are. ISO 15930-4, ISO 15930-7. */
public final class TransferCurves implements Check {

    private static final COSName SECOND = COSName.getPDFName("TR2");

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-transfer");
        for (Objects.Dictionary state : Objects.states(job.file())) {
            tally.look(state.page(), "");
            if (state.dictionary().containsKey(COSName.TR)) {
                tally.error("transfer", "TR");
            }
            COSBase second = state.dictionary().getDictionaryObject(SECOND);
            if (second != null && !COSName.DEFAULT.equals(second)) {
                tally.error("transfer", "TR2");
            }
        }
        return tally.report();
    }
}
