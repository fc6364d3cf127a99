package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.PrintedPage;
import cn.gongbao.inspection.preflight.content.Trouble;

/** The content of every page can be followed to its end, and all that it names is there. */
public final class Contents implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("content");
        int streams = 0;
        for (PrintedPage page : job.file().pages()) {
            tally.look(page.number(), "");
            streams += page.streams();
            for (Trouble trouble : page.troubles()) {
                tally.error(trouble.key(), trouble.arguments().toArray());
            }
        }
        tally.remark("streams", streams);
        return tally.report();
    }
}
