package cn.gongbao.inspection;

import cn.gongbao.inspection.TextLayer.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Finds the structure element of a marked content through the parent tree. */
final class StructureIndex {

    /** An element by its place in the tree, counted from 1. */
    record Element(int number, String role) {
        static final Element NONE = new Element(0, "");
    }

    private static final Set<String> PARTS = Set.of("Part", "Art", "Sect", "Div");

    private static final Set<String> OWN = Set.of("TD", "TH", "Caption", "Note");

    private final Map<COSDictionary, Element> elements = new IdentityHashMap<>();
    private final Map<Integer, COSArray> byPage = new HashMap<>();
    private final List<Span> contents = new ArrayList<>();
    private final List<Span> entries = new ArrayList<>();

    StructureIndex(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            count(root.getDictionaryObject(COSName.K), "");
            parents(root.getCOSDictionary(COSName.PARENT_TREE));
        }
    }

    Element element(PDPage page, int content) {
        COSArray owners = byPage.get(page.getStructParents());
        if (owners == null || content < 0 || content >= owners.size()) {
            return Element.NONE;
        }
        return elements.getOrDefault(owners.getObject(content), Element.NONE);
    }

    /** How many elements are of a type. */
    int count(String role) {
        return (int) elements.values().stream().filter(e -> e.role().equals(role)).count();
    }

    /** Whether what is of a type takes whole lines of the grid together, and none by itself. */
    static boolean setApart(String role) {
        return OWN.contains(role);
    }

    private void count(COSBase kids, String parent) {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                count(array.getObject(i), parent);
            }
        } else if (kids instanceof COSDictionary node && node.containsKey(COSName.S)) {
            String role = node.getNameAsString(COSName.S);
            // A paragraph in a cell, a caption or a note is set as these are, not as text is.
            String told = OWN.contains(parent) ? parent : role;
            elements.put(node, new Element(elements.size() + 1, told));
            int first = elements.size();
            count(node.getDictionaryObject(COSName.K), told);
            // ISO 32000-1 §14.8.4.3.2: tables of contents and their items
            if (role.equals("TOC") || aboutContents(node)) {
                contents.add(new Span(first, elements.size()));
            } else if (role.equals("TOCI")) {
                entries.add(new Span(first, elements.size()));
            }
        }
    }

    /**
     * Whether a part holds tables of contents and what stands between them: ISO 14289-1 §7.2 lets
     * no heading stand in a table of contents itself.
     */
    private static boolean aboutContents(COSDictionary node) {
        if (!(node.getDictionaryObject(COSName.K) instanceof COSArray kids)) {
            return false;
        }
        Set<String> roles = new HashSet<>();
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary child) {
                roles.add(child.getNameAsString(COSName.S, ""));
            }
        }
        return roles.contains("TOC") && roles.stream().noneMatch(PARTS::contains);
    }

    /** The tables of contents, with the headings among them. */
    List<Span> contents() {
        return List.copyOf(contents);
    }

    /** The entries of tables of contents, in reading order. */
    List<Span> entries() {
        return List.copyOf(entries);
    }

    private void parents(COSDictionary tree) {
        COSArray kids = tree == null ? null : tree.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            parents((COSDictionary) kids.getObject(i));
        }
        COSArray numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSInteger key
                    && numbers.getObject(i + 1) instanceof COSArray owners) {
                byPage.put(key.intValue(), owners);
            }
        }
    }
}
