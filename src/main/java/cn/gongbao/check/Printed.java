package cn.gongbao.check;

/**
 * The text of a page of the finished file.
 *
 * @param page its label
 * @param text in reading order, without running heads and folios
 */
public record Printed(String page, String text) {}
