/**
 * Reads the content streams of any PDF into the marks that they make on paper: which ink, where,
 * how large, overprinting or not; and finds the file's other objects.
 */
package cn.gongbao.inspection.preflight.content;
