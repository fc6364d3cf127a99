package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import java.util.Optional;

/**
 * What is said of the form of characters; null where nothing is said.
 *
 * @param bold whether bold
 * @param italic whether italic
 * @param hidden whether not to be printed
 * @param struck whether struck out
 * @param underlined whether underlined
 * @param emphasised whether with emphasis marks
 * @param shift {@code sup}, {@code sub}, or empty for the base line
 */
record Look(
        Boolean bold,
        Boolean italic,
        Boolean hidden,
        Boolean struck,
        Boolean underlined,
        Boolean emphasised,
        String shift) {

    static final Look NONE = new Look(null, null, null, null, null, null, null);

    /** What the properties of a run or style say. */
    static Look of(Optional<Node> properties) {
        if (properties.isEmpty() || properties.get().children().isEmpty()) {
            return NONE;
        }
        Node of = properties.get();
        Boolean struck = isOn(of, "w:strike");
        return new Look(
                isOn(of, "w:b"),
                isOn(of, "w:i"),
                isOn(of, "w:vanish"),
                struck == null ? isOn(of, "w:dstrike") : struck,
                isNot(of, "w:u"),
                isNot(of, "w:em"),
                of.child("w:vertAlign").map(Look::shift).orElse(null));
    }

    private static Boolean isOn(Node properties, String name) {
        return properties.child(name).map(Node::isOn).orElse(null);
    }

    private static Boolean isNot(Node properties, String name) {
        return properties.child(name).map(n -> !n.value("w:val").equals("none")).orElse(null);
    }

    private static String shift(Node node) {
        return switch (node.value("w:val")) {
            case "superscript" -> "sup";
            case "subscript" -> "sub";
            default -> "";
        };
    }

    /** This where it says something, else the other. */
    Look over(Look base) {
        return new Look(
                bold == null ? base.bold : bold,
                italic == null ? base.italic : italic,
                hidden == null ? base.hidden : hidden,
                struck == null ? base.struck : struck,
                underlined == null ? base.underlined : underlined,
                emphasised == null ? base.emphasised : emphasised,
                shift == null ? base.shift : shift);
    }

    /**
     * A character style's look over a paragraph style's: a switch that both turn on is off (ISO/IEC
     * 29500-1 17.7.3).
     */
    Look toggled(Look paragraph) {
        return new Look(
                toggled(bold, paragraph.bold),
                toggled(italic, paragraph.italic),
                toggled(hidden, paragraph.hidden),
                toggled(struck, paragraph.struck),
                underlined == null ? paragraph.underlined : underlined,
                emphasised == null ? paragraph.emphasised : emphasised,
                shift == null ? paragraph.shift : shift);
    }

    private static Boolean toggled(Boolean character, Boolean paragraph) {
        if (character == null || paragraph == null) {
            return character == null ? paragraph : character;
        }
        return character ^ paragraph;
    }

    static boolean is(Boolean said) {
        return said != null && said;
    }
}
