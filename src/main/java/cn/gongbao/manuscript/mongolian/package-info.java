/** Looks over Mongolian text that a person has typed or a program has recognised. */
package cn.gongbao.manuscript.mongolian;
