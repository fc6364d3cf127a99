/** What an issue is: lengths, places in sources, notices, copy and layout; knows no other room. */
package cn.gongbao.model;
