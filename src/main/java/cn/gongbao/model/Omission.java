package cn.gongbao.model;

/**
 * Something that a source holds and the issue leaves out by rule.
 *
 * @param place where it stands in the source
 * @param reason its key, as in {@code header-footer}
 * @param text what it says; for a picture its name
 */
public record Omission(Place place, String reason, String text) {}
