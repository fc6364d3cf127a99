/** Sets copy to its measure: characters to units, units to lines, lines to rows of a galley. */
package cn.gongbao.galley;
