/** What a proof reader is given: pages in words, line by line. */
package cn.gongbao.proof;
