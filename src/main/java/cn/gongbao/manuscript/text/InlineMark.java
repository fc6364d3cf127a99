package cn.gongbao.manuscript.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Characters of a paragraph that are to be set otherwise than their neighbours.
 *
 * @param shell the element that they stand in, without content; where it holds no characters, as a
 *     reference to a note, with its content
 * @param from number of the first, among the paragraph's characters that are not space
 * @param to number behind the last
 */
public record InlineMark(Element shell, int from, int to) {

    /** How characters may differ by a mark in a plain text. */
    enum Form {
        /** A dot under each: 着重号. */
        EMPHASIS("emphasis", "着重", "em"),
        /** Raised. */
        SUPER("super", "上标", "sup"),
        /** Lowered. */
        SUB("sub", "下标", "sub");

        private final String english;
        private final String chinese;
        private final String tag;

        Form(String english, String chinese, String tag) {
            this.english = english;
            this.chinese = chinese;
            this.tag = tag;
        }

        /** The element that such characters stand in. */
        Element shell() {
            Element shell = new Element(tag);
            return this == EMPHASIS ? shell.addClass("emphasis") : shell;
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

    /** The same characters where so many have gone before them. */
    InlineMark moved(int characters) {
        return new InlineMark(shell, Math.max(0, from + characters), Math.max(0, to + characters));
    }
}
