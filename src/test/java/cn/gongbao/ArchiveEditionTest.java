package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.StructureOrder.Block;
import cn.gongbao.archive.Seal;
import cn.gongbao.archive.Standard;
import cn.gongbao.archive.Validation;
import cn.gongbao.archive.ValidationReport;
import cn.gongbao.inspection.ArchiveReading;
import cn.gongbao.inspection.Navigation;
import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.proof.Proof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold of the archive edition: of a few issues, and with {@code -Devery.issue=true} of
 * the first issue and every sample in both layouts.
 */
class ArchiveEditionTest {

    private static final List<String> LAYOUTS = List.of("gazette", "gazette-single");

    static List<Arguments> issues() {
        List<Arguments> issues = new ArrayList<>();
        issues.add(Arguments.of(IssueFolder.all().get(0), "gazette"));
        issues.add(Arguments.of(IssueFolder.sample("formats"), "gazette-single"));
        LAYOUTS.forEach(layout -> issues.add(Arguments.of(ArchivedIssue.HARD, layout)));
        if (Boolean.getBoolean("every.issue")) {
            issues.clear();
            Stream<IssueFolder> all =
                    Stream.concat(IssueFolder.all().stream(), Stream.of(ArchivedIssue.HARD));
            all.forEach(issue -> LAYOUTS.forEach(lay -> issues.add(Arguments.of(issue, lay))));
        }
        return issues;
    }

    @ParameterizedTest
    @MethodSource("issues")
    void keepsBothStandards(IssueFolder issue, String layout) throws IOException {
        byte[] file = ArchivedIssue.of(issue, layout).archive();
        List<ValidationReport> reports = Validation.validate(file);
        assertEquals(
                List.of(Standard.PDF_A_3A, Standard.PDF_UA_1),
                reports.stream().map(ValidationReport::standard).toList());
        for (ValidationReport report : reports) {
            assertEquals(List.of(), report.failures());
            assertTrue(report.kept() && report.checks() > 2000, report::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void itsStructureReadsAsTheCopyBlockByBlock(IssueFolder issue, String layout)
            throws IOException {
        ArchivedIssue made = ArchivedIssue.of(issue, layout);
        String copy = new String(made.copy(), StandardCharsets.UTF_8);
        List<String> expected = CopyBlocks.of(Jsoup.parse(copy), layout);
        List<String> found = StructureOrder.of(made.archive()).stream().map(Block::text).toList();
        assertEquals("", Difference.inLines(String.join("\n", expected), String.join("\n", found)));
        assertTrue(expected.size() > 10);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void hasTheTextAndTheWaysOfTheReadingEdition(IssueFolder issue, String layout)
            throws IOException {
        ArchivedIssue made = ArchivedIssue.of(issue, layout);
        List<PageText> reading = TextLayer.read(made.reading());
        assertEquals(
                reading.stream().map(PageText::blocks).toList(),
                TextLayer.read(made.archive()).stream().map(PageText::blocks).toList());
        assertEquals(Navigation.read(made.reading()), Navigation.read(made.archive()));
        assertTrue(reading.size() > 4);
    }

    @Test
    void aParagraphAcrossPagesIsOneElement() throws IOException {
        List<Block> blocks =
                StructureOrder.of(ArchivedIssue.of(IssueFolder.all().get(0), "gazette").archive());
        assertTrue(blocks.stream().anyMatch(b -> b.role().equals("P") && b.pages().size() == 2));
    }

    @Test
    void theHardIssueIsTagged() throws IOException {
        List<Block> blocks =
                StructureOrder.of(ArchivedIssue.of(ArchivedIssue.HARD, "gazette").archive());
        List<String> told =
                blocks.stream()
                        .filter(b -> b.role().matches("H[1-6]|Caption|TOCI"))
                        .map(b -> b.role() + " " + b.text())
                        .toList();
        assertEquals(
                List.of(
                        "H1 清河县人民政府公报",
                        "H2 编辑委员会",
                        "H2 目　录",
                        "H3 县政府文件",
                        "TOCI 清河县人民政府关于表格的通知（清政发〔2031〕9号）",
                        "TOCI 清河县人民政府关于网页的通知（清政发〔2031〕10号）",
                        "TOCI 清河县人民政府关于层次的通知（清政发〔2031〕11号）",
                        "H2 清河县人民政府关于表格的通知",
                        "H3 一、总体要求",
                        "H4 1.直接下到五级",
                        "H2 清河县人民政府关于网页的通知",
                        "Caption 表三",
                        "Caption 图一　水表",
                        "H3 一、二级",
                        "H2 清河县人民政府关于层次的通知",
                        "H3 1.直接三级",
                        "H3 一、总体要求",
                        "H4 1.巡查制度",
                        "H5 （1）四级。",
                        "H3 二、组织领导"),
                told);
    }

    /**
     * Page numbers are compared with the titles in the text, and not with those of the contents.
     */
    @Test
    void headingsOfTheContentsBelongToThem() throws IOException {
        TextLayer.Contents read =
                TextLayer.contents(ArchivedIssue.of(ArchivedIssue.HARD, "gazette").archive());
        Set<String> among = new TreeSet<>();
        for (PageText page : read.pages()) {
            for (PageText.Block block : page.blocks()) {
                boolean listed =
                        read.contents().stream()
                                .anyMatch(
                                        span ->
                                                span.first() <= block.element()
                                                        && block.element() <= span.last());
                if (listed && block.role().matches("H[1-6]")) {
                    among.add(block.text());
                }
            }
        }
        assertEquals(Set.of("目　录", "县政府文件"), among);
    }

    @Test
    void sameSourcesMakeTheSameBytes() {
        byte[] one = ArchivedIssue.of(ArchivedIssue.HARD, "gazette").archive();
        ArchivedIssue again =
                ArchivedIssue.build(
                        ArchivedIssue.HARD, IssueFolder.LAYOUTS, "gazette", IssueFolder.OUTPUT);
        assertArrayEquals(one, again.archive());
    }

    @Test
    void withoutAttachmentsItKeepsPart2(@TempDir Path folder) throws IOException {
        byte[] file = hard(folder, "{standard: PDF/A-2a}").archive();
        List<ValidationReport> reports = Validation.validate(file);
        assertEquals(Standard.PDF_A_2A, reports.get(0).standard());
        assertEquals(Standard.PDF_UA_1, reports.get(1).standard());
        assertTrue(reports.stream().allMatch(ValidationReport::kept), reports::toString);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(null, document.getDocumentCatalog().getNames());
        }
        assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains("/EmbeddedFile"));
    }

    @Test
    void inTheColoursOfThePressItKeepsBothStandardsToo(@TempDir Path folder) throws IOException {
        ArchivedIssue made = hard(folder, "{standard: PDF/A-3a, colours: cmyk}");
        List<ValidationReport> reports = Validation.validate(made.archive());
        assertTrue(reports.stream().allMatch(ValidationReport::kept), reports::toString);
        assertEquals(2, reports.size());
        try (PDDocument document = Loader.loadPDF(made.archive())) {
            assertEquals(
                    "FOGRA29",
                    document.getDocumentCatalog()
                            .getOutputIntents()
                            .get(0)
                            .getOutputConditionIdentifier());
        }
        assertEquals(
                TextLayer.read(made.reading()).stream().map(PageText::blocks).toList(),
                TextLayer.read(made.archive()).stream().map(PageText::blocks).toList());
    }

    private static ArchivedIssue hard(Path folder, String archive) throws IOException {
        Path layouts = folder.resolve("layouts");
        IssueFolder.copy(IssueFolder.LAYOUTS, layouts);
        Path layout = layouts.resolve("gazette/layout.yaml");
        Files.writeString(layout, Files.readString(layout) + "\narchive: " + archive + "\n");
        return ArchivedIssue.build(ArchivedIssue.HARD, layouts, "gazette", IssueFolder.OUTPUT);
    }

    /** After sealing the file keeps its standards: {@link #keepsBothStandards} reads it sealed. */
    @Test
    void anAlteredByteBreaksTheSeal() {
        byte[] file = ArchivedIssue.of(ArchivedIssue.HARD, "gazette").archive().clone();
        assertEquals(Seal.State.WHOLE, Seal.check(file));
        file[file.length / 2] ^= 1;
        assertEquals(Seal.State.BROKEN, Seal.check(file));
    }

    @Test
    void whatItWasMadeFromLiesInIt() throws IOException {
        ArchivedIssue made = ArchivedIssue.of(ArchivedIssue.HARD, "gazette");
        Map<String, byte[]> attached = new TreeMap<>();
        ArchiveReading.of(made.archive())
                .attachments()
                .forEach(file -> attached.put(file.name(), file.content()));
        assertEquals(
                Set.of(
                        "documents/01-表格.md",
                        "documents/02-web.html",
                        "documents/03-levels.txt",
                        "documents/images/alpha.png",
                        "documents/images/cmyk.jpg",
                        "documents/images/gray.jpg",
                        "issue.html",
                        "issue.yaml",
                        "ledger.tsv"),
                attached.keySet());
        Path folder = ArchivedIssue.HARD.path();
        for (String name : List.of("issue.yaml", "documents/01-表格.md")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(name)), attached.get(name));
        }
        assertArrayEquals(made.copy(), attached.get("issue.html"));
        assertArrayEquals(made.ledger(), attached.get("ledger.tsv"));
    }

    @Test
    void picturesWithoutWordsAreFound() {
        Order order =
                new Order(
                        ArchivedIssue.HARD.path(),
                        IssueFolder.LAYOUTS,
                        "gazette",
                        IssueFolder.FONTS,
                        IssueFolder.OUTPUT,
                        false,
                        "archive",
                        Proof.BLANK);
        List<String> found =
                Press.build(order).notices().stream()
                        .filter(notice -> notice.key().equals("press.no-words"))
                        .map(notice -> notice.place().toString())
                        .toList();
        assertEquals(List.of("documents/01-表格.md:18", "documents/01-表格.md:20"), found);
    }
}
