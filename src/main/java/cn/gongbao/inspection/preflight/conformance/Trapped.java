package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;

/** A file says whether it is trapped, yes or no. ISO 15930-4, ISO 15930-7. */
public final class Trapped implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("x-trapped");
        tally.look(0, "");
        String said = Agreement.text(job.file().information(), "Trapped");
        if (said.isEmpty() && !job.standard().blind()) {
            said = job.file().metadata().get("pdf:Trapped");
        }
        if (said.isEmpty()) {
            tally.error("not-said");
        } else if (!said.equals("True") && !said.equals("False")) {
            tally.error("unknown", said);
        }
        return tally.report();
    }
}
