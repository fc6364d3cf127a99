package cn.gongbao.type.cff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes some glyphs of a font as a font with CIDs that count them (ISO 32000-1, 9.9). */
final class CffSubset {

    private static final int MOST_GLYPHS = 0xFFFF;
    private static final int WIDEST = Short.MAX_VALUE;

    /** Technical Note 5176, appendix A: strings of the font's own are numbered from here. */
    private static final int FIRST_STRING = 391;

    private static final int RANGES_OF_16_BITS = 2;
    private static final int RANGES = 3;

    private final CffFont font;
    private final int[] order;
    private final int[] advances;
    private final List<Integer> dicts = new ArrayList<>();
    private final int[] select;

    CffSubset(CffFont font, int[] order, int[] advances) {
        if (order.length == 0 || order[0] != 0 || order.length > MOST_GLYPHS) {
            throw new IllegalArgumentException("a subset begins with glyph 0 and ends by 65535");
        }
        this.font = font;
        this.order = order;
        this.advances = advances;
        select = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            if (order[i] < 0 || order[i] >= font.glyphCount() || advances[i] > WIDEST) {
                throw new IllegalArgumentException("the face has no glyph " + order[i]);
            }
            int dict = font.dictOf(order[i]);
            if (!dicts.contains(dict)) {
                dicts.add(dict);
            }
            select[i] = dicts.indexOf(dict);
        }
    }

    byte[] write(String name) throws CffRefused {
        int[] common = commonAdvances();
        byte[] head = head(name);
        byte[] tail = tail();
        byte[] charset = charset();
        byte[] ranges = ranges();
        byte[] glyphs = new CffWriter().index(glyphs(common)).bytes();
        List<byte[]> privates = privates(common);
        int topSize = index(top(0, 0, 0, 0)).length;
        int charsetAt = head.length + topSize + tail.length;
        int rangesAt = charsetAt + charset.length;
        int glyphsAt = rangesAt + ranges.length;
        int arrayAt = glyphsAt + glyphs.length;
        int privateAt = arrayAt + new CffWriter().index(array(privates, 0)).size();
        CffWriter out = new CffWriter();
        out.raw(head).raw(index(top(charsetAt, rangesAt, glyphsAt, arrayAt)));
        out.raw(tail).raw(charset).raw(ranges).raw(glyphs);
        out.index(array(privates, privateAt));
        privates.forEach(out::raw);
        return out.bytes();
    }

    /** By font dictionary the commonest advance, the smallest of several. */
    private int[] commonAdvances() {
        int[] common = new int[dicts.size()];
        for (int dict = 0; dict < common.length; dict++) {
            Map<Integer, Integer> counts = new HashMap<>();
            for (int i = 0; i < order.length; i++) {
                if (select[i] == dict) {
                    counts.merge(advances[i], 1, Integer::sum);
                }
            }
            int most = 0;
            for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
                boolean more = entry.getValue() > most;
                if (more || entry.getValue() == most && entry.getKey() < common[dict]) {
                    common[dict] = entry.getKey();
                    most = entry.getValue();
                }
            }
        }
        return common;
    }

    /** Header and names. */
    private static byte[] head(String name) {
        CffWriter head = new CffWriter().octet(1).octet(0).octet(4).octet(4);
        return head.index(List.of(name.getBytes(StandardCharsets.US_ASCII))).bytes();
    }

    private static byte[] index(byte[] only) {
        return new CffWriter().index(List.of(only)).bytes();
    }

    private byte[] top(int charset, int ranges, int glyphs, int array) {
        CffWriter top = new CffWriter();
        // in as few bytes as can be: some readers look for the operator at its usual place
        top.number(FIRST_STRING).number(FIRST_STRING + 1).number(0).operator(CffDict.ROS);
        if (font.box() != null) {
            top.raw(font.box()).operator(CffDict.BOX);
        }
        top.operand(order.length).operator(CffDict.CID_COUNT);
        top.operand(charset).operator(CffDict.CHARSET);
        top.operand(ranges).operator(CffDict.FD_SELECT);
        top.operand(glyphs).operator(CffDict.CHARSTRINGS);
        return top.operand(array).operator(CffDict.FD_ARRAY).bytes();
    }

    /** The strings, and an index of no global subroutines. */
    private static byte[] tail() {
        List<byte[]> strings = new ArrayList<>();
        for (String string : List.of("Adobe", "Identity")) {
            strings.add(string.getBytes(StandardCharsets.US_ASCII));
        }
        return new CffWriter().index(strings).index(List.of()).bytes();
    }

    /** Glyph n has CID n; the first has none that would be told. */
    private byte[] charset() {
        CffWriter charset = new CffWriter().octet(RANGES_OF_16_BITS);
        if (order.length > 1) {
            charset.pair(1).pair(order.length - 2);
        }
        return charset.bytes();
    }

    private byte[] ranges() {
        CffWriter ranges = new CffWriter();
        int count = 0;
        for (int i = 0; i < select.length; i++) {
            if (i == 0 || select[i] != select[i - 1]) {
                ranges.pair(i).octet(select[i]);
                count++;
            }
        }
        CffWriter table = new CffWriter().octet(RANGES).pair(count);
        return table.raw(ranges.bytes()).pair(select.length).bytes();
    }

    private List<byte[]> glyphs(int[] common) throws CffRefused {
        List<byte[]> glyphs = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            byte[] body = font.copy(order[i]).bytes();
            GlyphWriter width = new GlyphWriter();
            if (advances[i] != common[select[i]]) {
                width.number(advances[i] << 16);
            }
            byte[] glyph = Arrays.copyOf(width.bytes(), width.size() + body.length);
            System.arraycopy(body, 0, glyph, width.size(), body.length);
            glyphs.add(glyph);
        }
        return glyphs;
    }

    private List<byte[]> privates(int[] common) {
        List<byte[]> privates = new ArrayList<>();
        for (int i = 0; i < common.length; i++) {
            CffWriter dict = new CffWriter().raw(font.dict(dicts.get(i)).hints());
            dict.operand(common[i]).operator(CffDict.DEFAULT_WIDTH);
            privates.add(dict.operand(0).operator(CffDict.NOMINAL_WIDTH).bytes());
        }
        return privates;
    }

    private List<byte[]> array(List<byte[]> privates, int from) {
        List<byte[]> array = new ArrayList<>();
        int at = from;
        for (int i = 0; i < privates.size(); i++) {
            int size = privates.get(i).length;
            CffWriter dict = new CffWriter();
            Matrix matrix = font.dict(dicts.get(i)).matrix();
            if (matrix != null) {
                // here and not in the Top DICT, so that readers need not agree on how both combine
                matrix.numbers().forEach(dict::real);
                dict.operator(CffDict.MATRIX);
            }
            array.add(dict.operand(size).operand(at).operator(CffDict.PRIVATE).bytes());
            at += size;
        }
        return array;
    }
}
