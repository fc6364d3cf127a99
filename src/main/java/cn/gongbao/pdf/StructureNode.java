package cn.gongbao.pdf;

import cn.gongbao.page.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure tree with its content so far. */
final class StructureNode {

    /** ISO 32000-1 §14.8.4, all standard structure types. */
    private static final Set<String> STANDARD =
            Set.of(
                    ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct"
                                    + " Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD"
                                    + " THead TBody TFoot Span Quote Note Reference BibEntry Code"
                                    + " Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form")
                            .split(" "));

    /** What is said of a figure that nobody has described. */
    private static final String WORDLESS = "插图";

    private static final int NEVER = Integer.MAX_VALUE;

    /** A piece of own content: a marked content's number, or a reference to an annotation. */
    private record Content(int sequence, int page, COSBase reference) {}

    final COSDictionary dictionary = new COSDictionary();
    final List<StructureNode> children = new ArrayList<>();

    /** Of the text in it, its parent's where it has none of its own. */
    final String language;

    private final String role;
    private final StructureNode parent;
    private final List<Content> contents = new ArrayList<>();
    private int first = NEVER;

    StructureNode(Structure structure, StructureNode parent, String language) {
        this(structure.role(), parent, structure.language(), language);
        setText(COSName.T, structure.title());
        setText(COSName.LANG, structure.language());
        setText(COSName.ALT, structure.alternative());
        if (structure.cell() != null) {
            cell(structure.cell());
        }
        if (role.equals("Note")) {
            // ISO 14289-1 §7.9: a note has an identifier of its own.
            dictionary.setString(COSName.ID, String.format("note%06d", structure.id()));
        }
    }

    private StructureNode(String role, StructureNode parent, String own, String language) {
        if (!STANDARD.contains(role)) {
            throw new IllegalArgumentException("no standard structure type: " + role);
        }
        this.role = role;
        this.parent = parent;
        this.language = own == null ? language : own;
        dictionary.setItem(COSName.S, COSName.getPDFName(role));
    }

    private void cell(Structure.Cell cell) {
        COSDictionary table = new COSDictionary();
        table.setDirect(true);
        table.setItem(COSName.O, COSName.getPDFName("Table"));
        if (cell.rowSpan() > 1) {
            table.setInt(COSName.getPDFName("RowSpan"), cell.rowSpan());
        }
        if (cell.columnSpan() > 1) {
            table.setInt(COSName.getPDFName("ColSpan"), cell.columnSpan());
        }
        if (cell.scope() != null) {
            table.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(cell.scope()));
        }
        if (table.size() > 1) {
            dictionary.setItem(COSName.A, table);
        }
    }

    private void setText(COSName key, String text) {
        if (text != null && !text.isBlank()) {
            dictionary.setString(key, text);
        }
    }

    String role() {
        return role;
    }

    /** The node above, or null for the root. */
    StructureNode parent() {
        return parent;
    }

    StructureNode addLink() {
        StructureNode link = new StructureNode("Link", this, null, language);
        children.add(link);
        return link;
    }

    void add(int sequence, int page, COSBase reference) {
        contents.add(new Content(sequence, page, reference));
        for (StructureNode node = this; node != null && node.first == NEVER; node = node.parent) {
            node.first = sequence;
        }
    }

    /** Writes the entries that are known at the end, down the tree. */
    void finish(COSDictionary above, List<COSDictionary> pages) {
        dictionary.setItem(COSName.P, above);
        if (role.equals("Figure") && !dictionary.containsKey(COSName.ALT)) {
            // ISO 14289-1 §7.3: a figure never goes without words.
            dictionary.setString(COSName.ALT, WORDLESS);
        }
        int page = contents.isEmpty() ? -1 : contents.get(0).page();
        if (page >= 0) {
            dictionary.setItem(COSName.PG, pages.get(page));
        }
        COSArray kids = new COSArray();
        int next = 0;
        for (StructureNode child : children) {
            while (next < contents.size() && contents.get(next).sequence() < child.firstOrNone()) {
                kids.add(reference(contents.get(next++), page, pages));
            }
            child.finish(dictionary, pages);
            kids.add(child.dictionary);
        }
        while (next < contents.size()) {
            kids.add(reference(contents.get(next++), page, pages));
        }
        if (kids.size() == 1) {
            dictionary.setItem(COSName.K, kids.get(0));
        } else if (kids.size() > 1) {
            dictionary.setItem(COSName.K, kids);
        }
    }

    /** A child that never comes on a page keeps its place behind the one before it. */
    private int firstOrNone() {
        return first == NEVER ? -1 : first;
    }

    private static COSBase reference(Content content, int ownPage, List<COSDictionary> pages) {
        if (content.reference() instanceof COSDictionary annotation) {
            if (content.page() != ownPage) {
                annotation.setItem(COSName.PG, pages.get(content.page()));
            }
            return annotation;
        }
        if (content.page() == ownPage) {
            return content.reference();
        }
        COSDictionary elsewhere = new COSDictionary();
        elsewhere.setDirect(true);
        elsewhere.setItem(COSName.TYPE, COSName.MCR);
        elsewhere.setItem(COSName.PG, pages.get(content.page()));
        elsewhere.setItem(COSName.MCID, content.reference());
        return elsewhere;
    }
}
