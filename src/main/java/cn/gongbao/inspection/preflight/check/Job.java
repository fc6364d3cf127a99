package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.PrintFile;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.function.BiConsumer;

/**
 * What is examined, and by which measure.
 *
 * @param file as read
 * @param standard that it is held to
 * @param claimed the standard that it says it keeps, in its own words; empty where it says none
 * @param inkLimit the most ink on one place, in percent
 */
public record Job(PrintFile file, Standard standard, String claimed, double inkLimit) {

    /** Hands on every mark of the artwork with its page. */
    void artwork(BiConsumer<PrintedPage, Mark> look) {
        for (PrintedPage page : file.pages()) {
            for (Mark mark : page.artwork()) {
                look.accept(page, mark);
            }
        }
    }
}
