package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Length;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final Structure CONTENTS_ENTRY =
            Sample.node(2, "TOCI", Sample.node(3, "Reference", Sample.node(4, "Link")));

    private static final Structure TREE =
            Sample.node(
                    0,
                    "Document",
                    Sample.node(1, "TOC", CONTENTS_ENTRY),
                    new Structure(
                            5,
                            "Sect",
                            "昆区政府文件",
                            null,
                            null,
                            "01.txt:1",
                            List.of(
                                    Sample.node(6, "H1"),
                                    Sample.node(7, "P", Sample.node(8, "Span")),
                                    new Structure(
                                            9, "P", null, "mn-Mong-CN", null, null, List.of()),
                                    Sample.node(10, "P"))));

    private static PagedIssue issue() {
        Placed link =
                new Placed.Link(
                        Length.pt(72),
                        Length.pt(60),
                        Length.pt(200),
                        Length.pt(14),
                        2,
                        Length.pt(50),
                        4);
        return Sample.issue(
                TREE,
                Sample.page(1, Sample.line(72, 72, 4, "关于印发"), link),
                Sample.page(
                        2,
                        Sample.line(72, 72, 6, "标题"),
                        Sample.line(72, 90, 7, "前"),
                        Sample.line(90, 90, 8, "中"),
                        Sample.line(110, 90, 7, "后"),
                        Sample.line(72, 800, Placed.ARTIFACT, "2")),
                Sample.page(3, Sample.line(72, 72, 7, "续"), Sample.line(72, 90, 9, "末")));
    }

    @Test
    void writesTheTreeWithItsContentInReadingOrder() throws IOException {
        assertEquals(
                """
                Document(TOC(TOCI(Reference(Link(1:0 link)))) \
                Sect(H1(2:0) P(2:1 Span(2:2) 2:3 3:0) P(3:1) P()))""",
                read(StructureTest::describe));
    }

    @Test
    void everyMarkedContentIsReachableFromItsPage() throws IOException {
        read(
                document -> {
                    COSDictionary root = root(document);
                    COSArray numbers =
                            root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
                    int found = 0;
                    for (int i = 0; i < numbers.size(); i += 2) {
                        int key = numbers.getInt(i);
                        if (numbers.getObject(i + 1) instanceof COSArray owners) {
                            assertEquals(
                                    key, document.getPage(key).getStructParents(), "page " + key);
                            for (int content = 0; content < owners.size(); content++) {
                                COSDictionary owner = (COSDictionary) owners.getObject(content);
                                assertTrue(has(owner, document, key, content));
                                found++;
                            }
                        } else {
                            COSDictionary owner = (COSDictionary) numbers.getObject(i + 1);
                            assertEquals("Link", owner.getNameAsString(COSName.S));
                            COSDictionary annotation =
                                    document.getPage(0).getAnnotations().get(0).getCOSObject();
                            assertEquals(key, annotation.getInt(COSName.STRUCT_PARENT));
                        }
                    }
                    assertEquals(7, found);
                    assertEquals(4, root.getInt(COSName.PARENT_TREE_NEXT_KEY));
                    return null;
                });
    }

    @Test
    void writesTitleAndLanguageWhereTheyAreGiven() throws IOException {
        read(
                document -> {
                    COSDictionary tree =
                            (COSDictionary) root(document).getDictionaryObject(COSName.K);
                    COSDictionary section = kid(tree, 1);
                    assertEquals("昆区政府文件", section.getString(COSName.T));
                    assertFalse(section.containsKey(COSName.LANG));
                    assertEquals("mn-Mong-CN", kid(section, 2).getString(COSName.LANG));
                    assertSame(tree, section.getDictionaryObject(COSName.P));
                    assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
                    return null;
                });
    }

    @Test
    void wrapsALinkOfAnotherRoleInALinkElement() throws IOException {
        Placed link =
                new Placed.Link(
                        Length.pt(72),
                        Length.pt(60),
                        Length.pt(9),
                        Length.pt(9),
                        1,
                        Length.ZERO,
                        1);
        byte[] file =
                Sample.write(
                        Sample.issue(
                                Sample.paragraphs(1),
                                Sample.page(1, Sample.line(72, 72, 1, "见"), link)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals("Document(P(1:0 Link(link)))", describe(document));
        }
    }

    @Test
    void refusesWhatCannotBeTagged() {
        PagedIssue unknownNode =
                Sample.issue(Sample.paragraphs(1), Sample.page(1, Sample.line(9, 9, 5, "一")));
        assertThrows(IllegalArgumentException.class, () -> Sample.write(unknownNode));
        PagedIssue unknownRole = Sample.issue(Sample.node(0, "Gazette"), Sample.page(1));
        assertThrows(IllegalArgumentException.class, () -> Sample.write(unknownRole));
        PagedIssue sameId =
                Sample.issue(Sample.node(0, "Document", Sample.node(0, "P")), Sample.page(1));
        assertThrows(IllegalArgumentException.class, () -> Sample.write(sameId));
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T read(Reading<T> reading) throws IOException {
        try (PDDocument document = Loader.loadPDF(Sample.write(issue()))) {
            return reading.of(document);
        }
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static List<COSBase> kids(COSDictionary node) {
        COSBase kids = node.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            List<COSBase> list = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
            return list;
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static COSDictionary kid(COSDictionary node, int index) {
        return (COSDictionary) kids(node).get(index);
    }

    private static boolean has(COSDictionary node, PDDocument document, int page, int content) {
        return kids(node).stream()
                .map(kid -> describe(kid, node, document))
                .anyMatch((page + 1 + ":" + content)::equals);
    }

    private static String describe(PDDocument document) {
        COSDictionary root = root(document);
        return describe(root.getDictionaryObject(COSName.K), root, document);
    }

    private static String describe(COSBase kid, COSDictionary parent, PDDocument document) {
        if (kid instanceof COSInteger content) {
            return page(parent, document) + ":" + content.intValue();
        }
        COSDictionary node = (COSDictionary) kid;
        if (COSName.MCR.equals(node.getCOSName(COSName.TYPE))) {
            return page(node, document) + ":" + node.getInt(COSName.MCID);
        }
        if (COSName.OBJR.equals(node.getCOSName(COSName.TYPE))) {
            return "link";
        }
        List<String> inside =
                kids(node).stream().map(inner -> describe(inner, node, document)).toList();
        return node.getNameAsString(COSName.S) + "(" + String.join(" ", inside) + ")";
    }

    private static int page(COSDictionary node, PDDocument document) {
        COSDictionary page = node.getCOSDictionary(COSName.PG);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            if (document.getPage(i).getCOSObject() == page) {
                return i + 1;
            }
        }
        return 0;
    }
}
