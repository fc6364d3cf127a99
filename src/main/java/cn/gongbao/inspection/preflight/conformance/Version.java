package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;

/** A file is of no later version of PDF than its standard. ISO 15930-4, ISO 15930-7. */
public final class Version implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("x-version");
        tally.look(0, "");
        if (job.file().version() > job.standard().version() + 0.01) {
            tally.error("later", job.file().version(), job.standard().version());
        } else if (job.file().compressed() && job.standard().version() < 1.5f) {
            // ISO 32000-1 7.5.8: since PDF 1.5, whatever the header says.
            tally.error("object-streams", job.standard().version());
        }
        return tally.report();
    }
}
