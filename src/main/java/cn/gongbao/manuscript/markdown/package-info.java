/** Reads Markdown as CommonMark with tables, struck text, footnotes and a YAML head. */
package cn.gongbao.manuscript.markdown;
