package cn.gongbao.model;

/**
 * An ink by its name in the layout: what a screen shows and what a press prints.
 *
 * @param name as styles and masters call it
 * @param screen 24-bit sRGB, 0xRRGGBB
 * @param cyan percent of the process ink, 0 to 100
 * @param magenta percent, 0 to 100
 * @param yellow percent, 0 to 100
 * @param black percent, 0 to 100
 * @param spot name of the separation on the press, or null when printed from process inks
 */
public record Ink(
        String name, int screen, int cyan, int magenta, int yellow, int black, String spot) {}
