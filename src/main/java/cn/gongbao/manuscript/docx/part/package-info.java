/** The parts of a Word package as bounded trees with one name for each element of either kind. */
package cn.gongbao.manuscript.docx.part;
