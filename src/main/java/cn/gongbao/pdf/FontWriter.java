package cn.gongbao.pdf;

import cn.gongbao.type.Face;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes used faces as composite fonts (ISO 32000-1 §9.7), each glyph and text pair one code. */
final class FontWriter {

    /** Nothing in a font tells the width of its stems; readers use it only to replace a font. */
    private static final int STEM_WIDTH = 80;

    private static final int SYMBOLIC = 4;

    private final Streams streams;

    FontWriter(Streams streams) {
        this.streams = streams;
    }

    /** Fills the dictionaries of all fonts of a book. */
    void writeAll(FontBook fonts) {
        for (FontBook.UsedFace face : fonts.faces()) {
            List<String> names = face.fontNames();
            for (int part = 0; part < names.size(); part++) {
                write(face, part, fonts.dictionary(names.get(part)));
            }
        }
    }

    /** Fills the dictionary of one of the fonts that a face is split over. */
    void write(FontBook.UsedFace used, int part, COSDictionary font) {
        int from = part * FontBook.CODES;
        int to = Math.min(from + FontBook.CODES, used.pairs().count());
        int[] order = new int[to - from + 1];
        byte[] glyphOfCode = new byte[(to - from + 1) * 2];
        int glyphs = order(used.pairs(), from, to, order, glyphOfCode);
        order = Arrays.copyOf(order, glyphs);
        COSName name = COSName.getPDFName(tag(used.face(), part, order) + "+" + used.face().name());

        COSDictionary descendant = dictionary("Font");
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, identitySystem());
        descendant.setItem(COSName.FONT_DESC, descriptor(used.face(), name, order));
        widths(used, from, to, descendant);
        boolean everyCodeItsGlyph = glyphs == to - from + 1;
        COSBase map =
                everyCodeItsGlyph
                        ? COSName.IDENTITY
                        : streams.compressed(glyphOfCode, glyphOfCode.length);
        descendant.setItem(COSName.CID_TO_GID_MAP, map);

        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, toUnicode(used.pairs(), from, to));
    }

    /** Fills the subset's glyph order and the map from codes to it; the number of its glyphs. */
    private static int order(GlyphPairs pairs, int from, int to, int[] order, byte[] glyphOfCode) {
        int[] places = new int[1 << 16];
        int glyphs = 1;
        for (int number = from; number < to; number++) {
            int glyph = pairs.glyph(number);
            if (places[glyph] == 0 && glyph != 0) {
                order[glyphs] = glyph;
                places[glyph] = glyphs++;
            }
            int code = number - from + 1;
            glyphOfCode[code * 2] = (byte) (places[glyph] >> 8);
            glyphOfCode[code * 2 + 1] = (byte) places[glyph];
        }
        return glyphs;
    }

    /** Six capitals that tell subsets of one face apart (ISO 32000-1 §9.6.4). */
    private static String tag(Face face, int part, int[] order) {
        MessageDigest digest = Streams.sha256();
        digest.update((face.name() + part).getBytes(StandardCharsets.UTF_8));
        byte[] glyphs = new byte[order.length * 2];
        for (int i = 0; i < order.length; i++) {
            glyphs[i * 2] = (byte) (order[i] >> 8);
            glyphs[i * 2 + 1] = (byte) order[i];
        }
        byte[] hash = digest.digest(glyphs);
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + (hash[i] & 0xFF) % 26));
        }
        return tag.toString();
    }

    private COSDictionary descriptor(Face face, COSName name, int[] order) {
        COSDictionary descriptor = dictionary("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        for (int side : face.box()) {
            box.add(COSInteger.get(thousandths(face, side)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setItem(COSName.ITALIC_ANGLE, number(Math.round(face.italicAngle() * 1000)));
        descriptor.setInt(COSName.ASCENT, thousandths(face, face.ascent()));
        descriptor.setInt(COSName.DESCENT, thousandths(face, face.descent()));
        int capHeight = face.capHeight() > 0 ? face.capHeight() : face.ascent();
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(face, capHeight));
        descriptor.setInt(COSName.STEM_V, STEM_WIDTH);
        byte[] program = face.subset(order);
        COSStream file = streams.compressed(program, program.length);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    /** Writes the commonest width as the default and the others by runs of codes. */
    private static void widths(FontBook.UsedFace used, int from, int to, COSDictionary font) {
        int common = commonest(used, from, to);
        font.setItem(COSName.DW, number(common));
        COSArray widths = new COSArray();
        COSArray run = null;
        for (int number = from; number < to; number++) {
            if (used.width(number) == common) {
                run = null;
                continue;
            }
            if (run == null) {
                run = new COSArray();
                widths.add(COSInteger.get(number - from + 1));
                widths.add(run);
            }
            run.add(number(used.width(number)));
        }
        if (widths.size() > 0) {
            font.setItem(COSName.W, widths);
        }
    }

    private static int commonest(FontBook.UsedFace used, int from, int to) {
        Map<Integer, Integer> counts = new HashMap<>();
        int common = 1_000_000;
        for (int number = from; number < to; number++) {
            int width = used.width(number);
            if (counts.merge(width, 1, Integer::sum) > counts.getOrDefault(common, 0)) {
                common = width;
            }
        }
        return common;
    }

    private COSStream toUnicode(GlyphPairs pairs, int from, int to) {
        ContentBuffer map = new ContentBuffer(1 << 14);
        map.ascii(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        // A block holds at most 100 entries (Adobe Technical Note 5014 §4.4).
        for (int block = from; block < to; block += 100) {
            int end = Math.min(block + 100, to);
            map.decimal(end - block, 0).ascii(" beginbfchar\n");
            for (int number = block; number < end; number++) {
                map.octet('<').hex(number - from + 1).ascii("> <");
                map.utf16(shown(pairs.text(number))).ascii(">\n");
            }
            map.ascii("endbfchar\n");
        }
        map.ascii("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return streams.compressed(map.bytes(), map.length());
    }

    /**
     * A glyph that shows no character of its own stands within an ActualText; PDF/A-2u 6.2.11.7.2
     * asks for a character all the same, and a zero-width space harms no reader that ignores the
     * ActualText.
     */
    private static String shown(String text) {
        return text.isEmpty() ? "\u200B" : text;
    }

    private static COSDictionary identitySystem() {
        COSDictionary system = new COSDictionary();
        system.setDirect(true);
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    private static int thousandths(Face face, int units) {
        return Math.round(units * 1000f / face.unitsPerEm());
    }

    /** A number given in thousandths, whole where it can be. */
    private static COSBase number(long thousandths) {
        return thousandths % 1000 == 0
                ? COSInteger.get(thousandths / 1000)
                : new COSFloat(thousandths / 1000f);
    }

    private static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        return dictionary;
    }
}
