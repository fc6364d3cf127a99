/** How values are written for other programs; knows nothing of issues and pages. */
package cn.gongbao.notation;
