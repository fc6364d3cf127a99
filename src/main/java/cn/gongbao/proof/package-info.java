/**
 * What a proof reader is given: pages in words, pages with marked margins, the page map and the
 * page-numbering sheet.
 */
package cn.gongbao.proof;
