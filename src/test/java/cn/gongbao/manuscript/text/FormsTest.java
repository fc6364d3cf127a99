package cn.gongbao.manuscript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Notice;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704-2012 7.3.2 to 7.3.7, a row for each form: a text and what is found in it. */
class FormsTest {

    private static final String HEAD = "关于河道的通知\n石政发〔2020〕5号\n";

    private static List<Notice> findings(String text) {
        return Recogniser.recognise(
                        new SourceText("a.txt", HEAD + text.replace('/', '\n')),
                        null,
                        Months.UNKNOWN)
                .notices();
    }

    private static String told(String text) {
        String told =
                findings(text).stream()
                        .map(
                                n ->
                                        n.key().substring("document.".length())
                                                + "@"
                                                + n.place().line()
                                                + " "
                                                + String.join("|", n.arguments()))
                        .collect(Collectors.joining("; "));
        return told.isEmpty() ? "none" : told;
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '=',
            value = {
                // 7.3.3: the forms of the four levels
                "一、甲/（一）乙/1.丙/（1）丁/文。 = none",
                "一、甲/（一）、乙/文。 = heading-number@4 （一）、|（一）",
                "一、甲/(一)乙/文。 = heading-number@4 (一)|（一）",
                "一、甲/（一） 乙/文。 = 'heading-number@4 （一） |（一）'",
                "一、甲/1、乙/文。 = heading-number@4 1、|1.",
                "一、甲/1．乙/文。 = heading-number@4 1．|1.",
                "一、甲/1. 乙/文。 = 'heading-number@4 1. |1.'",
                "一、甲/（一）乙/1.丙/(1)丁/文。 = heading-number@6 (1)|（1）",
                // numbered paragraphs bear the same numbers
                "(一)捕捞、养殖渔船；/（二）警用车船。 = heading-number@3 (一)|（一）",
                // a heading alone on its line has no full stop; one run in has
                "一、甲/文。/二、乙。/文。 = heading-stop@5 二、乙。",
                "一、甲/（一）乙。各单位要落实责任。 = none",
                // numbers follow each other
                "一、甲/文。/三、乙/文。 = heading-order@5 三、|二、",
                "一、甲/文。/一、乙/文。 = heading-order@5 一、|二、",
                "二、甲/文。 = heading-order@3 二、|一、",
                "一、甲/1.乙/文。/3.丙/文。 = heading-order@6 3.|2.",
                "一、甲/（一）乙/文。/二、丙/（一）丁/文。 = none",
                "一、甲/文。/附件1/名录/一、乙/文。 = none",
                // items of lists count for themselves
                "一、甲/文：/（一）一项；/（二）二项。/二、乙/文：/（一）三项。 = none",
                "各乡镇：/第一条 甲：/（一）乙；/（二）丙。/第二条 丁：/（一）戊。 = none",
                // a level may be left out only between 一、 and 1. in a text of two levels
                "一、甲/1.乙/文。/2.丙/文。 = none",
                "一、甲/（1）乙/文。 = heading-level@4 （1）|（一）",
                "一、甲/1.乙/文。/二、丙/（一）丁/文。 = heading-level@4 1.|（一）",
                "一、甲/（一）乙/（1）丙/文。 = heading-level@5 （1）|1.",
            })
    void headings(String text, String expected) {
        assertEquals(expected, told(text));
    }

    @Test
    void whatComesOftenIsToldOnce() {
        String text = "(一)甲/文。/(二)乙/文。/(三)丙/文。";
        assertEquals(3, findings(text).size());
        assertEquals("heading-number-often@3 (一)|（一）|4|3 5 7 9", told(text + "/(四)丁/文。"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '=',
            value = {
                // 7.3.2
                "各乡镇：/文。 = none",
                "各乡镇:/文。 = addressee-colon@3 各乡镇:",
                // 7.3.4
                "各乡镇：/文。/附件：1.名录/2.标准 = none",
                "各乡镇：/文。/附件：1.名录；/2.标准。 = attachment-end@5 名录；|名录; attachment-end@6 标准。|标准",
                // 7.3.5
                "各乡镇：/文。/县政府/2020年5月8日 = none",
                "各乡镇：/文。/县政府/2020年05月08日 = date-form@6 2020年05月08日|2020年5月8日",
                "各乡镇：/文。/县政府/二〇二〇年五月十八日 = date-form@6 二〇二〇年五月十八日|2020年5月18日",
                // 7.3.6
                "各乡镇：/文。/2020年5月8日/（此件公开发布） = none",
                "各乡镇：/文。/2020年5月8日/(此件公开发布) = note-brackets@6 (此件公开发布)|（此件公开发布）",
                // 7.3.7
                "各乡镇：/文。/附件：1.名录/2.标准/附件1/名录/甲。/附件2/标准/乙。 = none",
                "各乡镇：/文。/附件：1.名录/2.标准/附件1/名单/甲。 = attachment-title@8 名单|名录",
                "各乡镇：/文。/附件：《名录》/附件/名录/甲。 = none",
            })
    void otherParts(String text, String expected) {
        assertEquals(expected, told(text));
    }
}
