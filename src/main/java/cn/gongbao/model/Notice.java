package cn.gongbao.model;

import java.util.Arrays;
import java.util.List;

/**
 * Something a stage has to tell the user; the wording stands in the message bundles under the key.
 *
 * @param severity whether the build can go on
 * @param place where in the sources
 * @param key message key, such as {@code manifest.unknown-key}; a hint may stand under the same key
 *     followed by {@code .hint}
 * @param arguments values for the message, in order
 */
public record Notice(Severity severity, Place place, String key, List<String> arguments) {

    /** How grave a notice is. */
    public enum Severity {
        /** Bad input: nothing is written. */
        ERROR,
        /** Something an editor should look at; the build goes on. */
        FINDING,
        /** A fact worth telling. */
        INFORMATION
    }

    /** Copies the arguments. */
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** A notice that stops the build. */
    public static Notice error(Place place, String key, Object... arguments) {
        return new Notice(Severity.ERROR, place, key, texts(arguments));
    }

    /** A notice that an editor should look at. */
    public static Notice finding(Place place, String key, Object... arguments) {
        return new Notice(Severity.FINDING, place, key, texts(arguments));
    }

    /** A notice that only tells. */
    public static Notice information(Place place, String key, Object... arguments) {
        return new Notice(Severity.INFORMATION, place, key, texts(arguments));
    }

    private static List<String> texts(Object[] arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
