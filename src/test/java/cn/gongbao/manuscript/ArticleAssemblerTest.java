package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.text.Block;
import cn.gongbao.manuscript.text.Months;
import cn.gongbao.manuscript.text.Recogniser;
import cn.gongbao.manuscript.text.Recogniser.Outline;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The elements that paragraphs become. */
class ArticleAssemblerTest {

    private static final String HEAD = "关于河道的通知\n各乡镇：\n";

    private static Outline outline(String text) {
        return Recogniser.recognise(new SourceText("a.txt", text), null, Months.UNKNOWN).value();
    }

    private static Element article(String text) {
        Element article = ArticleAssembler.assemble(outline(text), "d1", "a.txt", null);
        article.ownerDocument().outputSettings().prettyPrint(false);
        return article;
    }

    /** The HTML behind the addressee, without ids and places. */
    private static String html(String text) {
        return article(HEAD + text.replace('/', '\n'))
                .html()
                .replaceAll(" (?:data-source|id)=\"[^\"]*\"", "")
                .replaceFirst(".*各乡镇：</p>", "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "甲[[着重：乙丙]]丁。 | <p>甲<em class=\"emphasis\">乙丙</em>丁。</p>",
                "10m[[上标：3]]，CO[[下标：2]]。 | <p>10m<sup>3</sup>，CO<sub>2</sub>。</p>",
                "甲 [[着重：乙]] 丙。 | <p>甲 <em class=\"emphasis\">乙</em> 丙。</p>",
                "PM2.5、CO2、m3。 | <p>PM2.5、CO2、m3。</p>",
                "（一）加强[[着重：领导]]。落实[[着重：责任]]。 | <p class=\"run-in\"><b class=\"level-2\">（一）加强"
                        + "<em class=\"emphasis\">领导</em>。</b>落实<em class=\"emphasis\">责任</em>。</p>",
                "县政府/2020年5月8日 | <div class=\"signature\"><p class=\"signatory\">县政府</p>"
                        + "<p class=\"date\">2020年5月8日</p></div>",
                "县政府/县公安局/2020年5月8日/（此件公开发布） | <div class=\"signature\"><p class=\"signatory\">县政府</p>"
                        + "<p class=\"signatory\">县公安局</p><p class=\"date\">2020年5月8日</p></div>"
                        + "<p class=\"release-note\">（此件公开发布）</p>",
                "文。/2020年5月8日 | <p>文。</p><div class=\"signature\"><p class=\"date\">2020年5月8日</p></div>",
                "附件：1.名录/2.标准 | <ul class=\"attachments\"><li><span class=\"label\">附件：</span>"
                        + "<span class=\"label\">1.</span>名录</li><li><span class=\"label\">2.</span>标准</li></ul>",
                "附件：/1.名录 | <ul class=\"attachments\"><li><span class=\"label\">附件：</span>"
                        + "<span class=\"label\">1.</span>名录</li></ul>",
                "附件：1.名录 2.标准 | <ul class=\"attachments\"><li><span class=\"label\">附件：</span>"
                        + "<span class=\"label\">1.</span>名录</li><li><span class=\"label\">2.</span>标准</li></ul>",
                "编辑：郝 青、王慧文 | <ul class=\"roll\"><li><span class=\"label\">编辑：</span>"
                        + "<span class=\"name listed\">郝青</span>、<span class=\"name\">王慧文</span></li></ul>",
            })
    void elements(String text, String expected) {
        assertEquals(expected, html(text));
    }

    @Test
    void everyEntryOfAListSaysItsLine() {
        Element list = article(HEAD + "附件：1.名录 2.标准\n3.清单").selectFirst("ul.attachments");
        assertEquals(
                "a.txt:3 a.txt:3 a.txt:4",
                list.children().stream()
                        .map(item -> item.attr("data-source"))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void noCharacterIsLostWhateverIsMarked() {
        Random random = new Random(20171128);
        String[] pieces = {
            "[[着重：",
            "[[上标：",
            "]]",
            "]]",
            "甲",
            "，",
            " ",
            "2",
            "\n",
            "一、",
            "组长：王 实",
            "附件：1.",
            " 2.",
            "𠮷",
            "县政府",
            "2020年5月8日",
            "\n",
            "。"
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("标题\n");
            for (int j = 0; j < 30; j++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String typed = text.toString();
            String found =
                    outline(typed).blocks().stream().map(Block::text).collect(Collectors.joining());
            assertEquals(bare(found), bare(article(typed).wholeText()), typed);
            assertEquals(unmarked(typed), unmarked(found), typed);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\h]", "");
    }

    private static String unmarked(String text) {
        return bare(text).replaceAll("\\[\\[(?:着重|上标)：|]]", "").replaceAll("[\\[\\]]", "");
    }
}
