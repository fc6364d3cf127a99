package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import cn.gongbao.inspection.preflight.content.Metadata;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What is given in two places is the same. ISO 15930-7. */
public final class Agreement implements Check {

    // The names of one thing in the information dictionary and in the metadata.
    private static final Map<String, String> PAIRS =
            new TreeMap<>(
                    Map.of(
                            "Title", "dc:title",
                            "Author", "dc:creator",
                            "Subject", "dc:description",
                            "Keywords", "pdf:Keywords",
                            "Creator", "xmp:CreatorTool",
                            "Producer", "pdf:Producer",
                            "CreationDate", "xmp:CreateDate",
                            "ModDate", "xmp:ModifyDate",
                            "Trapped", "pdf:Trapped",
                            "GTS_PDFXVersion", "pdfxid:GTS_PDFXVersion"));

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-agreement");
        Metadata metadata = job.file().metadata();
        PAIRS.forEach(
                (key, property) -> {
                    String one = text(job.file().information(), key);
                    String other = metadata.get(property);
                    if (!one.isEmpty() && !other.isEmpty()) {
                        tally.look(0, "");
                        if (!same(one, other, key.endsWith("Date"))) {
                            tally.error("differs", key, one, property, other);
                        }
                    }
                });
        return tally.report();
    }

    static String text(COSDictionary information, String key) {
        COSBase value = information.getDictionaryObject(COSName.getPDFName(key));
        if (value instanceof COSName name) {
            return name.getName();
        }
        return value instanceof COSString string ? string.getString() : "";
    }

    private static boolean same(String one, String other, boolean date) {
        return date
                ? Moment.of(one).isPresent() && Moment.of(one).equals(Moment.of(other))
                : one.equals(other);
    }
}
