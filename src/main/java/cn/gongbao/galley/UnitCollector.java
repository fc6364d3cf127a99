package cn.gongbao.galley;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Face;
import cn.gongbao.type.FaceChain;
import cn.gongbao.type.FaceShelf;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the text of a block into units: one for each character, faces found, marks in their width.
 */
final class UnitCollector {

    private static final int DASH = 0x2014;

    private final Cascade cascade;
    private final FaceShelf shelf;
    private final List<Notice> notices;
    private final Units units = new Units();
    private Place place;
    private boolean spaceBefore = true;
    private boolean pendingBreak;

    private UnitCollector(Cascade cascade, FaceShelf shelf, List<Notice> notices) {
        this.cascade = cascade;
        this.shelf = shelf;
        this.notices = notices;
    }

    /**
     * The units of a block's own text, with seams, gaps and widths settled.
     *
     * @param notices takes an error for each character that no face has
     */
    static Units collect(
            Element block, Style style, Cascade cascade, FaceShelf shelf, List<Notice> notices) {
        UnitCollector collector = new UnitCollector(cascade, shelf, notices);
        collector.place = placeOf(block);
        collector.children(block, style);
        collector.dropFinalSpace();
        Seams.settle(collector.units, style);
        Widths.settle(collector.units, style);
        return collector.units;
    }

    /** Where a block stands in the sources, from its own mark or its nearest parent's. */
    static Place placeOf(Element block) {
        for (Element at = block; at != null; at = at.parent()) {
            String source = at.attr("data-source");
            int colon = source.lastIndexOf(':');
            if (colon > 0) {
                return new Place(
                        source.substring(0, colon),
                        Integer.parseInt(source.substring(colon + 1)),
                        0);
            }
        }
        return Place.of(block.tagName());
    }

    private void children(Element parent, Style style) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                characters(text.getWholeText(), style);
            } else if (node instanceof Element element) {
                inline(element, style);
            }
        }
    }

    private void inline(Element element, Style parent) {
        if (element.normalName().equals("br")) {
            dropFinalSpace();
            spaceBefore = true;
            pendingBreak = true;
            return;
        }
        Style style = parent == cascade.of(element.parent()) ? cascade.of(element) : null;
        Style used = style == null ? cascade.styleFor(element, parent) : style;
        if (used.display() == Style.Display.NONE) {
            return;
        }
        int from = units.count;
        children(element, used);
        if (used.whole()) {
            for (int i = from + 1; i < units.count; i++) {
                units.seam[i] = Units.BOUND;
            }
        }
        if (used.evenNames() > 0 || used.cell().emu() > 0) {
            NameSpacing.settle(units, from, used);
        }
    }

    private void characters(String text, Style style) {
        FaceChain chain = shelf.chain(style.families(), style.weight());
        int em = Math.toIntExact(style.size().emu());
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int length = Character.charCount(codePoint);
            if (codePoint == ' ' || codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
                space(chain, em, style);
            } else {
                length = character(text, at, codePoint, chain, em, style);
                spaceBefore = false;
            }
            at += length;
        }
    }

    private void space(FaceChain chain, int em, Style style) {
        if (spaceBefore) {
            return;
        }
        Face face = chain.primary();
        int glyph = face.glyph(' ');
        add(" ", face, glyph, em, style);
        spaceBefore = true;
    }

    private int character(
            String text, int at, int codePoint, FaceChain chain, int em, Style style) {
        int length = Character.charCount(codePoint);
        FaceChain.FaceGlyph shown = chain.chinese(codePoint);
        if (shown == null) {
            notices.add(
                    Notice.error(
                            place,
                            "galley.no-glyph",
                            Character.toString(codePoint),
                            String.format("U+%04X", codePoint),
                            String.join(", ", style.families())));
            return length;
        }
        FaceChain.FaceGlyph pair = chain.doubleDash();
        boolean dash = codePoint == DASH && at + 1 < text.length() && text.charAt(at + 1) == DASH;
        if (dash && pair != null) {
            // GB/T 15834 4.13: a dash takes two characters and is one mark.
            add(text.substring(at, at + 2), pair.face(), pair.glyph(), em, style);
            units.kind[units.count - 1] = CharacterClass.DASH;
            return 2;
        }
        add(Character.toString(codePoint), shown.face(), shown.glyph(), em, style);
        return length;
    }

    private void add(String text, Face face, int glyph, int em, Style style) {
        int size = style.shift() == 0 ? em : em * 3 / 5;
        long advance = (long) face.advance(glyph) * size / face.unitsPerEm();
        int width = Math.toIntExact(advance + style.letterSpacing().emu());
        int unit = units.add(text, face, glyph, size, width, style);
        units.seam[unit] = pendingBreak ? Units.FORCED : Units.FREE;
        pendingBreak = false;
    }

    private void dropFinalSpace() {
        if (units.count > 0 && units.kind[units.count - 1] == CharacterClass.SPACE) {
            units.count--;
        }
    }
}
