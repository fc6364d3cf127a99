package cn.gongbao.manuscript.yaml;

import java.util.List;
import java.util.regex.Pattern;

/** What a value must look like. */
public sealed interface Shape {

    /**
     * Any text; a plain number is taken as typed, so that a postcode keeps its first nought.
     *
     * @param form what the whole text must match, or null
     * @param example of the form for the hint, or null
     */
    record Text(Pattern form, String example) implements Shape {
        /** Text of any form. */
        public Text() {
            this((Pattern) null, null);
        }

        /** Text of one form. */
        public Text(String form, String example) {
            this(Pattern.compile(form), example);
        }
    }

    /**
     * A whole number.
     *
     * @param least smallest
     * @param most largest
     */
    record WholeNumber(int least, int most) implements Shape {}

    /**
     * A number, with a fraction or without.
     *
     * @param least smallest
     * @param most largest
     */
    record Decimal(int least, int most) implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /**
     * One word of a few.
     *
     * @param words in the order that hints name them
     */
    record Choice(List<String> words) implements Shape {}

    /** The name of a file in the folder of the YAML file. */
    record FileName() implements Shape {}

    /**
     * A mapping with known keys.
     *
     * @param fields in the order that a reader would write them
     * @param oneOf keys of which exactly one must be there; empty when there is no such choice
     */
    record Fields(List<Field> fields, List<String> oneOf) implements Shape {
        /** Fields without alternatives. */
        public Fields(Field... fields) {
            this(List.of(fields), List.of());
        }

        /** The field of a key, or null. */
        public Field field(String key) {
            return fields.stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
        }
    }

    /**
     * A key and its value.
     *
     * @param key as typed in the file
     * @param shape of the value
     * @param required whether the value must be said; others may be left out or null
     */
    record Field(String key, Shape shape, boolean required) {
        /** A field that must be there. */
        public static Field required(String key, Shape shape) {
            return new Field(key, shape, true);
        }

        /** A field that may be left out. */
        public static Field optional(String key, Shape shape) {
            return new Field(key, shape, false);
        }
    }

    /**
     * A list.
     *
     * @param item shape of each
     * @param least number of items
     * @param most number of items
     */
    record Items(Shape item, int least, int most) implements Shape {
        /** A list without upper bound. */
        public Items(Shape item, int least) {
            this(item, least, Integer.MAX_VALUE);
        }
    }

    /**
     * A mapping with free keys.
     *
     * @param value shape of each value
     */
    record Named(Shape value) implements Shape {}
}
