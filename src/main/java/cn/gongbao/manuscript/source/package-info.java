/** Opens the files of an issue or layout folder safely and vouches for their characters. */
package cn.gongbao.manuscript.source;
