package cn.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Omission;
import cn.gongbao.model.Passage;
import cn.gongbao.model.Place;
import cn.gongbao.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ledger tells; in the tables a slash parts passages, and a bar parts pages. */
class LedgerTest {

    private static final String FIRST = "各镇人民政府、街道办事处，区直各部门：";
    private static final String SECOND = "现将《昆都仑区土壤污染防治工作方案》印发给你们，请认真贯彻执行。";
    private static final String THIRD = "一、总体要求。全面贯彻落实国务院关于土壤污染防治的决策部署。";

    static List<Source> source(String passages) {
        List<Passage> all = new ArrayList<>();
        for (String text : passages.split("/")) {
            all.add(new Passage(new Place("a.txt", all.size() + 1, 0), text));
        }
        return List.of(new Source("a.txt", all, List.of(), List.of()));
    }

    static List<Printed> pages(String text) {
        List<Printed> pages = new ArrayList<>();
        for (String page : text.split("\\|")) {
            pages.add(new Printed("" + (pages.size() + 1), page));
        }
        return pages;
    }

    private static String told(Ledger ledger) {
        return ledger.losses().stream()
                .map(
                        loss ->
                                loss.place().line()
                                        + " p"
                                        + loss.page()
                                        + " "
                                        + loss.before()
                                        + "["
                                        + loss.missing()
                                        + "]"
                                        + loss.after()
                                        + (loss.instead().isEmpty() ? "" : "=" + loss.instead()))
                .collect(Collectors.joining(" + "));
    }

    private static String whole(String text) {
        return text.replace("甲", FIRST).replace("乙", SECOND).replace("丙", THIRD);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "nothing lost; 甲/乙/丙; 甲乙丙",
                "nothing printed of nothing; ' '; ' '",
                "two swapped; 甲/乙/丙; 乙甲丙",
                "in the order of other pages; 甲/乙/丙; 丙|乙|甲",
                "a copy for each; 甲/乙/甲/丙; 甲乙甲丙",
                "across pages; 现将通知印发给你们，请执行。; 现将通知印|发给你们，请执行。",
                "page by page; 甲/乙; 各镇|人民政府、街道|办事处，区|直各部门：|乙",
                "a note at the page's foot; 甲/本通知自发布之日起施行，此前规定同时废止。/注一;"
                        + "甲本通知自发布之日起施行，注一|此前规定同时废止。",
                "an addition in the middle; 甲/各镇人民政府贯彻执行本通知要求; 甲各镇人民政府①贯彻执行本通知要求",
                "a mark in a text, its note before what follows;"
                        + " 甲/经县政府同意，自2032年8月1日起执行。/乙/停水期间不计基本水费。;"
                        + " 甲经县政府同意，自2032年8月1日起执行①。①停水期间不计基本水费。|乙",
                "white space; 通　知/王 五/Kun du lun; 通知王五Kundulun",
                "white space on the pages; 通知/王五; 通　知 王 　五",
                "soft hyphens; In\u00ADner Mon\u00ADgolia; Inner Mongolia",
                "numbers that the program adds; 甲/乙; 1.甲2.乙3",
                "a title also in the contents; 甲/乙; 目录甲……1|甲乙",
                "a title only in the contents; 甲/乙; 目录甲……1|乙",
                "cells; 序号/名称/1/是/2/否/2017年1月/1; 序号名称1是2否2017年1月1",
                "characters beyond the first plane; 𠀀𠀁乡/𠀂; 𠀀𠀁|乡𠀂",
                "a title in the contents and quoted; 通知的印发/甲; 目录通知的印发2|甲通知的印发",
                "text in reversed cells; 是/否/是/否; 否是否是",
            })
    void closes(String name, String passages, String printed) {
        Ledger ledger = Ledger.close(source(whole(passages)), pages(whole(printed)), 0);
        assertEquals("", told(ledger));
        assertTrue(ledger.closed());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "one in the middle; 甲/丙; 甲一、总体要求。全面贯落实国务院关于土壤污染防治的决策部署。; 2 p1 求。全面贯[彻]落实国务院",
                "the first; 甲/丙; 甲|、总体要求。全面贯彻落实国务院关于土壤污染防治的决策部署。; 2 p2 [一]、总体要求",
                "the last; 甲/丙; 甲|一、总体要求。全面贯彻落实国务院关于土壤污染防治的决策部署; 2 p2 的决策部署[。]",
                "one of two; 甲/甲/丙; 甲各镇人民府、街道办事处，区直各部门：丙; 2 p1 各镇人民[政]府、街道办",
                "two near each other; 甲/各镇人民政府、街道办事处; 甲各镇民府、街道办事处; 2 p1 各镇[人]民政府、街 + 2 p1 各镇人民[政]府、街道办",
                "two alike; 一一得一; 一得一; 1 p1 一[一]得一",
                "a paragraph; 甲/乙/丙; 甲|丙;" + " 2 p1 [现将《昆都仑区土壤污染防治工作方案》印发给你们，请认真贯彻执行。]",
                "everything; 通知/公告; ' '; 1 p1 [通知] + 2 p1 [公告]",
                "the copy that stood there; 乙/甲/丙/甲/乙; 乙甲丙乙; 4 p1 [各镇人民政府、街道办事处，区直各部门：]",
                "the first copy; 乙/甲/丙/甲/乙; 乙丙甲乙; 2 p1 [各镇人民政府、街道办事处，区直各部门：]",
                "text used twice; 通知/通知; 通知; 2 p1 [通知]",
                "a look-alike; 甲/丙; 甲⼀、总体要求。全面贯彻落实国务院关于土壤污染防治的决策部署。; 2 p1 [一]、总体要求=⼀",
                "a look-alike within; 第一条; 第⼀条; 1 p1 第[一]条=⼀",
                "a full-width form; 共25％; 共２5％; 1 p1 共[2]5％=２",
                "a cell; 甲/1/2/3/乙; 甲13乙; 3 p1 [2]",
                "a cell that a sentence holds; 甲/1/2017年1月起实施本办法/乙; 甲2017年1月起实施本办法乙; 2 p1 [1]",
                "a tail across pages; 甲/乙; 甲现将《昆都仑区土壤污染防治|印发给你们，请认真贯彻执行。; 2 p1 壤污染防治[工作方案》]印发给你们",
                "one in a moved paragraph; 甲/乙/丙; 丙|甲|现将《昆都仑区土壤污染防治工作方案印发给你们，请认真贯彻执行。;"
                        + " 2 p3 治工作方案[》]印发给你们",
                "one beyond the first plane; 甲/河𠀀𠀁乡; 甲河𠀁乡; 2 p1 河[𠀀]𠀁乡",
                "words with white space; 甲/in the Inner Mongolia; 甲in the Mongolia;"
                        + " 2 p1 in the [Inner] Mongo",
            })
    void tells(String name, String passages, String printed, String losses) {
        Ledger ledger = Ledger.close(source(whole(passages)), pages(whole(printed)), 0);
        assertEquals(losses, told(ledger));
        assertFalse(ledger.closed());
        Row row = ledger.rows().get(0);
        assertEquals(row.lost(), ledger.losses().stream().mapToInt(Loss::count).sum());
        assertEquals(row.characters(), row.printed() + row.lost());
    }

    @Test
    void aSourceIsNotChargedForAnother() {
        List<Source> sources = new ArrayList<>(source(FIRST + "/" + SECOND));
        Passage other = new Passage(new Place("b.txt", 7, 0), FIRST);
        sources.add(new Source("b.txt", List.of(other), List.of(), List.of()));
        Ledger ledger = Ledger.close(sources, pages(FIRST + SECOND), 0);
        assertEquals(List.of(0, FIRST.length()), ledger.rows().stream().map(Row::lost).toList());
        assertEquals(new Place("b.txt", 7, 0), ledger.losses().get(0).place());
    }

    @Test
    void noPagesHoldNothing() {
        Ledger ledger = Ledger.close(source("通知"), List.of(), 0);
        assertEquals("1 p [通知]", told(ledger));
    }

    @Test
    void picturesAreCounted() {
        Omission omitted = new Omission(new Place("a.docx", 3, 0), "unused", "b.png");
        List<String> pictures = List.of("a.png", "b.png", "c.png");
        List<Source> sources =
                List.of(
                        new Source("a.docx", List.of(), List.of(omitted), pictures),
                        new Source("b.md", List.of(), List.of(), List.of()),
                        new Source("c.html", List.of(), List.of(), List.of("d.jpg")));
        assertTrue(Ledger.close(sources, List.of(), 3).closed());
        assertTrue(Ledger.close(sources, List.of(), 4).closed());
        Loss loss = Ledger.close(sources, List.of(), 2).losses().get(0);
        assertEquals(
                new Loss(
                        Loss.Kind.PICTURE,
                        Place.of("a.docx, c.html"),
                        "",
                        1,
                        "",
                        "a.png, c.png, d.jpg",
                        "",
                        ""),
                loss);
    }

    @Test
    void theTableHoldsAll() {
        Place place = new Place("a\tb.docx", 2, 0);
        List<Omission> omissions =
                List.of(
                        new Omission(place, "deleted", "删\n去\\ \u0007" + "字".repeat(50)),
                        new Omission(place, "unused", "b.png"));
        List<Passage> passages =
                List.of(
                        new Passage(Place.of("a\tb.docx"), "第一条"),
                        new Passage(place, "A\tB\uD800C"));
        List<String> pictures = List.of("a.png", "b.png");
        Ledger ledger =
                Ledger.close(
                        List.of(new Source("a\tb.docx", passages, omissions, pictures)),
                        List.of(new Printed("扉页", "第⼀条")),
                        0);
        assertEquals(
                """
                entry\tplace\tcharacters\tprinted\tlost\tomitted\tpictures\tpage\treason\ttext\tinstead
                source\ta\\tb.docx\t7\t2\t5\t54\t1\t\t\t\t
                omission\ta\\tb.docx:2\t\t\t\t54\t\t\tdeleted\t删\\n去\\\\ \\u0007%s…\t
                omission\ta\\tb.docx:2\t\t\t\t\t1\t\tunused\tb.png\t
                loss\ta\\tb.docx\t\t\t1\t\t\t扉页\t\t第[一]条\t⼀ U+2F00
                loss\ta\\tb.docx:2\t\t\t4\t\t\t扉页\t\t[A\\tB\\uD800C]\t
                loss\ta\\tb.docx\t\t\t\t\t1\t\t\ta.png\t
                """
                        .formatted("字".repeat(34)),
                ledger.tsv());
    }
}
