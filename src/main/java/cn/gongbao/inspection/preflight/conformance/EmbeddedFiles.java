package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import org.apache.pdfbox.cos.COSDictionary;

/** A blind exchange carries no other files. ISO 15930-4. */
public final class EmbeddedFiles implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-files");
        for (Objects.Dictionary each : Objects.dictionaries(job.file())) {
            if (each.dictionary().getDictionaryObject("EF") instanceof COSDictionary) {
                tally.look(each.page(), "");
                if (job.standard().blind()) {
                    tally.error("embedded");
                }
            }
        }
        return tally.report();
    }
}
