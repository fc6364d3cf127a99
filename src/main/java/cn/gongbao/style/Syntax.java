package cn.gongbao.style;

import java.util.List;

/**
 * How the values of a property are read.
 *
 * @param <T> what the property computes to
 */
@FunctionalInterface
interface Syntax<T> {

    /** Reads a value of at least one term. */
    Reading<T> read(List<Term> terms, Vocabulary vocabulary);
}
