/** Reads YAML with the place of every node and compares it with a table of known keys. */
package cn.gongbao.manuscript.yaml;
