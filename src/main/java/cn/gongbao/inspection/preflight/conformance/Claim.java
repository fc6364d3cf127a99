package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import cn.gongbao.inspection.preflight.content.PrintFile;

/** A file says which standard it keeps. ISO 15930-4, ISO 15930-7. */
public final class Claim implements Check {

    /** The standard that a file says it keeps, in its own words; empty if it says none. */
    public static String of(PrintFile file) {
        String metadata = file.metadata().get("pdfxid:GTS_PDFXVersion");
        if (!metadata.isEmpty()) {
            return metadata;
        }
        String version = file.information().getString("GTS_PDFXVersion", "");
        String conformance = file.information().getString("GTS_PDFXConformance", "");
        // The edition of 2001 names its level apart; that of 2003 does not.
        return version.equals("PDF/X-1:2001") ? conformance : version;
    }

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("x-claim");
        tally.look(0, "");
        if (job.claimed().isEmpty()) {
            tally.error("no-claim", job.standard().written());
        } else if (!job.claimed().equals(job.standard().written())) {
            tally.error("other-claim", job.claimed(), job.standard().written());
        }
        return tally.report();
    }
}
