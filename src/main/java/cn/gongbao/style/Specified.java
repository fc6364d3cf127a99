package cn.gongbao.style;

/**
 * A value as the sheet gives it, to be computed for each element it falls to.
 *
 * @param <T> what the property computes to
 */
@FunctionalInterface
interface Specified<T> {

    /** The computed value. */
    T in(Situation situation);
}
