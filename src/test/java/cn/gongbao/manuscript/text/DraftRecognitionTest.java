package cn.gongbao.manuscript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.text.Recogniser.Outline;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of other formats than plain text. */
class DraftRecognitionTest {

    private static Noted<Outline> recognise(String html) {
        Element body = Jsoup.parse(html).body();
        int number = 0;
        for (Element block : body.children()) {
            number++;
            block.attr("data-source", "a.docx:" + number);
        }
        Draft draft = new Draft(body, Map.of(), List.of());
        return Recogniser.recognise(draft, "a.docx", null, Months.parse("2019-12/2020-01"));
    }

    private static String kinds(Outline outline) {
        return outline.blocks().stream()
                .map(block -> block.kind() + " " + block.text())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the text says what a paragraph is, whatever the source's outline says
                "<p data-level=0>关于甲的办法</p><p data-level=1>第一章 总则</p><p>第一条 乙。</p>"
                        + " | title 关于甲的办法; chapter 第一章 总则; clause 第一条 乙。",
                "<p>关于甲的通知</p><p>各乡镇：</p><p data-level=2>背景</p><p>乙。</p>"
                        + " | title 关于甲的通知; addressee 各乡镇：; level-2 背景; body 乙。",
                // a line break in a paragraph ends a line
                "<p>清河县人民政府<br>关于甲的通知</p><p>乙。</p>" + " | title 清河县人民政府; title 关于甲的通知; body 乙。",
                // GB/T 9704-2012 7.2 and 7.4: what stands around the text is left out
                "<p>000001</p><p>机密★1年</p><p>特急</p><p>清河县人民政府文件</p><p>清政发〔2032〕1号</p>"
                        + "<p>关于甲的通知</p><p>各乡镇：</p><p>乙。</p><p>2032年1月2日</p>"
                        + "<p>抄送：县委。</p><p>清河县人民政府办公室 2032年1月3日印发</p>"
                        + " | number 清政发〔2032〕1号; title 关于甲的通知; addressee 各乡镇：; body 乙。;"
                        + " date 2032年1月2日",
                // but never a title, nor what follows no date
                "<p>关于甲的通知</p><p>清政发〔2032〕1号</p><p>乙。</p><p>抄送：县委。</p>"
                        + " | title 关于甲的通知; number 清政发〔2032〕1号; body 乙。; body 抄送：县委。",
                // marks may be typed in any format
                "<p>关于甲的通知</p><p>[[正文]]一、乙</p> | title 关于甲的通知; body 一、乙",
            })
    void paragraphsAreWhatTheirTextSays(String html, String kinds) {
        assertEquals(kinds, kinds(recognise(html).value()));
    }

    @Test
    void aDocumentWithoutTitleHasItsFirstLine() {
        Noted<Outline> noted = recognise("<p>这是一句话。</p><p>又一句。</p>");
        assertEquals("title 这是一句话。; body 又一句。", kinds(noted.value()));
        Notice taken = noted.notices().get(0);
        assertEquals("document.title-taken a.docx:1", taken.key() + " " + taken.place());
    }

    @Test
    void whatIsLeftOutIsAccountedFor() {
        String html = "<p>清河县人民政府文件</p><p>清政发〔2032〕1号</p><p>关于甲的通知</p><p>2032年1月2日</p><p>共印20份</p>";
        List<String> omissions =
                recognise(html).value().omissions().stream()
                        .map(o -> o.place() + " " + o.reason() + " " + o.text())
                        .toList();
        assertEquals(List.of("a.docx:1 red-head 清河县人民政府文件", "a.docx:5 colophon 共印20份"), omissions);
    }

    @Test
    void formsInsideAParagraphAreKept() {
        Block block =
                recognise(
                                "<p>题目</p><p>　面<b>积<sup>2</sup></b> 为<a class=noteref"
                                        + " href='#n'></a>大</p><aside class=footnote id=n>注</aside>")
                        .value()
                        .blocks()
                        .get(1);
        assertEquals(
                List.of("sup 2-3", "b 1-3", "a 4-4"),
                block.marks().stream()
                        .map(m -> m.shell().normalName() + " " + m.from() + "-" + m.to())
                        .toList());
    }

    @Test
    void whatIsBoldFromEndToEndIsNoForm() {
        Block block = recognise("<p>题目</p><p><b>一、总体要求</b></p>").value().blocks().get(1);
        assertEquals("level-1 []", block.kind() + " " + block.marks());
    }

    @Test
    void tablesAndNotesStandBetweenTheLines() {
        Outline outline =
                recognise("<p>题目</p><table></table><p>甲。</p><figure></figure><aside></aside>")
                        .value();
        assertEquals(
                List.of("table 1", "figure 2", "aside 2"),
                outline.inserts().stream()
                        .map(i -> i.element().normalName() + " " + i.before())
                        .toList());
    }

    /** A table's caption stands above it, a figure's below; what is a sentence is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>表1 甲</p><table></table><p>丙。</p> | 表1 甲 | body 丙。",
                "<figure></figure><p>图1 甲</p><p>丙。</p> | 图1 甲 | body 丙。",
                "<figure></figure><p>附图 2-1 甲</p><p>丙。</p> | 附图 2-1 甲 | body 丙。",
                "<figure></figure><p>图1表明甲。</p> | '' | body 图1表明甲。",
                "<figure></figure><p>丙。</p><p>图1 甲</p> | '' | body 丙。; body 图1 甲",
                "<p>图1 甲</p><figure></figure><p>丙。</p> | '' | body 图1 甲; body 丙。",
                "<figure><figcaption>丁</figcaption></figure><p>图1 甲</p> | 丁 | body 图1 甲",
            })
    void aCaptionBelongsToItsTableOrFigure(String html, String caption, String lines) {
        Outline outline = recognise("<p>关于甲的通知</p><p>清政发〔2032〕1号</p>" + html).value();
        assertEquals(1, outline.inserts().size());
        Element insert = outline.inserts().get(0).element();
        assertEquals(caption, insert.select("caption, figcaption").text());
        assertEquals("title 关于甲的通知; number 清政发〔2032〕1号; " + lines, kinds(outline));
    }
}
