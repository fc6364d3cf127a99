package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.Navigation;
import cn.gongbao.inspection.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every issue from manifest to finished PDF. */
class WholeIssueTest {

    private static final String RADICALS = "[\u2E80-\u2FDF]";

    @TempDir private static Path elsewhere;

    static List<IssueFolder> issues() {
        return IssueFolder.all();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void textOfThePagesIsTheCopy(IssueFolder issue) {
        BuiltIssue built = issue.built();
        String copy = built.shown();
        assertEquals("", Difference.inCharacters(copy, CopyText.of(built.pages)));
        assertFalse(copy.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dropped", "doubled", "swapped"})
    void oneCharacterAmissInTheTextIsTold(String fault) {
        String copy = IssueFolder.sample("plain").built().shown();
        int at = copy.indexOf("先干后补");
        String before = copy.substring(0, at);
        String amiss =
                switch (fault) {
                    case "dropped" -> before + copy.substring(at + 1);
                    case "doubled" -> before + copy.charAt(at) + copy.substring(at);
                    default -> before + "干先" + copy.substring(at + 2);
                };
        String told = Difference.inCharacters(copy, amiss);
        assertTrue(told.startsWith("character " + (fault.equals("doubled") ? at + 1 : at)), told);
    }

    /** PDFBox maps shared glyphs to radicals where it is left alone: 一 would be read as ⼀. */
    @ParameterizedTest
    @MethodSource("issues")
    void noRadicalStandsForACharacter(IssueFolder issue) {
        String text = CopyText.of(issue.built().pages);
        assertEquals(text, text.replaceAll(RADICALS, ""));
        assertNotEquals("用⼀", "用⼀".replaceAll(RADICALS, ""));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void sameSourcesMakeTheSameBytesInAnotherFolder(IssueFolder issue) {
        assertSameBytes(issue.built(), moved(issue, elsewhere).build(layouts(), output()));
    }

    @Test
    void compiledMastersChangeNoByte(@TempDir Path fresh) {
        IssueFolder plain = IssueFolder.sample("plain");
        BuiltIssue cold = plain.build(IssueFolder.LAYOUTS, fresh);
        BuiltIssue warm = plain.build(IssueFolder.LAYOUTS, fresh);
        assertSameBytes(plain.built(), cold);
        assertSameBytes(cold, warm);
    }

    private static void assertSameBytes(BuiltIssue one, BuiltIssue other) {
        assertArrayEquals(one.pdf, other.pdf);
        assertArrayEquals(one.copy, other.copy);
        assertArrayEquals(one.trace, other.trace);
    }

    private static Path layouts() {
        Path layouts = elsewhere.resolve("layouts");
        if (!Files.exists(layouts)) {
            IssueFolder.copy(IssueFolder.LAYOUTS, layouts);
        }
        return layouts;
    }

    private static Path output() {
        return elsewhere.resolve("output");
    }

    @Test
    void oneCharacterMoreMakesOtherBytes(@TempDir Path folder) throws IOException {
        IssueFolder plain = IssueFolder.sample("plain");
        IssueFolder moved = moved(plain, folder);
        Path document = moved.path().resolve("documents/01-waterworks.txt");
        Files.writeString(document, Files.readString(document).replace("先干后补", "先干后再补"));
        BuiltIssue altered = moved.build(IssueFolder.LAYOUTS, folder.resolve("output"));
        assertFalse(Arrays.equals(plain.built().pdf, altered.pdf));
        assertFalse(Arrays.equals(plain.built().copy, altered.copy));
        assertFalse(Arrays.equals(plain.built().trace, altered.trace));
    }

    private static IssueFolder moved(IssueFolder issue, Path folder) {
        Path target = folder.resolve("moved").resolve(issue.name());
        target.getParent().toFile().mkdirs();
        IssueFolder.copy(issue.path(), target);
        return new IssueFolder(target);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void contentsLinksAndOutlineLeadToTheTitles(IssueFolder issue) {
        BuiltIssue built = issue.built();
        assertEquals(List.of(), complaints(built, built.document(), built.pages, built.navigation));
    }

    private static List<String> complaints(
            BuiltIssue built, Document copy, List<PageText> pages, Navigation ways) {
        return ContentsCheck.complaints(copy, pages, ways, built.area().folio());
    }

    @Test
    void aTitleOnAnotherPageIsTold() {
        BuiltIssue built = IssueFolder.sample("spanning").built();
        List<PageText> pages = new ArrayList<>(built.pages);
        PageText second = pages.get(5);
        pages.set(5, relabelled(second, pages.get(6)));
        pages.set(6, relabelled(pages.get(6), second));
        List<String> told = complaints(built, built.document(), pages, built.navigation);
        // Two entries of the contents, two of the outline.
        assertEquals(4, told.size(), told::toString);
    }

    private static PageText relabelled(PageText page, PageText other) {
        return new PageText(
                page.number(),
                page.label(),
                page.width(),
                page.height(),
                other.blocks(),
                page.glyphs(),
                page.leaders());
    }

    @Test
    void anotherTitleInTheOutlineIsTold() {
        BuiltIssue built = IssueFolder.sample("plain").built();
        Document copy = built.document();
        copy.selectFirst("section.part").attr("data-title", "县政府办公室文件");
        assertEquals(1, complaints(built, copy, built.pages, built.navigation).size());
    }

    @Test
    void anotherFolioIsTold() {
        BuiltIssue built = IssueFolder.sample("plain").built();
        Navigation ways = built.navigation;
        List<String> labels = new ArrayList<>(ways.labels());
        labels.set(4, "2");
        Navigation other =
                new Navigation(
                        ways.title(),
                        ways.creator(),
                        ways.language(),
                        labels,
                        ways.outline(),
                        ways.links());
        assertEquals(1, complaints(built, built.document(), built.pages, other).size());
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyBodyLineStandsOnTheGrid(IssueFolder issue) {
        List<PageText> pages = issue.built().pages;
        TypeArea area = issue.built().area();
        assertEquals(List.of(), GridCheck.complaints(pages, area));
        assertTrue(pages.stream().anyMatch(page -> GridCheck.bodyGlyphs(page, area).size() > 100));
    }

    @ParameterizedTest
    @CsvSource({"plain, 0.1", "plain, -0.1", "plain, 714", "running-on, 0.1", "running-on, 594"})
    void aLineOffTheGridIsTold(String sample, double shift) {
        BuiltIssue built = IssueFolder.sample(sample).built();
        PageText page = built.pages.get(4);
        TypeArea area = built.area();
        List<PageText.Glyph> glyphs = new ArrayList<>(page.glyphs());
        int at = glyphs.indexOf(GridCheck.bodyGlyphs(page, area).get(0));
        PageText.Glyph glyph = glyphs.get(at);
        glyphs.set(at, glyph.moved(0, shift));
        PageText shifted = page.with(glyphs);
        assertEquals(1, GridCheck.complaints(List.of(shifted), area).size());
    }

    @ParameterizedTest
    @MethodSource("issues")
    void metadataNameTheIssue(IssueFolder issue) {
        BuiltIssue built = issue.built();
        Document copy = built.document();
        String author = copy.select("meta[name=author]").attr("content");
        assertEquals(copy.title(), built.navigation.title());
        assertEquals(author, built.navigation.creator() == null ? "" : built.navigation.creator());
        assertEquals("zh-CN", built.navigation.language());
        assertEquals(copy.title(), built.trace().lines().findFirst().orElseThrow());
    }

    /** The words themselves, so that copy and PDF cannot both be wrong alike. */
    @Test
    void metadataOfTheFirstIssue() {
        Navigation first = IssueFolder.all().get(0).built().navigation;
        assertEquals("昆都仑区人民政府公报 2017年第1期", first.title());
        assertEquals("昆都仑区人民政府办公室", first.creator());
    }
}
