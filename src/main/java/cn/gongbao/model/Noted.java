package cn.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a stage returns: its result and what it has to tell.
 *
 * @param <T> the result's type
 * @param value the result; null only if a notice is an error
 * @param notices in the order of the sources
 */
public record Noted<T>(T value, List<Notice> notices) {

    /** Copies the notices. */
    public Noted {
        notices = List.copyOf(notices);
        if (value == null && notices.stream().noneMatch(Noted::isError)) {
            throw new IllegalArgumentException("no value, and no error that says why");
        }
    }

    /** A result with nothing to tell. */
    public static <T> Noted<T> of(T value) {
        return new Noted<>(value, List.of());
    }

    /** Whether a notice is an error, so that the value must not be used. */
    public boolean failed() {
        return notices.stream().anyMatch(Noted::isError);
    }

    /** What a next stage makes of the value, told after this; nothing where this has failed. */
    public <R> Noted<R> then(Function<T, Noted<R>> stage) {
        if (failed()) {
            return new Noted<>(null, notices);
        }
        Noted<R> next = stage.apply(value);
        return new Noted<>(next.value, noticesWith(next.notices));
    }

    /** What comes of the value where there is nothing to tell; nothing where this has failed. */
    public <R> Noted<R> map(Function<T, R> stage) {
        return then(value -> of(stage.apply(value)));
    }

    /** The notices of two stages, the other's after this one's. */
    public List<Notice> noticesWith(List<Notice> others) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static boolean isError(Notice notice) {
        return notice.severity() == Notice.Severity.ERROR;
    }
}
