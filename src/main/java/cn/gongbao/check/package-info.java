/**
 * Proves that nothing was lost on the way: every character and picture of the sources stands in the
 * finished file, or is told with its place.
 */
package cn.gongbao.check;
