package cn.gongbao.manuscript.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known key a misspelt one was meant to be. */
final class NearestKey {

    private NearestKey() {}

    /**
     * The known key with the fewest changed characters, if at most a third of the longer word must
     * change.
     */
    static Optional<String> to(String typed, Collection<String> known) {
        String plain = plain(typed);
        return known.stream()
                .filter(k -> distance(plain, plain(k)) * 3 <= Math.max(plain.length(), k.length()))
                .min(Comparator.comparingInt(k -> distance(plain, plain(k))));
    }

    private static String plain(String key) {
        return key.toLowerCase(java.util.Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Least number of insertions, deletions and replacements (Levenshtein 1965). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
