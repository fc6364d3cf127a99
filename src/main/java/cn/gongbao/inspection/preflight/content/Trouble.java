package cn.gongbao.inspection.preflight.content;

import java.util.List;

/**
 * Something in a page's content that could not be followed.
 *
 * @param page from 1
 * @param key the kind, such as {@code no-resource}
 * @param arguments for the words
 */
public record Trouble(int page, String key, List<String> arguments) {

    /** Copies the arguments. */
    public Trouble {
        arguments = List.copyOf(arguments);
    }
}
