/**
 * The Compact Font Format: read and written anew with some of its glyphs (Adobe Technical Notes
 * 5176, the format, and 5177, the glyphs' charstrings).
 */
package cn.gongbao.type.cff;
