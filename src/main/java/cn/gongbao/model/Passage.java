package cn.gongbao.model;

/**
 * A paragraph, cell, note or other unbroken text of a source.
 *
 * @param place where it stands in the source
 * @param text with white space as it may be
 */
public record Passage(Place place, String text) {}
