/**
 * Reads web pages: finds the article, leaves the furniture of the site out, and makes what remains
 * paragraphs, lists, tables and pictures.
 */
package cn.gongbao.manuscript.web;
