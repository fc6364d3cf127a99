package cn.gongbao;

import java.util.Arrays;
import java.util.List;

/** Where two texts first differ, told so that a reader sees what happened. */
final class Difference {

    private static final int CONTEXT = 12;

    private Difference() {}

    /** The first line that differs, numbered from 1; empty if none does. */
    static String inLines(String expected, String found) {
        List<String> wanted = Arrays.asList(expected.split("\n", -1));
        List<String> given = Arrays.asList(found.split("\n", -1));
        for (int i = 0; i < Math.max(wanted.size(), given.size()); i++) {
            String want = i < wanted.size() ? wanted.get(i) : "(no line)";
            String have = i < given.size() ? given.get(i) : "(no line)";
            if (!want.equals(have)) {
                return "line " + (i + 1) + "\n  expected: " + want + "\n  found:    " + have;
            }
        }
        return "";
    }

    /** The first character that differs, with what stands around it; empty if none does. */
    static String inCharacters(String expected, String found) {
        int at = 0;
        while (at < expected.length()
                && at < found.length()
                && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return at == expected.length() && at == found.length()
                ? ""
                : "character "
                        + at
                        + "\n  expected: "
                        + around(expected, at)
                        + "\n  found:    "
                        + around(found, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - CONTEXT), at)
                + "▸"
                + text.substring(at, Math.min(text.length(), at + CONTEXT));
    }
}
