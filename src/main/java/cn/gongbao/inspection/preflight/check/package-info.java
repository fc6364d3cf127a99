/** Checks of what a file paints: inks, overprint, sizes, places. Each is one small class. */
package cn.gongbao.inspection.preflight.check;
