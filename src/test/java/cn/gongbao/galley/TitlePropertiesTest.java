package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every title, whatever it says. */
class TitlePropertiesTest {

    private static final List<String> ORGANS =
            List.of(
                    "清河县人民政府",
                    "清河县人民政府办公室",
                    "清河县市场监督管理局",
                    "清河县安全生产委员会办公室",
                    "鄂托克前旗城乡建设局",
                    "包头市昆都仑区人民政府");

    private static final List<String> SUBJECTS =
            List.of(
                    "印发清河县水污染防治工作方案",
                    "加强农村公路养护和管理工作",
                    "转发县财政局预算绩效管理暂行办法",
                    "公布行政许可事项目录",
                    "表彰2031年度先进集体和先进个人",
                    "进一步做好城乡居民基本医疗保险参保缴费、待遇支付和基金监管工作",
                    "成立清河县防汛抗旱指挥部及其办公室",
                    "修改《清河县城市供水管理办法》");

    private static final List<String> KINDS = List.of("的通知", "的决定", "的实施意见", "的通告", "的批复");

    private static final int TITLES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyTitleIsDividedWell(long seed) {
        Random random = new Random(seed);
        int divided = 0;
        for (int i = 0; i < TITLES; i++) {
            String organ = ORGANS.get(random.nextInt(ORGANS.size()));
            String title = organ + "关于" + any(SUBJECTS, random) + any(KINDS, random);
            double measure = 14 + random.nextInt(30) / 2.0;
            List<String> lines = Titles.lines(title, measure);
            String told = measure + " " + lines;
            assertEquals(title, String.join("", lines), told);
            assertTrue(lines.stream().anyMatch(line -> line.contains(organ)), told);
            edges(lines, told);
            Division division = new Division(title, measure);
            if (forbidden(lines.stream().mapToDouble(division::width).toArray())) {
                assertFalse(division.hasAllowed(), told);
            }
            divided += lines.size() - 1;
        }
        assertTrue(divided > TITLES, "line ends: " + divided);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void edges(List<String> lines, String told) {
        for (int i = 0; i < lines.size() - 1; i++) {
            String end = lines.get(i);
            String start = lines.get(i + 1);
            assertFalse(end.endsWith("的") || end.endsWith("关于"), told);
            assertFalse("的和及与、》）”".indexOf(start.charAt(0)) >= 0, told);
        }
    }

    private static boolean forbidden(double[] widths) {
        boolean equal = widths.length > 1;
        for (int i = 1; i < widths.length; i++) {
            equal &= Math.abs(widths[i] - widths[0]) <= 0.5;
        }
        boolean fell = false;
        boolean drawnIn = false;
        for (int i = 1; i < widths.length; i++) {
            drawnIn |= fell && widths[i] > widths[i - 1] + 0.5;
            fell |= widths[i] < widths[i - 1] - 0.5;
        }
        return equal || drawnIn;
    }

    /** All divisions of a title at sound places, in two to four lines, one after another. */
    private record Division(String title, double measure) {

        boolean hasAllowed() {
            Bond[] bonds = Phrases.bonds(title, Titles.LEXICON);
            return hasAllowed(bonds, 0, new double[0]);
        }

        private boolean hasAllowed(Bond[] bonds, int from, double[] widths) {
            if (from == title.length()) {
                return !forbidden(widths);
            }
            for (int to = from + 2; to <= title.length() && widths.length < 4; to++) {
                boolean sound = to == title.length() || bonds[to].compareTo(Bond.OF) < 0;
                double width = sound ? width(title.substring(from, to)) : 0;
                if (sound && inNamed(to) == 0 && width <= measure) {
                    double[] more = java.util.Arrays.copyOf(widths, widths.length + 1);
                    more[widths.length] = width;
                    if (hasAllowed(bonds, to, more)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private long inNamed(int at) {
            String before = title.substring(0, at);
            return before.chars().filter(c -> c == '《').count()
                    - before.chars().filter(c -> c == '》').count();
        }

        double width(String line) {
            return Sample.paragraph("", line, 100).width(0);
        }
    }

    @Test
    void aHostileTitleIsSetLikeAParagraph() {
        String unit = "清河县人民政府办公室关于印发";
        String title = unit.repeat(10_000 / unit.length() + 1);
        List<String> lines = Titles.lines(title, 18);
        assertEquals(title, String.join("", lines));
        assertTrue(lines.size() < title.length() / 9, lines.size() + " lines");
    }

    @Test
    void aTitleWiderThanAnyPhraseIsDividedInsideIt() {
        List<String> lines = Titles.lines("昆都仑区人民政府公报", 5);
        assertEquals(List.of("昆都仑区", "人民政府", "公报"), lines);
        assertEquals(List.of("清", "河", "县"), Titles.lines("清河县", 1));
    }

    @Test
    void onlyTheFirstLineIsIndented() {
        String css = "p { text-wrap: balance; text-indent: 4em }";
        Sample sample = Sample.with(css, "<p>清河县人民政府关于春节放假的通知</p>", 12, Titles.LEXICON);
        assertEquals(List.of("清河县人民政府", "关于春节放假的通知"), sample.texts());
        assertEquals(List.of(), sample.notices());
    }
}
