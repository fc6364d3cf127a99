/**
 * Lays pages out on press sheets for saddle stitch: sections, places, creep, marks and labels; it
 * knows numbers and lengths only, and never the pages themselves.
 */
package cn.gongbao.imposition;
