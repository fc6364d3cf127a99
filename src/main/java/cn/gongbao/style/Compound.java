package cn.gongbao.style;

/**
 * A part of a selector between two combinators.
 *
 * @param text as Jsoup reads it
 * @param plain whether an element's tag, classes and id decide alone
 * @param combinator that stands before it: a space, {@code >}, {@code +} or {@code ~}; 0 before the
 *     first
 */
record Compound(String text, boolean plain, char combinator) {}
