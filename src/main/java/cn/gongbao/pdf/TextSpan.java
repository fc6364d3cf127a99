package cn.gongbao.pdf;

import cn.gongbao.page.Placed;
import cn.gongbao.type.GlyphRun;
import java.util.List;
import java.util.Objects;

/**
 * Successive runs of a line that share what must be said about their text (ISO 32000-1 §14.9).
 *
 * @param end index of the run behind the last
 * @param language of the runs, or null where it is that of what they stand in
 * @param actualText the text they stand for, or null where the codes tell it exactly
 */
record TextSpan(int end, String language, String actualText) {

    /** The longest span that starts with run {@code from}. */
    static TextSpan starting(List<Placed.Run> runs, int from, String surrounding) {
        GlyphRun first = runs.get(from).glyphs();
        boolean inexact = inexact(first);
        String language = Objects.equals(first.language(), surrounding) ? null : first.language();
        int end = from + 1;
        while (end < runs.size()
                && inexact(runs.get(end).glyphs()) == inexact
                && Objects.equals(runs.get(end).glyphs().language(), first.language())) {
            end++;
        }
        return new TextSpan(end, language, inexact ? text(runs, from, end) : null);
    }

    void open(ContentBuffer out) {
        if (actualText == null && language == null) {
            return;
        }
        out.ascii("/Span<<");
        if (language != null) {
            out.ascii("/Lang(").ascii(language).ascii(")");
        }
        if (actualText != null) {
            out.ascii("/ActualText").unicode(actualText);
        }
        out.ascii(">>BDC\n");
    }

    void close(ContentBuffer out) {
        if (actualText != null || language != null) {
            out.ascii("EMC\n");
        }
    }

    /** Whether reading the codes one by one would not give the run's text. */
    private static boolean inexact(GlyphRun run) {
        if (run.language() != null && run.language().startsWith("mn-Mong")) {
            return true;
        }
        int[] clusters = run.clusters();
        int last = clusters.length - 1;
        if (last < 0) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (clusters[i] >= clusters[i + 1]) {
                return true;
            }
        }
        return clusters[0] != 0 || clusters[last] >= run.text().length();
    }

    private static String text(List<Placed.Run> runs, int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            text.append(runs.get(i).glyphs().text());
        }
        return text.toString();
    }
}
