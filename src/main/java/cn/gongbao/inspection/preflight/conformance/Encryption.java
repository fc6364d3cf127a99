package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;

/** Nothing is encrypted. ISO 15930-4, ISO 15930-7. */
public final class Encryption implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("x-encryption");
        tally.look(0, "");
        if (job.file().encrypted()) {
            tally.error("encrypted");
        }
        return tally.report();
    }
}
