/** Reads Word files, packages and those of Word 97 to 2003, to drafts in which nothing is lost. */
package cn.gongbao.manuscript.docx;
