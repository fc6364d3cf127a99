package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import cn.gongbao.inspection.preflight.content.Intent;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** One output intent says how the file is to be printed. ISO 15930-4, ISO 15930-7. */
public final class OutputIntents implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("x-output-intent");
        List<Intent> intents = job.file().intents(Intent.PRINT);
        for (Intent intent : intents) {
            tally.look(0, intent.identifier());
            if (intents.size() > 1) {
                tally.error("several-intents", intents.size());
            }
            examine(tally, job, intent);
            tally.remark("intent", intent.identifier(), told(intent.dictionary(), "Info"));
        }
        // ISO 19005-2 6.2.3: intents for print and for archiving share one profile.
        for (Intent other : job.file().intents(Intent.ARCHIVE)) {
            tally.look(0, other.identifier());
            if (intents.stream().anyMatch(intent -> intent.stream() != other.stream())) {
                tally.error("other-profile");
            }
        }
        return tally.report();
    }

    private static String told(COSDictionary dictionary, String key) {
        return dictionary.getString(key, "");
    }

    private static void examine(Tally tally, Job job, Intent intent) {
        boolean registered = !told(intent.dictionary(), "RegistryName").isEmpty();
        if (intent.identifier().isEmpty()) {
            tally.error("no-identifier");
        }
        if (!registered && told(intent.dictionary(), "Info").isEmpty()) {
            tally.error("no-info");
        }
        if (intent.dictionary().containsKey("DestOutputProfileRef")) {
            tally.error("profile-outside");
        }
        if (intent.stream() != null) {
            profile(tally, job, intent);
        } else if (!job.standard().blind() || !registered) {
            tally.error("no-profile");
        }
    }

    // ICC.1 7.2: class at 12, colour space at 16, signature at 36.
    private static void profile(Tally tally, Job job, Intent intent) {
        if (!intent.header(36).equals("acsp")) {
            tally.error("bad-profile");
            return;
        }
        if (!intent.header(12).equals("prtr")) {
            tally.error("profile-class", intent.header(12).strip());
        }
        int count = intent.stream().getInt("N", 0);
        if (count != intent.components()) {
            tally.error("profile-components", count, intent.header(16).strip());
        }
        int latest = job.standard().blind() ? 2 : 4;
        if (intent.version() > latest) {
            tally.error("profile-version", intent.version(), latest);
        }
    }
}
