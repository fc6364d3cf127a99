package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;

/** No layer is shown here and hidden there. ISO 15930-4, ISO 15930-7. */
public final class Layers implements Check {

    private static final Set<String> LAYERS = Set.of("OCG", "OCMD");

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-layers");
        for (Objects.Dictionary each : Objects.dictionaries(job.file())) {
            boolean layer = LAYERS.contains(each.dictionary().getNameAsString(COSName.TYPE, ""));
            // An annotation's AS is a name.
            boolean automatic =
                    each.dictionary().getDictionaryObject(COSName.AS) instanceof COSArray;
            if (layer && job.standard().blind()) {
                tally.look(each.page(), "");
                tally.error("layer");
            } else if (layer) {
                tally.look(each.page(), "");
            } else if (automatic && !job.standard().blind()) {
                tally.look(each.page(), "");
                tally.error("automatic");
            }
        }
        return tally.report();
    }
}
