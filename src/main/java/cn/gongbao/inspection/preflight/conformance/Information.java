package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import cn.gongbao.inspection.preflight.content.Metadata;
import java.util.List;

/** Title, dates and identifiers are given. ISO 15930-4, ISO 15930-7. */
public final class Information implements Check {

    private static final List<String> IN_DICTIONARY = List.of("Title", "CreationDate", "ModDate");

    private static final List<String> IN_METADATA =
            List.of(
                    "dc:title",
                    "xmp:CreateDate",
                    "xmp:ModifyDate",
                    "xmp:MetadataDate",
                    "xmpMM:DocumentID",
                    "xmpMM:VersionID",
                    "xmpMM:RenditionClass");

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("x-information");
        if (job.standard().blind()) {
            for (String key : IN_DICTIONARY) {
                tally.look(0, "");
                String value = job.file().information().getString(key, "");
                judge(tally, "Info " + key, value, key.endsWith("Date"));
            }
            return tally.report();
        }
        Metadata metadata = job.file().metadata();
        if (!metadata.readable()) {
            tally.look(0, "");
            tally.error("no-metadata");
            return tally.report();
        }
        for (String key : IN_METADATA) {
            tally.look(0, "");
            judge(tally, key, metadata.get(key), key.endsWith("Date"));
        }
        return tally.report();
    }

    private static void judge(Tally tally, String key, String value, boolean date) {
        if (value.isBlank()) {
            tally.error("not-given", key);
        } else if (date && Moment.of(value).isEmpty()) {
            tally.error("no-date", key, value);
        }
    }
}
