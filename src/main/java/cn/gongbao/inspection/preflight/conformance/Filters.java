package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import cn.gongbao.inspection.preflight.content.Decoder;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Streams are packed as the standard allows. ISO 15930-4, ISO 15930-7. */
public final class Filters implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("x-filters");
        List<String> refused = new ArrayList<>(List.of("LZWDecode"));
        if (job.standard().blind()) {
            refused.addAll(List.of("JPXDecode", "JBIG2Decode"));
        }
        for (Objects.Dictionary each : Objects.dictionaries(job.file())) {
            if (each.dictionary() instanceof COSStream stream) {
                tally.look(each.page(), "");
                judge(tally, refused, Decoder.filters(stream.getDictionaryObject(COSName.FILTER)));
            }
        }
        for (PrintedPage page : job.file().pages()) {
            if (!page.inlineFilters().isEmpty()) {
                tally.look(page.number(), "");
                judge(tally, refused, page.inlineFilters());
            }
        }
        return tally.report();
    }

    private static void judge(Tally tally, List<String> refused, List<String> filters) {
        filters.stream().filter(refused::contains).forEach(filter -> tally.error("filter", filter));
    }
}
