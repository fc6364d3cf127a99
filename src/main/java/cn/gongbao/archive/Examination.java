package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import java.util.List;

/**
 * What one question found out.
 *
 * @param aspect that the question belongs to
 * @param id of the question
 * @param examined how many things were looked at; 0 where there was nothing to ask
 * @param faults what is not as it must be, each with its file
 * @param remarks what a reader should know and is no fault
 */
public record Examination(
        Aspect aspect, String id, int examined, List<Notice> faults, List<Notice> remarks) {

    /** Copies the lists. */
    public Examination {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** A question with nothing to remark. */
    public Examination(Aspect aspect, String id, int examined, List<Notice> faults) {
        this(aspect, id, examined, faults, List.of());
    }

    /** Whether no fault was found. */
    public boolean passed() {
        return faults.isEmpty();
    }
}
