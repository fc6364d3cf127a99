package cn.gongbao.style;

import cn.gongbao.model.Notice;

/**
 * What came of reading a value: the value, a refusal that says why, or neither when the value does
 * not look as the property's values do.
 *
 * @param <T> what the property computes to
 * @param value or null
 * @param refusal or null
 */
record Reading<T>(Specified<T> value, Notice refusal) {

    static <T> Reading<T> of(Specified<T> value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> constant(T value) {
        return new Reading<>(situation -> value, null);
    }

    static <T> Reading<T> refused(Notice refusal) {
        return new Reading<>(null, refusal);
    }

    static <T> Reading<T> unlike() {
        return new Reading<>(null, null);
    }
}
