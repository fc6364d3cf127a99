/**
 * Automatic numbering: what a list's levels look like, how they count, and how a number is written.
 */
package cn.gongbao.manuscript.docx.number;
