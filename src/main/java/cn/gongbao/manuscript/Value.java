package cn.gongbao.manuscript;

import cn.gongbao.manuscript.yaml.YamlNode.Scalar;
import cn.gongbao.model.Place;

/**
 * A value that a manifest gives, with its place.
 *
 * @param text as typed
 * @param place where it begins
 */
public record Value(String text, Place place) {

    static Value of(Scalar scalar) {
        return scalar == null ? null : new Value(scalar.text(), scalar.place());
    }

    /** The text of a value, or null for one that is not said. */
    public static String textOf(Value value) {
        return value == null ? null : value.text;
    }

    /** The place as {@code file:line}, for {@code data-source}. */
    public String source() {
        return place.source();
    }

    /** The text alone, so that a template prints it. */
    @Override
    public String toString() {
        return text;
    }
}
