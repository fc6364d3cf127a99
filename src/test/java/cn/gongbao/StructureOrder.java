package cn.gongbao;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text of a PDF as its structure tree orders it, a block for each element that has lines of its
 * own; without the numbers of notes.
 */
final class StructureOrder {

    private static final Set<String> INLINE = Set.of("Reference", "Link", "Span");

    /** Text of an element, with that of elements inside its lines, white space left out. */
    record Block(String role, String text, Set<Integer> pages) {}

    private final Map<COSDictionary, Map<Integer, String>> texts;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private StructureOrder(PDDocument document) throws IOException {
        document.getPages().forEach(page -> pages.add(page.getCOSObject()));
        texts = new MarkedContents(document).read();
    }

    static List<Block> of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            StructureOrder order = new StructureOrder(document);
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            order.block((COSDictionary) root.getDictionaryObject(COSName.K));
            return order.blocks;
        }
    }

    private void block(COSDictionary element) {
        List<COSDictionary> inner = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<Integer> on = new java.util.TreeSet<>();
        own(element, element.getCOSDictionary(COSName.PG), text, on, inner);
        String shown = CopyText.closed(text.toString());
        if (!shown.isEmpty()) {
            blocks.add(new Block(element.getNameAsString(COSName.S), shown, on));
        }
        inner.forEach(this::block);
    }

    private void own(
            COSDictionary element,
            COSDictionary page,
            StringBuilder text,
            Set<Integer> on,
            List<COSDictionary> inner) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray array ? array : new COSArray();
        if (!(kids instanceof COSArray) && kids != null) {
            all.add(kids);
        }
        for (int i = 0; i < all.size(); i++) {
            COSBase kid = all.getObject(i);
            if (kid instanceof COSInteger content) {
                add(page, content.intValue(), text, on);
            } else if (kid instanceof COSDictionary child && child.containsKey(COSName.MCID)) {
                COSDictionary elsewhere = child.getCOSDictionary(COSName.PG);
                COSDictionary where = elsewhere == null ? page : elsewhere;
                add(where, child.getInt(COSName.MCID), text, on);
            } else if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                if (number(child.getNameAsString(COSName.S), element.getNameAsString(COSName.S))) {
                    own(child, child.getCOSDictionary(COSName.PG), new StringBuilder(), on, inner);
                } else if (INLINE.contains(child.getNameAsString(COSName.S))) {
                    own(child, child.getCOSDictionary(COSName.PG), text, on, inner);
                } else {
                    inner.add(child);
                }
            }
        }
    }

    /** Whether an element is the number of a note, in the text or before the note. */
    private static boolean number(String role, String above) {
        return role.equals("Reference") && !above.equals("TOCI")
                || role.equals("Lbl") && above.equals("Note");
    }

    private void add(COSDictionary page, int content, StringBuilder text, Set<Integer> on) {
        String shown = texts.get(page).remove(content);
        if (shown == null) {
            throw new IllegalStateException("the tree asks for what is not on the page, or twice");
        }
        text.append(shown);
        on.add(pages.indexOf(page) + 1);
    }

    /** The text of every marked content by page and number. */
    private static final class MarkedContents extends PDFTextStripper {

        private final PDDocument document;
        private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
        private final Deque<int[]> open = new ArrayDeque<>();
        private COSDictionary page;

        MarkedContents(PDDocument document) {
            this.document = document;
        }

        Map<COSDictionary, Map<Integer, String>> read() throws IOException {
            document.getPages().forEach(p -> texts.put(p.getCOSObject(), new HashMap<>()));
            getText(document);
            return texts;
        }

        @Override
        protected void startPage(PDPage next) {
            page = next.getCOSObject();
            open.clear();
        }

        // What is open: the number of the content, or -1; and whether another text stands for it.
        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            int[] above = open.isEmpty() ? new int[] {-1, 0} : open.peek();
            int[] mark = above.clone();
            if (properties != null && properties.containsKey(COSName.MCID)) {
                mark[0] = properties.getInt(COSName.MCID);
                texts.get(page).put(mark[0], "");
            }
            String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
            if (actual != null && mark[1] == 0) {
                append(mark[0], actual);
                mark[1] = 1;
            }
            open.push(mark);
        }

        @Override
        public void endMarkedContentSequence() {
            open.poll();
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
                throws IOException {
            if (!open.isEmpty() && open.peek()[0] >= 0 && open.peek()[1] == 0) {
                append(open.peek()[0], font.toUnicode(code));
            }
        }

        private void append(int content, String text) {
            if (content >= 0) {
                texts.get(page).merge(content, text, String::concat);
            }
        }
    }
}
