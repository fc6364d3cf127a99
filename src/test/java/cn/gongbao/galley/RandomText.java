package cn.gongbao.galley;

import java.util.List;
import java.util.Random;

/** Chinese text of every mixture, the same for the same seed. */
final class RandomText {

    private static final String HAN = "昆都仑区人民政府办公室关于印发土壤污染防治行动方案的通知各镇街道国";
    private static final List<String> MARKS =
            List.of(
                    "，",
                    "。",
                    "、",
                    "；",
                    "：",
                    "？",
                    "！",
                    "”",
                    "“",
                    "）",
                    "（",
                    "》",
                    "《",
                    "〉",
                    "〈",
                    "——",
                    "……",
                    "·",
                    "—",
                    "～",
                    "／",
                    "％",
                    "！！",
                    "？！",
                    "）。",
                    "：“",
                    "。”",
                    "〔2017〕25号",
                    "①",
                    "　");
    private static final List<String> WORDS =
            List.of(
                    "PM2.5",
                    "GDP",
                    "km/h",
                    "Inner-Mongolia",
                    "Word",
                    "25%",
                    "2016—2020",
                    "3",
                    "1,234.56",
                    "(GB)",
                    "℃",
                    " ",
                    " and ",
                    "A",
                    "No.12",
                    "0472-2836231");

    private final Random random;

    RandomText(long seed) {
        this.random = new Random(seed);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    /** A text of some 1 to {@code most} characters, single spaces inside and none at its ends. */
    String next(int most) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(most);
        while (text.length() < length) {
            int kind = random.nextInt(10);
            if (kind < 6) {
                int from = random.nextInt(HAN.length());
                text.append(HAN, from, Math.min(HAN.length(), from + 1 + random.nextInt(6)));
            } else {
                List<String> list = kind < 9 ? MARKS : WORDS;
                text.append(list.get(random.nextInt(list.size())));
            }
        }
        String plain = text.toString().replaceAll(" +", " ").replaceAll("^ | $", "");
        return plain.isEmpty() ? "文" : plain;
    }
}
