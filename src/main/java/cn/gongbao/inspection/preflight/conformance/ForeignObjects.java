package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What is printed is all in the file and has one form: no PostScript, no OPI, no alternate images,
 * no references, no streams outside. ISO 15930-4, ISO 15930-7.
 */
public final class ForeignObjects implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-objects");
        for (Objects.Dictionary each : Objects.dictionaries(job.file())) {
            if (each.dictionary() instanceof COSStream stream) {
                tally.look(each.page(), "");
                examine(tally, stream);
            }
        }
        return tally.report();
    }

    private static void examine(Tally tally, COSDictionary stream) {
        String subtype = stream.getNameAsString(COSName.SUBTYPE, "");
        String second = stream.getNameAsString(COSName.getPDFName("Subtype2"), "");
        if (subtype.equals("PS") || second.equals("PS") || stream.containsKey("PS")) {
            tally.error("postscript");
        }
        if (stream.containsKey("OPI")) {
            tally.error("opi");
        }
        if (subtype.equals("Image") && stream.containsKey("Alternates")) {
            tally.error("alternates");
        }
        if (subtype.equals("Form") && stream.containsKey("Ref")) {
            tally.error("reference");
        }
        // An embedded file's stream has no F; a file specification is no stream.
        if (stream.containsKey(COSName.F)) {
            tally.error("outside");
        }
    }
}
