/**
 * Reads finished PDF files back: text, places of glyphs and navigation, as any other reader would.
 */
package cn.gongbao.inspection;
