package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import cn.gongbao.inspection.preflight.content.Colour.Family;
import cn.gongbao.inspection.preflight.content.Decoder;
import cn.gongbao.inspection.preflight.content.Found;
import cn.gongbao.inspection.preflight.content.Intent;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Colours are in the spaces that the standard allows. ISO 15930-4, ISO 15930-7. */
public final class Colours implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("x-colours");
        int components = job.file().components();
        for (PrintedPage page : job.file().pages()) {
            for (Mark mark : page.marks()) {
                tally.look(page, mark);
                if (!allowed(job, mark.colour().family(), components)) {
                    tally.error("space", mark.colour().space(), mark.kind());
                }
            }
        }
        for (Found found : job.file().objects()) {
            if (found.object() instanceof COSArray array && array.size() > 1) {
                definition(tally, job, components, found, array);
            }
        }
        return tally.report();
    }

    private static boolean allowed(Job job, Family family, int components) {
        return switch (family) {
            case GRAY, SEPARATION, DEVICE_N, PATTERN -> true;
            case CMYK -> components == 4;
            case RGB -> components == 3 && !job.standard().blind();
            case CALIBRATED, PROFILE_GRAY, PROFILE_RGB, PROFILE_CMYK -> !job.standard().blind();
            case UNKNOWN -> !job.standard().blind();
        };
    }

    private static void definition(
            Tally tally, Job job, int components, Found found, COSArray array) {
        COSBase kind = array.getObject(0);
        if ((COSName.SEPARATION.equals(kind) || COSName.DEVICEN.equals(kind)) && array.size() > 3) {
            tally.look(found.page(), "");
            COSBase alternate = array.getObject(2);
            boolean gray = COSName.DEVICEGRAY.equals(alternate);
            boolean inks = COSName.DEVICECMYK.equals(alternate) && components == 4;
            boolean light = COSName.DEVICERGB.equals(alternate) && components == 3;
            boolean profiled = alternate instanceof COSArray;
            if (!gray && !inks && (job.standard().blind() || !light && !profiled)) {
                String shown = alternate instanceof COSName name ? name.getName() : "CIE";
                tally.error("alternate", shown);
            }
        }
        if (COSName.ICCBASED.equals(kind) && array.getObject(1) instanceof COSStream profile) {
            tally.look(found.page(), "");
            // ISO 15930-7: such colours would be converted to what they are already.
            if (!job.standard().blind() && profile.getInt("N", 0) == 4 && same(job, profile)) {
                tally.error("same-profile");
            }
        }
    }

    private static boolean same(Job job, COSStream profile) {
        for (Intent intent : job.file().intents(Intent.PRINT)) {
            try {
                int length = intent.profile().length;
                if (intent.stream() == profile
                        || Arrays.equals(intent.profile(), Decoder.decode(profile, length))) {
                    return true;
                }
            } catch (IOException longer) {
                continue;
            }
        }
        return false;
    }
}
