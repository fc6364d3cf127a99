package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;

/** A print file does nothing by itself. ISO 15930-4, ISO 15930-7. */
public final class Actions implements Check {

    // ISO 32000-1 table 198
    private static final Set<String> KINDS =
            Set.of(
                    "GoTo",
                    "GoToR",
                    "GoToE",
                    "Launch",
                    "Thread",
                    "URI",
                    "Sound",
                    "Movie",
                    "Hide",
                    "Named",
                    "SubmitForm",
                    "ResetForm",
                    "ImportData",
                    "JavaScript",
                    "SetOCGState",
                    "Rendition",
                    "GoTo3DView");

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-actions");
        for (Objects.Dictionary each : Objects.dictionaries(job.file())) {
            String kind = each.dictionary().getNameAsString(COSName.S, "");
            if (KINDS.contains(kind) || each.dictionary().containsKey("JS")) {
                tally.look(each.page(), "");
                tally.error("action", KINDS.contains(kind) ? kind : "JavaScript");
            }
        }
        return tally.report();
    }
}
