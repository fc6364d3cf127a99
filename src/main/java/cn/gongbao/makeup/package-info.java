/** Makes galleys up into pages: columns, balance, keeps, folios, running heads, contents. */
package cn.gongbao.makeup;
