/**
 * Looks a finished PDF over as a press would before it makes plates: any PDF, by what is in the
 * file, not by what made it.
 */
package cn.gongbao.inspection.preflight;
