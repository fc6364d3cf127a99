package cn.gongbao.pdf;

/**
 * What the colours of a file are meant for (ISO 32000-1 §14.11.5).
 *
 * @param identifier of the condition, as FOGRA39 or sRGB
 * @param description for people
 * @param components of its colours: 4 of a press, 3 of a screen
 * @param profile an ICC profile of that many components
 */
public record OutputCondition(
        String identifier, String description, int components, byte[] profile) {}
