package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.TextLayer;
import cn.gongbao.model.Notice;
import cn.gongbao.proof.NumberingSheet;
import cn.gongbao.proof.NumberingSheet.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page-numbering sheet: right of finished files, and caught where a byte was put wrong. */
class NumberingSheetTest {

    private static final IssueFolder FIRST = new IssueFolder(Path.of("issues", "2017-01"));

    /** Physical number of the contents page. */
    private static final int CONTENTS = 5;

    private static NumberingSheet sheet(byte[] file) throws IOException {
        return ProofEdition.numbering("公报", "公报.pdf", TextLayer.contents(file));
    }

    /** Which entries do not agree, and how. */
    private static List<String> wrong(byte[] file) throws IOException {
        NumberingSheet sheet = sheet(file);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < sheet.entries().size(); i++) {
            List<Difference> differences = sheet.entries().get(i).differences();
            if (!differences.isEmpty()) {
                wrong.add((i + 1) + " " + differences);
            }
        }
        return wrong;
    }

    @ParameterizedTest
    @CsvSource({"gazette, 1 10 12 18 19", "gazette-single, 1 17 20 29 31"})
    void theNumbersOfTheFirstIssueAgree(String layout, String numbers) throws IOException {
        NumberingSheet sheet = sheet(FIRST.built(layout).pdf);
        assertEquals(List.of(), sheet.wrong());
        List<String> printed = Stream.of(numbers.split(" ")).toList();
        assertEquals(printed, sheet.entries().stream().map(entry -> entry.number()).toList());
        assertEquals(printed, sheet.entries().stream().map(entry -> entry.folio()).toList());
        assertEquals(printed, sheet.entries().stream().map(entry -> entry.label()).toList());
        assertEquals("昆都仑区人民政府大事记", sheet.entries().get(3).title());
        assertEquals(List.of(), ProofEdition.notices(sheet));
    }

    @Test
    void aHeadingThatTheContentsWordOtherwiseIsRemarkedUpon() throws IOException {
        List<String> remarked =
                sheet(FIRST.built().pdf)
                        .csv()
                        .lines()
                        .filter(row -> row.contains("（与目录所列不同）"))
                        .map(row -> row.substring(0, 1))
                        .toList();
        // 区政府 in the contents and 区政府办公室 above the text; 文件目录 for a longer name
        assertEquals(List.of("1", "5"), remarked);
    }

    @TestFactory
    Stream<DynamicTest> theNumbersOfTheSamplesAgree() {
        return IssueFolder.samples().stream()
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.name(),
                                        () -> {
                                            byte[] file = sample.built().pdf;
                                            assertEquals(List.of(), wrong(file));
                                            int titles = sample.built().navigation.links().size();
                                            assertEquals(titles, sheet(file).entries().size());
                                        }));
    }

    @Test
    void aNumberMisprintedInTheContentsIsCaught() throws IOException {
        byte[] file = BrokenPdf.misprinting(FIRST.built().pdf, CONTENTS, "12");
        assertEquals(List.of("3 [FOLIO]"), wrong(file));
        NumberingSheet.Entry entry = sheet(file).entries().get(2);
        assertEquals("12", entry.folio());
        assertTrue(entry.number().matches("1[013-9]"), entry.number());
    }

    @Test
    void aFolioMisprintedOnItsPageIsCaught() throws IOException {
        byte[] file = BrokenPdf.misprinting(FIRST.built().pdf, 16, "— 10 —");
        assertEquals(List.of("2 [FOLIO, LABEL]"), wrong(file));
    }

    @Test
    void aFolioMisprintedWhereNoTitleStandsIsNoMatterOfTheContents() throws IOException {
        assertEquals(List.of(), wrong(BrokenPdf.misprinting(FIRST.built().pdf, 8, "— 2 —")));
    }

    @Test
    void labelsThatAreShiftedAreCaught() throws IOException {
        assertEquals(
                List.of("1 [LABEL]", "2 [LABEL]", "3 [LABEL]", "4 [LABEL]", "5 [LABEL]"),
                wrong(BrokenPdf.relabelled(FIRST.built().pdf, 2)));
    }

    @Test
    void aLinkToAnotherPageIsCaught() throws IOException {
        assertEquals(List.of("1 [LINK]"), wrong(BrokenPdf.misled(FIRST.built().pdf, CONTENTS, 9)));
    }

    @Test
    void aTitleWhosePageIsGoneIsCaught() throws IOException {
        List<String> wrong = wrong(BrokenPdf.without(FIRST.built().pdf, 24));
        assertTrue(wrong.contains("4 [NO_TITLE]"), "" + wrong);
    }

    @Test
    void aSheetShowsInRedWhatDoesNotAgreeAndTheBuildTellsIt() throws IOException {
        byte[] file = BrokenPdf.misprinting(FIRST.built().pdf, CONTENTS, "18");
        NumberingSheet sheet = sheet(file);
        Document html = Jsoup.parse(sheet.html());
        assertEquals("目录 5 条，页码相符 4 条，不符 1 条。", html.selectFirst(".note").text());
        assertEquals(1, html.select("tr.wrong").size());
        assertEquals("4", html.selectFirst("tr.wrong td").text());
        assertTrue(html.select("script").isEmpty());
        assertEquals(
                List.of("编辑：", "校对：", "日期：", "付印："), html.select("table.signed td").eachText());
        assertTrue(sheet.csv().contains("目录页码与印在页上的页码不同"));
        List<Notice> notices = ProofEdition.notices(sheet);
        assertEquals(1, notices.size());
        assertEquals(Notice.Severity.FINDING, notices.get(0).severity());
        assertEquals("proof.page-number", notices.get(0).key());
        assertEquals("18", notices.get(0).arguments().get(2));
    }

    @Test
    void aFileWithoutContentsIsNotSaidToAgree() throws IOException {
        NumberingSheet sheet = sheet(BrokenPdf.untagged(FIRST.built().pdf));
        assertEquals(List.of(), sheet.entries());
        assertTrue(sheet.html().contains("本期没有目录，未核对页码。"));
        assertFalse(sheet.html().contains("相符"));
        assertTrue(sheet.csv().contains("本期没有目录，未核对"));
        assertEquals(
                List.of("proof.no-contents"),
                ProofEdition.notices(sheet).stream().map(Notice::key).toList());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12, 12, 12, 12, ''",
                "'', 12, 12, 12, 目录未印页码",
                "12, -, 12, 12, 该页未印页码",
                "封底, -, 封底, 封底, ''",
                "12, -, 封底, 封底, 目录页码与印在页上的页码不同",
                "12, 13, 12, 13, 目录页码与印在页上的页码不同；PDF 页签与印在页上的页码不同；目录链接通往另一页",
            })
    void everyDifferenceIsTold(
            String number, String folio, String label, String linked, String told) {
        assertEquals(
                told, new NumberingSheet.Entry("通知", number, "通知", folio, label, linked).told());
    }
}
