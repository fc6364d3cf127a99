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
        boolean compact = used.face().format() == Face.Format.COMPACT;
        int[] glyphs = glyphs(used.pairs(), from, to);
        int[] places = new int[glyphs.length];
        int[] order = compact ? glyphs : withoutRepeats(glyphs, places);
        COSName name = COSName.getPDFName(tag(used.face(), part, order) + "+" + used.face().name());

        COSDictionary descendant = dictionary("Font");
        descendant.setItem(
                COSName.SUBTYPE, compact ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, identitySystem());
        descendant.setItem(COSName.FONT_DESC, descriptor(used.face(), name, order));
        widths(used, from, to, descendant);
        if (!compact) {
            descendant.setItem(COSName.CID_TO_GID_MAP, map(places, order.length));
        }

        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, toUnicode(used.pairs(), from, to));
    }

    /**
     * The face's glyphs by code, .notdef first. A CFF font has its CIDs within (ISO 32000-1
     * §9.7.4.2) and each glyph but one, so it repeats a glyph for every code that shows it.
     */
    private static int[] glyphs(GlyphPairs pairs, int from, int to) {
        int[] glyphs = new int[to - from + 1];
        for (int number = from; number < to; number++) {
            glyphs[number - from + 1] = pairs.glyph(number);
        }
        return glyphs;
    }

    /** Each glyph once, in the order of first use; fills the place of every code's glyph. */
    private static int[] withoutRepeats(int[] glyphs, int[] places) {
        int[] placeOf = new int[1 << 16];
        int[] order = new int[glyphs.length];
        int count = 1;
        for (int code = 0; code < glyphs.length; code++) {
            int glyph = glyphs[code];
            if (placeOf[glyph] == 0 && glyph != 0) {
                order[count] = glyph;
                placeOf[glyph] = count++;
            }
            places[code] = placeOf[glyph];
        }
        return Arrays.copyOf(order, count);
    }

    private COSBase map(int[] places, int glyphs) {
        return glyphs == places.length
                ? COSName.IDENTITY
                : streams.compressed(pairs(places), places.length * 2);
    }

    private static byte[] pairs(int[] numbers) {
        byte[] pairs = new byte[numbers.length * 2];
        for (int i = 0; i < numbers.length; i++) {
            pairs[i * 2] = (byte) (numbers[i] >> 8);
            pairs[i * 2 + 1] = (byte) numbers[i];
        }
        return pairs;
    }

    /** Six capitals that tell subsets of one face apart (ISO 32000-1 §9.6.4). */
    private static String tag(Face face, int part, int[] order) {
        MessageDigest digest = Streams.sha256();
        digest.update((face.name() + part).getBytes(StandardCharsets.UTF_8));
        byte[] hash = digest.digest(pairs(order));
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
        if (face.format() == Face.Format.COMPACT) {
            // ISO 32000-1 table 126
            file.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0C"));
            descriptor.setItem(COSName.FONT_FILE3, file);
        } else {
            file.setInt(COSName.LENGTH1, program.length);
            descriptor.setItem(COSName.FONT_FILE2, file);
        }
        return descriptor;
    }

    /** Writes the commonest whole width as the default and the others by runs of codes. */
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
            // ISO 32000-1 table 117: the default is an integer, and some readers take no other
            boolean whole = width % 1000 == 0;
            if (whole && counts.merge(width, 1, Integer::sum) > counts.getOrDefault(common, 0)) {
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
