/**
 * Draws made-up pages to PDF: fonts, text layer, tags, inks, boxes, navigation and metadata; it
 * never measures, breaks or restyles.
 */
package cn.gongbao.pdf;
