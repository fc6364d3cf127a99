package cn.gongbao.pdf;

import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The structure tree (ISO 32000-1 §14.7) while pages are drawn, and what they marked as its
 * content.
 */
final class StructureTree {

    private final Map<Integer, StructureNode> nodes = new HashMap<>();
    private final StructureNode root;
    private final List<COSDictionary> pages;
    private final List<List<StructureNode>> marked = new ArrayList<>();
    private final List<COSDictionary> links = new ArrayList<>();
    private final List<StructureNode> linkNodes = new ArrayList<>();
    private int sequence;

    /**
     * A tree that nothing is marked in yet.
     *
     * @param pages page dictionaries in order
     */
    StructureTree(Structure root, String language, List<COSDictionary> pages) {
        this.pages = pages;
        this.root = register(root, null, language);
        for (int i = 0; i < pages.size(); i++) {
            marked.add(new ArrayList<>());
        }
    }

    private StructureNode register(Structure structure, StructureNode parent, String language) {
        StructureNode node = new StructureNode(structure, parent, language);
        if (nodes.put(structure.id(), node) != null) {
            throw new IllegalArgumentException("two structure nodes have id " + structure.id());
        }
        for (Structure child : structure.children()) {
            node.children.add(register(child, node, node.language));
        }
        return node;
    }

    /** The node that a placed thing's tag refers to. */
    StructureNode node(int tag) {
        StructureNode node = nodes.get(tag);
        if (node == null) {
            throw new IllegalArgumentException("no structure node has id " + tag);
        }
        return node;
    }

    /** Whether a tag's node is another's or lies below it; never so for artifacts. */
    boolean contains(int above, int tag) {
        if (above == Placed.ARTIFACT || tag == Placed.ARTIFACT) {
            return false;
        }
        StructureNode node = node(tag);
        while (node != null && node != nodes.get(above)) {
            node = node.parent();
        }
        return node != null;
    }

    /** Gives the next marked content of a page to a node; the content's number on that page. */
    int mark(StructureNode node, int page) {
        List<StructureNode> content = marked.get(page);
        content.add(node);
        node.add(sequence++, page, COSInteger.get(content.size() - 1));
        return content.size() - 1;
    }

    /** Makes an annotation the content of a node of role Link, if need be of a new one in it. */
    void link(StructureNode node, int page, COSDictionary annotation) {
        StructureNode link = node.role().equals("Link") ? node : node.addLink();
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.OBJR);
        reference.setItem(COSName.OBJ, annotation);
        link.add(sequence++, page, reference);
        annotation.setInt(COSName.STRUCT_PARENT, pages.size() + links.size());
        links.add(annotation);
        linkNodes.add(link);
    }

    /** Says where on its page a figure stands, which §14.8.5.4.3 asks for. */
    void figure(StructureNode node, String alternative, COSArray box) {
        if (!node.role().equals("Figure")) {
            return;
        }
        COSDictionary layout = new COSDictionary();
        layout.setDirect(true);
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        layout.setItem(COSName.BBOX, box);
        node.dictionary.setItem(COSName.A, layout);
        if (!node.dictionary.containsKey(COSName.ALT) && !alternative.isBlank()) {
            node.dictionary.setString(COSName.ALT, alternative);
        }
    }

    /** The finished tree's root, its parent tree by page and, behind the pages, by link. */
    COSDictionary finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.finish(tree, pages);
        tree.setItem(COSName.K, root.dictionary);
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            List<StructureNode> content = marked.get(page);
            if (!content.isEmpty()) {
                COSArray owners = new COSArray();
                content.forEach(node -> owners.add(node.dictionary));
                numbers.add(COSInteger.get(page));
                numbers.add(owners);
                pages.get(page).setInt(COSName.STRUCT_PARENTS, page);
            }
        }
        for (int i = 0; i < links.size(); i++) {
            numbers.add(COSInteger.get(pages.size() + i));
            numbers.add(linkNodes.get(i).dictionary);
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + links.size());
        identifiers(tree);
        return tree;
    }

    /** ISO 32000-1 §14.7.2: elements with an identifier are found by it. */
    private void identifiers(COSDictionary tree) {
        Map<String, COSDictionary> named = new TreeMap<>();
        for (StructureNode node : nodes.values()) {
            if (node.dictionary.containsKey(COSName.ID)) {
                named.put(node.dictionary.getString(COSName.ID), node.dictionary);
            }
        }
        if (named.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        named.forEach(
                (name, element) -> {
                    names.add(new COSString(name));
                    names.add(element);
                });
        COSDictionary index = new COSDictionary();
        index.setItem(COSName.NAMES, names);
        tree.setItem(COSName.getPDFName("IDTree"), index);
    }
}
