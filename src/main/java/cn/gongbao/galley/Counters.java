package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;
import java.util.Set;

/** 量词和单位: what a number may count, as it stands behind the number. */
final class Counters {

    /** Length of the longest Chinese counter below. */
    private static final int LONGEST = 4;

    private static final String MULTIPLIERS = "十百千万亿";

    private static final String ABOUT = "多余几";

    private static final Set<String> CHINESE =
            Set.of(
                    ("个 项 次 条 名 人 位 户 家 所 座 处 件 份 批 期 届 章 节 款 目 篇 页 版 本 册 卷 集 台 套 辆 艘 架"
                                    + " 只 头 匹 口 株 棵 粒 根 块 片 张 枚 幅 幢 栋 间 层 楼 室 号 亩 顷 公顷 平方 立方"
                                    + " 平米 平方米 平方公里 平方千米 立方米 公里 千米 米 厘米 毫米 里 吨 公斤 千克 克 斤 升 毫升"
                                    + " 元 角 分 万元 亿元 美元 欧元 秒 时 小时 分钟 点 天 日 月 年 周 岁 周岁 个月 个工作日 工作日"
                                    + " 学时 人次 户次 车次 度 摄氏度 倍 成 折 级 类 种 等 组 队 班 门 场 线 路 股 笔 宗 起 例"
                                    + " 瓦 千瓦 兆瓦 千瓦时 千伏 伏 安 赫兹 分贝 个百分点 百分点 大 市 县 区 镇 乡 村 旗")
                            .split(" "));

    /** Units of the SI and those used with them, as GB 3100-1993 writes them. */
    private static final Set<String> WESTERN =
            Set.of(
                    ("m cm mm km nm dm ha g kg mg t s ms min h d L l mL ml V kV mV W kW MW GW kWh A mA"
                                    + " Hz kHz MHz GHz Pa kPa MPa hPa J kJ MJ N kN K C dB mol lx lm cd Gy Sv Bq"
                                    + " B KB MB GB TB bit px pt rpm kcal")
                            .split(" "));

    private Counters() {}

    /**
     * Behind the last unit that belongs to a number: multipliers, then a counter.
     *
     * @param from the first unit behind the number and the space that may follow it
     * @return {@code from} where nothing belongs to it
     */
    static int end(Units units, int from) {
        if (from < units.count && units.kind[from] == CharacterClass.LATIN) {
            return western(units, from);
        }
        int at = from;
        while (at < units.count) {
            int counter = chinese(units, at);
            if (counter > at) {
                return counter;
            }
            boolean more = ABOUT.indexOf(units.codePoint(at)) >= 0;
            if (!more && MULTIPLIERS.indexOf(units.codePoint(at)) < 0) {
                break;
            }
            at++;
        }
        return at;
    }

    private static int chinese(Units units, int from) {
        int to = Math.min(units.count, from + LONGEST);
        for (; to > from; to--) {
            if (units.kind[to - 1] == CharacterClass.HAN
                    && CHINESE.contains(text(units, from, to))) {
                return to;
            }
        }
        return from;
    }

    private static int western(Units units, int from) {
        int to = from;
        while (to < units.count && to <= from + LONGEST && isLetter(units, to)) {
            to++;
        }
        boolean whole = to == units.count || !isLetter(units, to);
        return whole && WESTERN.contains(text(units, from, to)) ? to : from;
    }

    private static boolean isLetter(Units units, int unit) {
        return units.kind[unit] == CharacterClass.LATIN && !RaisedDigits.isScript(units, unit);
    }

    private static String text(Units units, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(units.text[i]);
        }
        return text.toString();
    }
}
