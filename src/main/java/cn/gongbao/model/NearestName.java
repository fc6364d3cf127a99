package cn.gongbao.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name a misspelt one was meant to be. */
public final class NearestName {

    /** Longer words are no misspelt names. */
    private static final int LONGEST = 40;

    private NearestName() {}

    /**
     * The known name with the fewest changed characters, if at most a third of the longer word must
     * change.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(typed);
        return known.stream()
                .filter(k -> distance(plain, plain(k)) * 3 <= Math.max(plain.length(), k.length()))
                .min(Comparator.comparingInt(k -> distance(plain, plain(k))));
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /**
     * Least number of insertions, deletions, replacements and exchanges of neighbours (Damerau
     * 1964, each place changed once).
     */
    static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] =
                        Math.min(
                                least[i - 1][j - 1] + replaced,
                                1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], 1 + least[i - 2][j - 2]);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
