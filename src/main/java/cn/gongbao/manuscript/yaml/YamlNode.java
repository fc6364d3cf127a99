package cn.gongbao.manuscript.yaml;

import cn.gongbao.model.Place;
import java.util.List;

/** A node of a YAML file with its place. */
public sealed interface YamlNode {

    /** Where the node begins. */
    Place place();

    /**
     * A single value.
     *
     * @param text as typed, quotes and escapes resolved
     * @param plain whether it stands without quotes
     * @param place where it begins
     * @param verbatim whether the text stands in the file on one line, character by character
     */
    record Scalar(String text, boolean plain, Place place, boolean verbatim) implements YamlNode {

        /**
         * Where a character of the text stands; where the value begins, if escapes or line ends
         * make a column uncertain.
         *
         * @param index of the character in the text
         */
        public Place placeAt(int index) {
            int quote = plain ? 0 : 1;
            return verbatim
                    ? new Place(
                            place.file(),
                            place.line(),
                            place.column() + quote + text.codePointCount(0, index))
                    : place;
        }

        /** Whether nothing is said: empty, {@code ~} or {@code null} (YAML 1.2.2, 10.3.2). */
        public boolean isNull() {
            return plain && text.matches("|~|null|Null|NULL");
        }

        /** Whether it reads true or false (YAML 1.2.2, 10.3.2). */
        public boolean isFlag() {
            return plain && text.matches("true|True|TRUE|false|False|FALSE");
        }

        /** Whether it is a whole number in decimal digits. */
        public boolean isWholeNumber() {
            return plain && text.matches("-?(0|[1-9][0-9]{0,8})");
        }

        /** Whether it is a number, whole or with a fraction. */
        public boolean isNumber() {
            return plain && text.matches("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");
        }
    }

    /**
     * Values in order.
     *
     * @param items in order
     * @param place where it begins
     */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Values by key, in the order of the file.
     *
     * @param pairs each key once
     * @param place where it begins
     */
    record Mapping(List<Pair> pairs, Place place) implements YamlNode {
        /** Copies the list. */
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        /** The pair of a key, or null. */
        public Pair pair(String key) {
            return pairs.stream().filter(p -> p.key().text().equals(key)).findFirst().orElse(null);
        }
    }

    /**
     * A key and its value.
     *
     * @param key always a single value
     * @param value any node
     */
    record Pair(Scalar key, YamlNode value) {}
}
