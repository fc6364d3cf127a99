package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.PrintedPage;
import cn.gongbao.inspection.preflight.content.ShownFont;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;

/** The programs of all fonts that show something are in the file. ISO 15930-7. */
public final class Fonts implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("fonts");
        Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, Integer> kinds = new TreeMap<>();
        for (PrintedPage page : job.file().pages()) {
            for (ShownFont font : page.fonts()) {
                if (met.add(font.dictionary())) {
                    kinds.merge(font.kind(), 1, Integer::sum);
                    tally.look(page.number(), "");
                    if (!font.embedded()) {
                        tally.error("not-embedded", font.name(), font.kind());
                    }
                }
            }
        }
        if (!kinds.isEmpty()) {
            tally.remark(
                    "kinds",
                    kinds.entrySet().stream()
                            .map(kind -> kind.getKey() + " " + kind.getValue())
                            .collect(Collectors.joining(", ")));
        }
        return tally.report();
    }
}
