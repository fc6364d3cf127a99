package cn.gongbao.inspection;

import cn.gongbao.inspection.PageText.Block;
import cn.gongbao.inspection.PageText.Glyph;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads glyphs with the marked content they stand in; guesses no space and no line end. */
final class MarkedTextReader extends PDFTextStripper {

    /** A marked content that is open. */
    private record Mark(boolean artifact, boolean replaced) {}

    private final PDDocument document;
    private final StructureIndex structure;
    private final List<String> labels;
    private final LeaderReader leaders = new LeaderReader(this);
    private final List<PageText> pages = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private List<Block> blocks = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private StructureIndex.Element element = StructureIndex.Element.NONE;
    private PDPage page;
    private PDRectangle trim;

    MarkedTextReader(PDDocument document) throws IOException {
        this.document = document;
        this.structure = new StructureIndex(document);
        this.labels = Navigation.labels(document);
    }

    List<PageText> pages() throws IOException {
        getText(document);
        addBlanks(document.getNumberOfPages());
        return List.copyOf(pages);
    }

    // PDFTextStripper passes over pages that have no content at all.
    private void addBlanks(int end) {
        while (pages.size() < end) {
            PDRectangle blank = document.getPage(pages.size()).getTrimBox();
            add(blank, List.of(), List.of(), List.of());
        }
    }

    private void add(
            PDRectangle box, List<Block> found, List<Glyph> shown, List<PageText.Leader> dots) {
        int number = pages.size() + 1;
        String label = labels.get(number - 1);
        pages.add(new PageText(number, label, box.getWidth(), box.getHeight(), found, shown, dots));
    }

    @Override
    protected void startPage(PDPage next) {
        addBlanks(getCurrentPageNo() - 1);
        page = next;
        trim = next.getTrimBox();
        leaders.start(trim);
        marks.clear();
        blocks = new ArrayList<>();
        glyphs = new ArrayList<>();
        element = StructureIndex.Element.NONE;
    }

    @Override
    protected void endPage(PDPage ended) {
        endBlock();
        add(trim, blocks, glyphs, leaders.leaders(glyphs));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Mark around = around();
        boolean artifact = around.artifact() || COSName.ARTIFACT.equals(tag);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (properties != null && properties.containsKey(COSName.MCID) && !artifact) {
            endBlock();
            element = structure.element(page, properties.getInt(COSName.MCID));
        }
        if (actual != null && !artifact && !around.replaced()) {
            text.append(actual);
        }
        marks.push(new Mark(artifact, around.replaced() || actual != null));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
        if (marks.isEmpty()) {
            endBlock();
            element = StructureIndex.Element.NONE;
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
            throws IOException {
        String shown = font.toUnicode(code);
        String characters = shown == null ? "" : shown;
        Mark around = around();
        if (!around.artifact() && !around.replaced()) {
            text.append(characters);
        }
        glyphs.add(
                new Glyph(
                        characters,
                        place.getTranslateX() - trim.getLowerLeftX(),
                        trim.getUpperRightY() - place.getTranslateY(),
                        font.getName(),
                        place.getScalingFactorX(),
                        Math.abs(place.getShearX()) > Math.abs(place.getScaleX()),
                        around.artifact(),
                        displacement.getX() * place.getScalingFactorX(),
                        element.number(),
                        element.role()));
    }

    private Mark around() {
        Mark mark = marks.peek();
        return mark == null ? new Mark(false, false) : mark;
    }

    private void endBlock() {
        if (text.length() > 0) {
            blocks.add(new Block(element.number(), element.role(), text.toString()));
            text = new StringBuilder();
        }
    }
}
