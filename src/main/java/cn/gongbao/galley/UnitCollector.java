package cn.gongbao.galley;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.Face;
import cn.gongbao.type.FaceChain;
import cn.gongbao.type.FaceShelf;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Footnotes footnotes;
    private final List<Notice> notices;
    private final Units units = new Units();
    private final Set<Integer> missing = new HashSet<>();
    private Place place;
    private boolean complainedOfMongolian;
    private boolean spaceBefore = true;
    private boolean pendingBreak;

    private UnitCollector(Equipment equipment, List<Notice> notices) {
        this.cascade = equipment.cascade();
        this.shelf = equipment.shelf();
        this.footnotes = equipment.footnotes();
        this.notices = notices;
    }

    /**
     * The units of a block's own text, with seams, gaps and widths settled.
     *
     * @param notices takes an error for each character that no face has
     */
    static Units collect(Element block, Style style, Equipment equipment, List<Notice> notices) {
        UnitCollector collector = new UnitCollector(equipment, notices);
        collector.place = Sources.of(block);
        collector.children(block, style);
        collector.dropFinalSpace();
        if (style.whole()) {
            collector.bind(0);
        }
        Seams.settle(collector.units, style);
        if (style.phrases()) {
            PhraseSeams.mark(collector.units, equipment.lexicon());
        }
        if (style.squares()) {
            Squares.settle(collector.units, style);
        } else {
            Widths.settle(collector.units, style);
        }
        return collector.units;
    }

    private void children(Element parent, Style style) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element block && isBlock(block)) {
                return;
            }
            if (node instanceof TextNode text) {
                characters(text.getWholeText(), style);
            } else if (node instanceof Element element) {
                inline(element, style);
            }
        }
    }

    // What stands before the blocks of an item or a cell is set; the blocks are set for themselves.
    private boolean isBlock(Element element) {
        Style style = cascade.of(element);
        return style != null && style.display() == Style.Display.BLOCK;
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
        if (Footnotes.isReference(element) && footnotes.note(element) != null) {
            characters(footnotes.mark(footnotes.note(element)), used);
            own(element, from);
            bind(from - 1);
        } else {
            complainOfReference(element);
            children(element, used);
        }
        if (isLabel(element)) {
            own(element, from);
        }
        if (used.whole()) {
            bind(from);
        }
        if (used.evenNames() > 0 || used.cell().emu() > 0) {
            NameSpacing.settle(units, from, used);
        }
    }

    private void complainOfReference(Element element) {
        if (Footnotes.isReference(element)) {
            notices.add(Notice.error(place, "galley.note-missing", element.text()));
        }
    }

    private static boolean isLabel(Element element) {
        Element item = element.parent();
        return element.hasClass("label") && item != null && item.normalName().equals("li");
    }

    private void own(Element element, int from) {
        for (int i = from; i < units.count; i++) {
            units.owner[i] = element;
        }
    }

    private void bind(int from) {
        for (int i = Math.max(1, from + 1); i < units.count; i++) {
            units.bind(i, BreakRule.NOWRAP);
        }
    }

    private void characters(String text, Style style) {
        FaceChain chain = shelf.chain(style.families(), style.weight());
        int em = Math.toIntExact(style.size().emu());
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isBlank(codePoint)) {
                int end = blanksEnd(text, at);
                if (!joins(text, at, end)) {
                    space(chain, em, style);
                }
                at = end;
            } else {
                at += character(text, at, codePoint, chain, em, style);
            }
        }
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    }

    private static int blanksEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // CSS Text 3, segment breaks: a line that ends in the source between two Han is no space.
    private boolean joins(String text, int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0
                && to < text.length()
                && units.count > 0
                && isSquare(units.kind[units.count - 1])
                && isSquare(CharacterClass.of(text.codePointAt(to)));
    }

    private static boolean isSquare(CharacterClass kind) {
        return switch (kind) {
            case HAN, PAUSE, OPEN, CLOSE, DASH, ELLIPSIS -> true;
            default -> false;
        };
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
        if (Invisibles.is(codePoint)) {
            int end = Invisibles.end(text, at);
            attach(text.substring(at, end));
            return end - at;
        }
        complainOfMongolian(text, codePoint);
        if (raised(text.substring(at, at + length), codePoint, chain, em, style)) {
            return length;
        }
        FaceChain.FaceGlyph shown = chain.chinese(codePoint);
        if (shown == null) {
            if (missing.add(codePoint)) {
                notices.add(noGlyph(place, codePoint, style));
            }
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

    // ² in a face without it is its plain digit raised; the text keeps the character.
    private boolean raised(String text, int codePoint, FaceChain chain, int em, Style style) {
        Face face = chain.primary();
        int plain = RaisedDigits.plain(codePoint, face);
        if (plain == codePoint) {
            return false;
        }
        int size = Math.toIntExact((long) em * RaisedDigits.SIZE / 1000);
        add(text, face, face.glyph(plain), size, style);
        units.shift[units.count - 1] += RaisedDigits.shift(codePoint);
        return true;
    }

    /** The error that no face has a character. */
    static Notice noGlyph(Place place, int codePoint, Style style) {
        return Notice.error(
                place,
                "galley.no-glyph",
                Character.toString(codePoint),
                String.format("U+%04X", codePoint),
                String.join(", ", style.families()));
    }

    private void attach(String invisible) {
        if (units.count > 0) {
            units.text[units.count - 1] += invisible;
        }
    }

    private void complainOfMongolian(String text, int codePoint) {
        boolean letter = CharacterClass.of(codePoint) == CharacterClass.MONGOLIAN;
        if (letter && Character.isLetter(codePoint) && !complainedOfMongolian) {
            complainedOfMongolian = true;
            notices.add(Notice.error(place, "galley.mongolian-inline", text.strip()));
        }
    }

    private void add(String text, Face face, int glyph, int em, Style style) {
        int size = style.shift() == 0 ? em : Math.toIntExact((long) em * RaisedDigits.SIZE / 1000);
        long advance = (long) face.advance(glyph) * size / face.unitsPerEm();
        int width = Math.toIntExact(advance + style.letterSpacing().emu());
        int unit = units.add(text, face, glyph, size, width, style);
        units.seam[unit] = pendingBreak && unit > 0 ? Units.FORCED : Units.FREE;
        pendingBreak = false;
        spaceBefore = false;
    }

    private void dropFinalSpace() {
        if (units.count > 0 && units.kind[units.count - 1] == CharacterClass.SPACE) {
            units.count--;
        }
    }
}
