/** Colours on their way to the press: ICC profiles, and pictures as the plates print them. */
package cn.gongbao.pdf.colour;
