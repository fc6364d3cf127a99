package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Notice;
import cn.gongbao.type.CharacterClass;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text however it is set. */
class SettingPropertiesTest {

    private static final int TEXTS = 60;
    private static final List<String> LEVELS = List.of("anywhere", "loose", "normal", "strict");

    /** A hundredth of a point. */
    private static final long TOLERANCE = 127;

    private final Ink ink = new Ink();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyTextKeepsTheRules(long seed) {
        RandomText texts = new RandomText(seed);
        int full = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(400);
            double measure = 8 + texts.number(120) / 4.0;
            String css =
                    "p { text-align: justify; text-indent: 2em; font-family: "
                            + List.of("宋", "黑", "楷").get(texts.number(3))
                            + "; line-break: "
                            + LEVELS.get(texts.number(4))
                            + " }";
            Sample sample = Sample.paragraph(css, text, measure);
            assertEquals(List.of(), sample.notices(), text);
            assertEquals(spots(sample), spots(Sample.paragraph(css, text, measure)), text);
            assertEquals(text, joined(text, sample.texts()));
            full += check(sample, measure, text);
        }
        assertTrue(full > TEXTS, "lines that fill the measure: " + full);
    }

    private static List<List<Sample.Spot>> spots(Sample sample) {
        return sample.lines().stream().map(Sample::spots).toList();
    }

    /** The lines joined again, with the spaces at which they ended. */
    static String joined(String text, List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            if (joined.length() < text.length() && text.charAt(joined.length()) == ' ') {
                joined.append(' ');
            }
            joined.append(line);
        }
        return joined.toString();
    }

    private int check(Sample sample, double measure, String text) {
        int full = 0;
        List<SetLine> lines = sample.lines();
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            String what = Sample.text(line) + " of " + text;
            long room = Math.round(measure * Sample.EM) - line.inset().emu();
            assertTrue(line.width().emu() <= room, () -> "too wide: " + what);
            if (i < lines.size() - 1 && stretches(Sample.text(line))) {
                assertEquals(room, line.width().emu(), TOLERANCE, what);
                full++;
            }
            glyphs(line, what);
        }
        return full;
    }

    private static boolean stretches(String line) {
        return line.codePoints().filter(c -> CharacterClass.of(c) == CharacterClass.HAN).count()
                > 2;
    }

    private void glyphs(SetLine line, String what) {
        List<Sample.Spot> spots = Sample.spots(line);
        long[] last = null;
        for (int i = 0; i < spots.size(); i++) {
            Sample.Spot spot = spots.get(i);
            Sample.Spot before = i == 0 ? null : spots.get(i - 1);
            assertTrue(
                    before == null || body(spot) >= body(before),
                    () -> "glyphs go back at " + spot.text() + ": " + what);
            long[] edges = ink.edges(spot);
            if (edges != null && last != null && isMark(before, spot)) {
                long gap = edges[0] - last[1];
                assertTrue(
                        gap >= 0,
                        () ->
                                "ink of "
                                        + before.text()
                                        + spot.text()
                                        + " overlaps "
                                        + gap
                                        + ": "
                                        + what);
            }
            last = edges;
        }
        Sample.Spot first = spots.get(0);
        long[] edges = ink.edges(first);
        assertTrue(
                edges == null || edges[0] >= -Sample.EM / 50, () -> "left of the column: " + what);
        assertTrue(
                last == null || last[1] <= line.width().emu() + Sample.EM / 50,
                () -> "right of the column: " + what);
    }

    // The blank half of an opening mark may lie over the narrow glyph before it.
    private static long body(Sample.Spot spot) {
        boolean opens = CharacterClass.of(spot.text().codePointAt(0)) == CharacterClass.OPEN;
        return opens ? spot.x() + spot.em() / 2 : spot.x();
    }

    private static boolean isMark(Sample.Spot one, Sample.Spot other) {
        return isMark(one) || isMark(other);
    }

    private static boolean isMark(Sample.Spot spot) {
        return switch (CharacterClass.of(spot.text().codePointAt(0))) {
            case PAUSE, OPEN, CLOSE, INTERPUNCT -> true;
            default -> false;
        };
    }

    // clreq §line_adjustment and §hanging, and every mixture of them
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void hangingMarksAndSqueezedStopsKeepTheRules(long seed) {
        RandomText texts = new RandomText(seed);
        int hung = 0;
        int squeezed = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(400);
            double measure = 8 + texts.number(120) / 4.0;
            String css =
                    "p { text-align: justify; -gongbao-squeeze: "
                            + List.of("stops", "pauses").get(texts.number(2))
                            + "; text-spacing-trim: "
                            + List.of("trim-both", "space-all").get(texts.number(2))
                            + "; hanging-punctuation: "
                            + List.of("allow-end", "none").get(texts.number(2))
                            + " }";
            Sample sample = Sample.paragraph(css, text, measure);
            assertEquals(List.of(), sample.notices(), text);
            assertEquals(text, joined(text, sample.texts()));
            List<LineReason> reasons = Sample.reasons(css, text, measure);
            for (int line = 0; line < reasons.size(); line++) {
                LineReason reason = reasons.get(line);
                SetLine set = sample.lines().get(line);
                assertEquals(Sample.text(set), reason.text());
                assertTrue(set.width().compareTo(reason.room()) <= 0, text);
                if (line < reasons.size() - 1 && stretches(reason.text())) {
                    assertEquals(reason.room().emu(), set.width().emu(), TOLERANCE, text);
                }
                hung += reason.hangs() ? 1 : 0;
                squeezed += reason.compressed().containsKey(Compression.STOP) ? 1 : 0;
            }
        }
        assertTrue(hung > 0 && squeezed > 0, hung + " " + squeezed);
    }

    // 孤字 and 先挤进 aside, what is cheapest from either end is the same
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void reasonsAreTheSettingsOwn(long seed) {
        RandomText texts = new RandomText(seed);
        int others = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(300);
            double measure = 8 + texts.number(80) / 4.0;
            List<LineReason> reasons = Sample.reasons("p { text-align: justify }", text, measure);
            double paragraph = reasons.get(0).paragraph();
            double sum = reasons.stream().mapToDouble(LineReason::cost).sum();
            assertEquals(paragraph, sum, 1e-6 * sum, text);
            for (LineReason reason : reasons) {
                assertEquals(reason.room().emu(), balance(reason), Sample.EM, text);
                LineReason.Place next = reason.next();
                if (next != null) {
                    assertTrue(next.paragraph() >= paragraph - 1e-6 * paragraph, text);
                    others++;
                }
                for (LineReason.Place place : reason.neighbours()) {
                    boolean cheaper = place.paragraph() < paragraph - 1e-6 * paragraph;
                    assertTrue(!cheaper, place + " of " + text);
                    assertTrue(next == null || next.paragraph() <= place.paragraph() + 1e-6, text);
                }
            }
        }
        assertTrue(others > TEXTS);
    }

    // What a line is by nature, less what it gave, and what it took: its measure, if it is full.
    private static long balance(LineReason reason) {
        long width = reason.natural().emu();
        for (int gave : reason.compressed().values()) {
            width -= gave * Sample.EM / 1000;
        }
        for (int took : reason.expanded().values()) {
            width += took * Sample.EM / 1000;
        }
        boolean filled = !reason.expanded().isEmpty();
        return filled ? width : Math.max(width, reason.room().emu());
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "center", "end"})
    void alignedLinesStandInsideTheColumn(String align) {
        RandomText texts = new RandomText(7);
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(120);
            Sample sample = Sample.paragraph("p { text-align: " + align + " }", text, 11);
            for (int line = 0; line < sample.lines().size(); line++) {
                double left = sample.inset(line);
                double right = 11 - left - sample.width(line);
                assertTrue(left >= -1e-9 && right >= -1e-9, text);
                double expected =
                        align.equals("start") ? 0 : align.equals("end") ? left + right : -1;
                assertEquals(expected < 0 ? right : expected, left, 0.001, text);
            }
        }
    }

    // clreq §widows (孤字)
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noParagraphEndsInALoneCharacter(long seed) {
        RandomText texts = new RandomText(seed);
        int turned = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = "文".repeat(20 + texts.number(60)) + "。";
            List<String> lines =
                    Sample.paragraph("p { text-align: justify }", text, 10 + texts.number(8))
                            .texts();
            String last = lines.get(lines.size() - 1);
            assertTrue(last.length() > 2, lines::toString);
            turned += lines.size() - 1;
        }
        assertTrue(turned > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void titlesKeepTheirText(long seed) {
        RandomText texts = new RandomText(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(70);
            Sample sample =
                    Sample.paragraph("p { text-wrap: balance; text-align: center }", text, 14);
            assertEquals(text, joined(text, sample.texts()));
            assertTrue(
                    sample.notices().stream()
                            .noneMatch(notice -> notice.severity() == Notice.Severity.ERROR));
        }
    }
}
