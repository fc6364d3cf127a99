package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.Set;
import java.util.TreeSet;

/** Pages raise the plates that are ordered, and no others. */
public final class Plates implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("plates");
        if (job.ordered().isEmpty()) {
            return tally.report();
        }
        Set<String> raised = new TreeSet<>();
        for (PrintedPage page : job.file().pages()) {
            Set<String> here = new TreeSet<>();
            for (Mark mark : page.artwork()) {
                here.addAll(mark.colour().plates());
            }
            here.remove(Colour.ALL);
            raised.addAll(here);
            tally.look(page.number(), "");
            here.stream()
                    .filter(plate -> !job.ordered().contains(plate))
                    .forEach(plate -> tally.error("not-ordered", plate));
        }
        for (String plate : job.ordered()) {
            tally.look(0, "");
            if (!raised.contains(plate)) {
                tally.warning("not-raised", plate);
            }
        }
        return tally.report();
    }
}
