package cn.gongbao.manuscript.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Characters of a paragraph that are to be set otherwise than their neighbours.
 *
 * @param form what they are
 * @param from number of the first, among the paragraph's characters that are not space
 * @param to number behind the last
 */
public record InlineMark(Form form, int from, int to) {

    /** How characters may differ. */
    public enum Form {
        /** A dot under each: 着重号. */
        EMPHASIS("emphasis", "着重"),
        /** Raised. */
        SUPER("super", "上标"),
        /** Lowered. */
        SUB("sub", "下标");

        private final String english;
        private final String chinese;

        Form(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /** The form that a mark names in English or Chinese. */
        static Optional<Form> named(String name) {
            return Arrays.stream(values())
                    .filter(f -> f.english.equals(name) || f.chinese.equals(name))
                    .findFirst();
        }

        /** All names that marks may use. */
        static String names() {
            return Arrays.stream(values())
                    .map(f -> f.chinese + " " + f.english)
                    .collect(Collectors.joining(", "));
        }
    }
}
