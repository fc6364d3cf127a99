/**
 * The cascade: a layout's style sheet is parsed, matched against the copy and computed, so that
 * every element has its {@link cn.gongbao.style.Style}.
 */
package cn.gongbao.style;
