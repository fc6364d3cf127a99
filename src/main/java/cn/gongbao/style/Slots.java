package cn.gongbao.style;

/**
 * Grid lines that a heading takes as a whole, clreq §headings (占行).
 *
 * @param one for a block of one line; 0 as many as it has lines
 * @param two for a block of two lines; 0 as for one
 */
record Slots(int one, int two) {}
