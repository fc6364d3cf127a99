/** The cascade: from a layout's style sheet to the computed style of every element of the copy. */
package cn.gongbao.style;
