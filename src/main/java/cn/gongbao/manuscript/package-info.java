/** Reads an issue folder and a layout folder, and merges them into one semantic HTML document. */
package cn.gongbao.manuscript;
