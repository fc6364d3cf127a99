package cn.gongbao.manuscript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule, and how ambiguity is settled: a paragraph among its neighbours and what it is. */
class RulesTest {

    /** Opens a document, so that what follows is neither title nor addressee. */
    private static final String HEAD = "石桥县人民政府\n关于河道的通知\n石政发〔2020〕5号\n各乡镇：\n现通知如下。\n";

    private static List<Block> blocks(String text) {
        return Recogniser.recognise(new SourceText("a.txt", text), null, Months.UNKNOWN)
                .value()
                .blocks();
    }

    private static String kinds(String text, int skipped) {
        return blocks(text).stream()
                .skip(skipped)
                .map(b -> b.kind().toString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the head: title, subtitle, number, addressee
                "关于河道的通知/石政发〔2020〕5号/各乡镇：/正文。 | title number addressee body",
                "石政发〔2020〕5号/关于河道的通知/各乡镇：/正文。 | number title addressee body",
                "石桥县人民政府/关于河道的通知/各乡镇：/正文。 | title title addressee body",
                "河道办法/（试行）/第一条 甲。 | title title clause",
                "河道办法/（2020—2022年）/第一条 甲。 | title title clause",
                "河道办法/（2020年5月8日县政府第3次常务会议通过）/第一条 甲。 | title subtitle clause",
                "河道办法/（根据《决定》（试行）修正）/第一条 甲。 | title subtitle clause",
                "河道条例/2019年4月3日国务院令第711号修订/第一条 甲。 | title subtitle clause",
                "河道法/2011年2月25日会议通过/根据2019年4月23日《决定》修正/第一条 甲。 | title subtitle subtitle clause",
                "河道办公室/根据2019年规划修订河道名录的通知/各乡镇： | title title addressee",
                "石桥县人民政府令/第12号/《办法》已经通过，现予公布。 | title number body",
                "石桥县人民政府令/（第12号）/《办法》已经通过，现予公布。 | title number body",
                "关于河道的通告/根据有关规定，现将事项通告如下：/一、范围 | title body level-1",
                "关于河道的通知/各乡镇人民政府、街道办事处，县直各部门：/正文。 | title addressee body",
                "关于河道的通知/各乡镇：/有关单位：/正文。 | title addressee body body",
                "石桥县人民政府文件/石政发〔2020〕5号/关于河道的通知/各乡镇： | subtitle number title addressee",
                "关于河道的通知/一、范围/全县。 | title level-1 body",
            })
    void theHead(String text, String expected) {
        assertEquals(expected, kinds(text.replace('/', '\n'), 0));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the four levels alone, full width and half width, space after the number
                "一、总体要求/甲。 | level-1 body",
                "（一）总体要求/甲。 | level-2 body",
                "(一) 总体要求/甲。 | level-2 body",
                "1.总体要求/甲。 | level-3 body",
                "1. 总体要求/甲。 | level-3 body",
                "1．总体要求/甲。 | level-3 body",
                "1、总体要求/甲。 | level-3 body",
                "（1）总体要求/甲。 | level-4 body",
                "(1) 总体要求/甲。 | level-4 body",
                "1. 主要任务：/甲。 | level-3 body",
                "（一）加大研发力度，推动产业发展/甲。 | level-2 body",
                "（一）完善监管方式。/甲。 | level-2 body",
                // a decimal number is no heading
                "1.5万吨焦油项目开工。 | body",
                // run in: a short first sentence, then text
                "（一）加强组织领导。各单位要落实责任。 | run-in-2",
                "(1) 推进教育模式创新。把教育作为重要内容。 | run-in-4",
                "（一）加强领导，落实责任。各单位要重视。 | run-in-2",
                "一、目标：到2020年全部完成。 | run-in-1",
                // a first sentence with a long clause, or too long, is text
                "（一）对取消的公共服务事项，各部门不得变相审批。原对象依法管理。 | body",
                "（一）各部门所承担公共服务事项均采用审批与监督相分离的机制。甲。 | body",
                "（二）各部门要建立严格的内部制约机制，已完成审批流程的事项由科室监管，确保审批和监管的无缝对接。 | body",
                // items of a list
                "（一）捕捞、养殖渔船；/（二）警用车船。 | body body",
                "（七）牟取利益的。 | body",
                "1.河道名录/2.保洁标准/3.责任清单 | body body body",
                "1.巡查/甲。/2.保洁/乙。 | level-3 body level-3 body",
                "（一）建立制度。/（二）加强宣传。 | body body",
                // tasks and notes
                "工作内容：每月清理一次。 | task",
                "工作内容:每月清理一次。 | task",
                "[注:名录按年更新] | note",
                "注：名录按年更新。 | note",
                // a paragraph in brackets and a full stop is text
                "（由区环保分局牵头，国土分局配合）。 | body",
            })
    void headings(String text, String expected) {
        assertEquals(expected, kinds(HEAD + text.replace('/', '\n'), 5));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "石桥县人民政府/2020年5月8日/（此件公开发布） | signatory date release-note",
                "2020年5月8日/（此件公开发布） | date release-note",
                "石桥县人民政府/石桥县公安局/2020年5月8日 | signatory signatory date",
                "二〇二〇年五月八日 | date",
                "2020年5月8日/（联系人：王实） | date release-note",
                "2020年5月8日/河道保洁方案/（试行）/甲。 | date inner-title inner-title body",
                "2020年5月8日/河道保洁/实施方案/（县政府批准）/甲。 | date inner-title inner-title subtitle body",
                "附件：1.河道名录/2.保洁标准/石桥县人民政府/2020年5月8日 | attachment attachment signatory date",
                "附件1/河道名录/甲。 | attachment-mark inner-title body",
                // a list of attachments takes the next number and nothing else
                "附件：/1.河道名录/2.保洁标准 | attachment attachment attachment",
                "附件：1.河道名录 2.保洁标准/3.责任清单 | attachment attachment",
                "附件：1.河道名录/3.保洁标准 | attachment body",
                "附件：1.河道名录/2.保洁按月进行。费用由县承担。 | attachment run-in-3",
                "附件：河道名录/1.巡查/甲。 | attachment level-3 body",
                "附件：1.2020年河道名录/2.2020年保洁标准 | attachment attachment",
                // a roll is neither signed nor a title
                "组长：王实（县长）/孟小溪/2020年5月8日 | roll roll date",
                "组长：王实/李二（局长）/石桥县人民政府/2020年5月8日 | roll roll signatory date",
                "组长：王实/县政府/2020年5月8日 | roll signatory date",
                "组长：王实/2020年5月8日 | roll date",
                "孟小溪/2020年5月8日 | signatory date",
                "附件1/联络员名单/组长：王实（县长）/李二（局长） | attachment-mark inner-title roll roll",
                "附件/河道名录/一、清河/甲。 | attachment-mark inner-title level-1 body",
            })
    void theEndAndWhatIsIssued(String text, String expected) {
        assertEquals(expected, kinds(HEAD + text.replace('/', '\n'), 5));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "组长：王实（县长） | roll",
                "组 长：王实（县长）/刘 一（副县长）/成员：李二（局长） | roll roll roll",
                "成员：王实 刘 一 李二/赵三 钱四 | roll roll",
                "组长：王实　县长/成员：李二 水利局局长 | roll roll",
                "办公室主任：李二（兼） | roll",
                "成员：/王实（县长） | roll roll",
                "成员：县直各部门主要负责人 | body",
                "组长：王实（县长）/工作职责/甲。 | roll body body",
                "王实（县长） | body",
                "联系人：王实 电话：2836231 | body",
                // under a clause numbered lines are items
                "第一章 总 则/第一条 甲：/（一）乙；/（二）丙。/第二条 丁。 | chapter clause body body clause",
                "第一章 总则/第一节 范围/第一条 甲。 | chapter section clause",
                "第一条为了保护河道，制定本办法。/第二条本办法适用于全县。 | clause clause",
                "第三条所称河道，是指清河。 | body",
            })
    void rollsAndStatutes(String text, String expected) {
        assertEquals(expected, kinds(HEAD + text.replace('/', '\n'), 5));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "县大事记/（2020年5月）/5月3日，甲。/续。/5月4日至6日，乙。 | title subtitle entry body entry",
                "文件目录/县政府文件/▲甲/▲乙/办公室文件/▲丙/[注：略] | title group index index group index note",
                "文件目录/县政府文件/▲甲/（乙）/▲丙 | title group index body index",
            })
    void chroniclesAndIndexes(String text, String expected) {
        assertEquals(expected, kinds(text.replace('/', '\n'), 0));
    }
}
