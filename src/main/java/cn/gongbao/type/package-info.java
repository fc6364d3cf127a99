/**
 * Faces and what is known about single characters: metrics, glyph runs, shaping, character classes,
 * prohibitions and punctuation widths.
 */
package cn.gongbao.type;
