/** What has been placed: pages as plain data at absolute positions; nothing here measures. */
package cn.gongbao.page;
