package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour;
import java.util.Map;
import java.util.stream.Collectors;

/** Colours in the words of a press. */
final class Inks {

    private Inks() {}

    /** As {@code C 40 M 30 Y 30 K 100}, in percent. */
    static String told(Map<String, Double> tints) {
        return tints.entrySet().stream()
                .map(tint -> tint.getKey() + " " + Math.round(100 * tint.getValue()))
                .collect(Collectors.joining(" "));
    }

    static String told(Colour colour) {
        return told(colour.tints());
    }
}
