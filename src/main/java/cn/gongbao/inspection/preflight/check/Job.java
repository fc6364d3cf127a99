package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.PrintFile;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What is examined, and by which measure.
 *
 * @param file as read
 * @param standard that it is held to
 * @param claimed the standard that it says it keeps, in its own words; empty where it says none
 * @param inkLimit the most ink on one place, in percent
 * @param ordered names of the plates that are to be made; empty where nothing is said of that
 */
public record Job(
        PrintFile file, Standard standard, String claimed, double inkLimit, List<String> ordered) {

    /** Copies the list. */
    public Job {
        ordered = List.copyOf(ordered);
    }

    /** Hands on every mark of the artwork with its page. */
    void artwork(BiConsumer<PrintedPage, Mark> look) {
        for (PrintedPage page : file.pages()) {
            for (Mark mark : page.artwork()) {
                look.accept(page, mark);
            }
        }
    }
}
