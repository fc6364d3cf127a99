package cn.gongbao.style;

import java.util.Collection;

/** The known name that a misspelt one was meant to be. */
final class Nearest {

    private Nearest() {}

    /** The nearest name, or null where none is within a third of its letters. */
    static String to(String written, Collection<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(written, name);
            if (distance < least && 3 * distance <= Math.max(name.length(), 6)) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    // Levenshtein 1965, two rows.
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
