package cn.gongbao.manuscript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import cn.gongbao.manuscript.text.Recogniser.Outline;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniserTest {

    private static Noted<Outline> recognise(String text) {
        return Recogniser.recognise(
                new SourceText("a.txt", text), null, Months.parse("2019-12/2020-01"));
    }

    private static Block last(String text) {
        List<Block> blocks = recognise(text).value().blocks();
        return blocks.get(blocks.size() - 1);
    }

    private static String parts(Block block) {
        return block.parts().stream()
                .map(p -> p.role() + "=" + p.text() + (p.day() == null ? "" : "@" + p.day()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void aMarkOverrulesEveryRule() {
        for (Kind kind : Kind.values()) {
            assertEquals(kind, last("标题\n正文。\n[[" + kind + "]] 一、甲").kind());
        }
        assertEquals(Kind.BODY, last("标题\n正文。\n[[正文]]一、总体要求").kind());
        assertEquals("PLAIN=一、总体要求", parts(last("标题\n正文。\n[[正文]]一、总体要求")));
        assertEquals("a.txt:3:7", last("标题\n正文。\n[[正文]]一、总体要求").place().toString());
        assertEquals("LEAD=（一）要求。|PLAIN=甲。", parts(last("标题\n正文。\n[[run-in-2]]（一）要求。甲。")));
        assertEquals("LABEL=组长：|NAME=王实|PLAIN=（县长）", parts(last("标题\n正文。\n[[名单]]组 长：王 实（县长）")));
    }

    @Test
    void aMarkedLineIsDividedAsItsKind() {
        String head = "标题\n正文。\n";
        assertEquals("NAME=呼和塔拉", parts(last(head + "[[名单]]呼和塔拉")));
        assertEquals("LABEL=河长：|NAME=王实|PLAIN=、|NAME=李二", parts(last(head + "[[名单]]河长：王 实、李 二")));
        assertEquals("LABEL=河长：|PLAIN=由各乡镇确定并公布", parts(last(head + "[[名单]]河长：由各乡镇确定并公布")));
        assertEquals("LEAD=第五条|PLAIN=所称河道", parts(last(head + "[[条]]第五条所称河道")));
        assertEquals("LABEL=附件：|LABEL=1.|PLAIN=名录", parts(last(head + "[[附件说明]]附 件：1.名录")));
    }

    @Test
    void attachmentsInOneLineAreParted() {
        assertEquals(
                "LABEL=附件：|LABEL=1.|PLAIN=名录|BREAK=|LABEL=2.|PLAIN=2020年标准",
                parts(last("标题\n各乡镇：\n正文。\n附件：1.名录 2.2020年标准")));
        assertEquals("LABEL=附件：|PLAIN=名录", parts(last("标题\n各乡镇：\n正文。\n附件：名录")));
    }

    @Test
    void aCharacterOfTheSecondPlaneIsSpreadAsAnyOther() {
        String head = "标题\n正文。\n";
        assertEquals(
                "LABEL=委员：|NAME=𠮷青|PLAIN= |NAME=刘𠮷|PLAIN= |NAME=王实",
                parts(last(head + "委员：𠮷 青 刘 𠮷 王 实")));
        assertEquals("LABEL=组长：|NAME=𠮷青|PLAIN=（县长）", parts(last(head + "组长：𠮷 青（县长）")));
        assertEquals(
                List.of("𠮷甲乙丙 丁𠮷𠮷𠮷"),
                recognise("标题\n𠮷甲乙丙 丁𠮷𠮷𠮷丁。").notices().get(0).arguments());
    }

    private static String marks(Block block) {
        return block.marks().stream()
                .map(m -> m.shell().normalName() + " " + m.from() + "-" + m.to())
                .collect(Collectors.joining(", "));
    }

    @Test
    void marksInsideALineAreTakenOut() {
        Block block = last("标题\n由[[着重：各级 各部门]]负责，每[[上标：2]] 面积CO[[sub:2]]。");
        assertEquals("由各级 各部门负责，每2 面积CO2。", block.text());
        assertEquals("em 1-6, sup 10-11, sub 15-16", marks(block));
        Block heading = last("标题\n正文。\n[[着重：一、总体]]要求");
        assertEquals(Kind.LEVEL_1, heading.kind());
        assertEquals("em 0-4", marks(heading));
        Block marked = last("标题\n正文。\n[[正文]][[着重：一、总体]]要求");
        assertEquals(Kind.BODY, marked.kind());
        assertEquals("em 0-4", marks(marked));
        assertEquals("PM2.5、CO2、m3、[[", last("标题\nPM2.5、CO2、m3、[[").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲[[加粗：乙]]丙。 | document.unknown-inline-mark a.txt:2:2",
                "[[加粗：乙]]丙。 | document.unknown-inline-mark a.txt:2:1",
                "甲[[着重：乙[[上标：2]]]]。 | document.nested-inline-mark a.txt:2:8",
                "甲[[着重：乙。 | document.open-inline-mark a.txt:2:2",
                "[[正文]]甲[[着重：]]乙。 | document.empty-inline-mark a.txt:2:8",
            })
    void aWrongMarkInsideIsAnErrorAndTheLineStaysAsTyped(String line, String expected) {
        Noted<Outline> noted = recognise("标题\n" + line);
        Notice notice = noted.notices().get(0);
        assertEquals(expected, notice.key() + " " + notice.place());
        assertEquals(Notice.Severity.ERROR, notice.severity());
        assertEquals(line.replace("[[正文]]", ""), noted.value().blocks().get(1).text());
    }

    @Test
    void aMarkLeftOpenInALineWithAGoodOneLeavesBoth() {
        String line = "甲[[着重：乙]]丙[[上标：2。";
        assertEquals(line, last("标题\n" + line).text());
    }

    @Test
    void aMarkThatNamesNoKindIsAnError() {
        Notice unknown = recognise("标题\n  [[小标题]]甲").notices().get(0);
        assertEquals("document.unknown-mark", unknown.key());
        assertEquals("a.txt:2:3", unknown.place().toString());
        assertEquals("小标题", unknown.arguments().get(0));
        assertEquals("document.mark-alone", recognise("标题\n[[正文]]").notices().get(0).key());
    }

    @Test
    void spaceInATitleIsALineBreak() {
        assertEquals(
                "PLAIN=县政府|BREAK=|PLAIN=关于 IT 的|BREAK=|PLAIN=通知",
                parts(last("县政府 关于 IT 的　通知"))
                        .replace("关于|BREAK=|PLAIN=IT|BREAK=|PLAIN=的", "关于 IT 的"));
        assertEquals("PLAIN=Open Data 2020", parts(last("Open Data 2020")));
    }

    @Test
    void titleLinesMakeOneTitle() {
        Outline outline = recognise("县政府\n关于印发 方案的通知\n石政发〔2020〕5号\n各乡镇：").value();
        assertEquals("县政府关于印发方案的通知", outline.title());
        assertEquals("石政发〔2020〕5号", outline.number());
    }

    @Test
    void paddingInARollIsDropped() {
        String head = "标题\n正文。\n";
        assertEquals("LABEL=组长：|NAME=王实|PLAIN=（县长）", parts(last(head + "组　长：王 实（县长）")));
        assertEquals(
                "LABEL=委员：|NAME=周海飞|PLAIN= |NAME=刘伟|PLAIN= |NAME=布希拉图",
                parts(last(head + "委 员：周海飞 刘 伟 布希拉图")));
        assertEquals(
                "LABEL=编辑：|NAME=郝青|PLAIN=、|NAME=韩雪|PLAIN=、|NAME=王慧文",
                parts(last(head + "编 辑：郝 青、韩 雪、王慧文")));
        assertEquals("LABEL=组长：|NAME=王实|PLAIN= |PLAIN=水利局局长", parts(last(head + "组长：王实 水利局局长")));
    }

    @Test
    void daysTakeTheirYearFromTheMonthsCovered() {
        String head = "大事记\n";
        assertEquals(
                "DAY=12月31日@2019-12-31|PLAIN=至|DAY=1月2日@2020-01-02|PLAIN=，甲。",
                parts(last(head + "12月31日至1月2日，甲。")));
        assertEquals(
                "DAY=1月8日@2020-01-08|PLAIN=至|DAY=9日@2020-01-09|PLAIN=，甲。",
                parts(last(head + "1月8日至9日，甲。")));
        Noted<Outline> unknown = recognise(head + "3月1日，甲。\n1月32日，乙。");
        assertEquals(
                List.of("document.day-unknown", "document.day-unknown"),
                unknown.notices().stream().map(Notice::key).toList());
    }

    @Test
    void spaceBetweenHanIsFoundAndKept() {
        Noted<Outline> noted = recognise("标题\n土地司司 郑凌志带队 2 人到 IT 部。");
        assertEquals(1, noted.notices().size());
        assertEquals("a.txt:2:5", noted.notices().get(0).place().toString());
        assertEquals(List.of("土地司司 郑凌志带"), noted.notices().get(0).arguments());
        assertEquals("土地司司 郑凌志带队 2 人到 IT 部。", noted.value().blocks().get(1).text());
    }

    @Test
    void aTextWithoutTitleIsAnError() {
        assertEquals("document.no-title", recognise("").notices().get(0).key());
        assertEquals("document.no-title", recognise("正文在此。").notices().get(0).key());
    }

    @Test
    void noCharacterIsLostWhateverTheText() {
        Random random = new Random(20171103);
        String[] pieces = {
            "一、",
            "（一）",
            "1.",
            "(1) ",
            "第一条 ",
            "第二章 ",
            "附件",
            "：",
            "。",
            "；",
            "，",
            "（",
            "）",
            "组长",
            "王 实",
            "2020年5月8日",
            "▲",
            "[注：",
            "]",
            "工作内容：",
            "\n",
            "\n",
            " ",
            "　",
            "〔2020〕5号",
            "石政发",
            "[["
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder("标题\n");
            for (int j = 0; j < 30; j++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Noted<Outline> noted = recognise(text.toString());
            String found =
                    noted.value().blocks().stream().map(Block::text).collect(Collectors.joining());
            assertEquals(bare(text.toString()), bare(found));
            assertFalse(found.isEmpty());
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\h]", "");
    }

    @Test
    void partsAreWhatTheyAre() {
        assertEquals(Role.BREAK, Part.of(Role.BREAK, "").role());
        assertEquals(4, Kind.RUN_IN_4.level());
        assertEquals(0, Kind.BODY.level());
    }
}
