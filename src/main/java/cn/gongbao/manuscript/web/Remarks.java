package cn.gongbao.manuscript.web;

import cn.gongbao.manuscript.source.CharacterCheck;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Omission;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is to be told of a page while its copy is written. */
final class Remarks {

    /** Notices of one page that are told; what follows is counted. */
    private static final int MOST = 1000;

    private final String name;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private int more;
    private boolean moreErrors;

    Remarks(String name) {
        this.name = name;
    }

    void add(Notice notice) {
        if (notices.size() < MOST) {
            notices.add(notice);
        } else {
            more++;
            moreErrors |= notice.severity() == Notice.Severity.ERROR;
        }
    }

    void leaveOut(List<Omission> others) {
        omissions.addAll(others);
    }

    void leaveOut(Place place, Reason reason, String text) {
        omissions.add(new Omission(place, reason.key(), text));
    }

    /** Looks at the characters of a text that goes into the copy. */
    void check(Place place, String text) {
        CharacterCheck.of(place, text).forEach(this::add);
    }

    /** What was left out, in the order of the source. */
    List<Omission> omissions() {
        return omissions.stream()
                .sorted(Comparator.comparingInt(omission -> omission.place().line()))
                .toList();
    }

    /** The notices; one at the end counts what was left out. */
    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        Place whole = Place.of(name);
        if (more > 0) {
            all.add(
                    moreErrors
                            ? Notice.error(whole, "web.more", more)
                            : Notice.finding(whole, "web.more", more));
        }
        if (!omissions.isEmpty()) {
            int characters = omissions.stream().mapToInt(o -> o.text().length()).sum();
            all.add(Notice.information(whole, "web.left-out", omissions.size(), characters));
        }
        return all;
    }
}
