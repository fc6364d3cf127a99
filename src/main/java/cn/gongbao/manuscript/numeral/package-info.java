/** Numbers as documents write them: in Chinese characters and in Roman letters. */
package cn.gongbao.manuscript.numeral;
