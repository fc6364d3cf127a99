package cn.gongbao.master;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Errors gathered while masters are read; a fault of a shared file counts once. */
final class Complaints {

    private static final Comparator<Notice> BY_PLACE =
            Comparator.comparing((Notice notice) -> notice.place().file())
                    .thenComparingInt(notice -> notice.place().line())
                    .thenComparingInt(notice -> notice.place().column());

    private final Set<Notice> notices = new LinkedHashSet<>();

    void add(Place place, String key, Object... arguments) {
        notices.add(Notice.error(place, key, arguments));
    }

    boolean isEmpty() {
        return notices.isEmpty();
    }

    /** All errors, in the order of the sources. */
    List<Notice> notices() {
        List<Notice> sorted = new ArrayList<>(notices);
        sorted.sort(BY_PLACE);
        return sorted;
    }
}
