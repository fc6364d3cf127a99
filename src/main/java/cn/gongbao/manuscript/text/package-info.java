/** Recognises the structure of official documents in plain text, one paragraph to a line. */
package cn.gongbao.manuscript.text;
