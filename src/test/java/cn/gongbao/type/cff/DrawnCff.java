package cn.gongbao.type.cff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CFF table drawn for tests, with every operator of charstrings in it.
 *
 * @param cids whether it has CIDs and two font dictionaries
 * @param selectFormat 0 or 3
 * @param matrix the six numbers of the Top DICT's font matrix, or none
 * @param dictMatrix the same of each font dictionary
 * @param glyphs charstrings in words; widths count from 400
 * @param subrs of the first font dictionary
 * @param globals subroutines of all
 */
public record DrawnCff(
        boolean cids,
        int selectFormat,
        List<Double> matrix,
        List<Double> dictMatrix,
        List<String> glyphs,
        List<String> subrs,
        List<String> globals) {

    private static final List<String> OPERATORS =
            List.of(
                    ("- hstem - vstem vmoveto rlineto hlineto vlineto rrcurveto - callsubr return"
                                    + " escape - endchar - - - hstemhm hintmask cntrmask rmoveto"
                                    + " hmoveto vstemhm rcurveline rlinecurve vvcurveto hhcurveto"
                                    + " - callgsubr vhcurveto hvcurveto")
                            .split(" "));

    private static final List<String> ESCAPED =
            List.of(
                    ("dotsection - - and or not - - - abs add sub div - neg eq - - drop - put get"
                                    + " ifelse random mul - sqrt dup exch index roll - - - hflex"
                                    + " flex hflex1 flex1")
                            .split(" "));

    /** Subroutine 0 is called as −107. */
    private static final List<String> SUBRS =
            List.of("100 hlineto 50 vlineto return", "30 40 50 60 70 80 rrcurveto -107 callgsubr");

    private static final List<String> GLOBALS =
            List.of("20 30 rlineto return", "-107 callsubr -107 callgsubr endchar");

    /** The second font dictionary's own. */
    private static final List<String> OTHERS = List.of("-60 hlineto return");

    private static final List<String> GLYPHS =
            List.of(
                    "50 50 rmoveto 900 hlineto 800 vlineto -900 hlineto endchar",
                    "600 0 100 200 50 hstem 30 40 vstem 100 100 rmoveto 300 400 rlineto"
                            + " -107 callsubr -450 hlineto endchar",
                    "0 100 200 hstemhm 50 60 hintmask#80 10 20 rmoveto -106 callsubr endchar",
                    "1 2 hstemhm 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 cntrmask#AAC0"
                            + " 9 vmoveto hintmask#5540 -106 callgsubr",
                    "100 5 hmoveto 1 2 3 4 5 hhcurveto 1 2 3 4 vvcurveto 1 2 3 4 5 hvcurveto"
                            + " 1 2 3 4 vhcurveto 1 2 3 4 5 6 7 8 rcurveline"
                            + " 1 2 3 4 5 6 7 8 rlinecurve endchar",
                    "10 20 rmoveto 1 2 3 4 5 6 7 8 9 10 11 12 50 flex 1 2 3 4 5 6 7 hflex"
                            + " 1 2 3 4 5 6 7 8 9 hflex1 1 2 3 4 5 6 7 8 9 10 11 flex1 endchar",
                    "100 5 6 hstemhm 50 7 rmoveto 243 hlineto 2 1 rlineto endchar",
                    "dotsection 600 20 rmoveto -2000 1.25 rlineto 5 5 rlineto endchar",
                    "100 5 hmoveto -107 callsubr 30 vlineto endchar",
                    "-150 endchar",
                    "5 5 rmoveto 5 10 rlineto endchar");

    /** A font as an office has it. */
    public static DrawnCff sample(boolean cids) {
        return new DrawnCff(cids, 3, List.of(), List.of(), GLYPHS, SUBRS, GLOBALS);
    }

    /** The same with another glyph in the second place. */
    public DrawnCff withGlyph(String glyph) {
        List<String> changed = new ArrayList<>(glyphs);
        changed.set(1, glyph);
        return new DrawnCff(cids, selectFormat, matrix, dictMatrix, changed, subrs, globals);
    }

    /** The same with other subroutines. */
    public DrawnCff withSubrs(String... changed) {
        return new DrawnCff(
                cids, selectFormat, matrix, dictMatrix, glyphs, List.of(changed), globals);
    }

    /** The same on another scale. */
    public DrawnCff withMatrices(List<Double> top, List<Double> dicts) {
        return new DrawnCff(cids, selectFormat, top, dicts, glyphs, subrs, globals);
    }

    /** The same with its font dictionaries told in another format. */
    public DrawnCff withSelect(int format) {
        return new DrawnCff(cids, format, matrix, dictMatrix, glyphs, subrs, globals);
    }

    /** Bytes of the table. */
    public byte[] bytes() {
        byte[] head = new byte[] {1, 0, 4, 4};
        byte[] names = index(List.of("Drawn".getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = strings();
        byte[] globalIndex = codes(globals);
        byte[] charset = charset();
        byte[] select = select();
        byte[] code = codes(glyphs);
        List<byte[]> privates = privates();
        int start =
                head.length
                        + names.length
                        + index(List.of(top(0, 0, 0, 0, 0, 0))).length
                        + strings.length
                        + globalIndex.length;
        int selectAt = start + charset.length;
        int codeAt = selectAt + select.length;
        int dictsAt = codeAt + code.length;
        int privateAt = dictsAt + index(dicts(privates, 0)).length;
        CffWriter out = new CffWriter().raw(head).raw(names);
        int size = privates.get(0).length - codes(subrs).length;
        out.raw(index(List.of(top(start, selectAt, codeAt, dictsAt, size, privateAt))));
        out.raw(strings).raw(globalIndex).raw(charset).raw(select).raw(code);
        out.raw(index(dicts(privates, privateAt)));
        privates.forEach(out::raw);
        return out.bytes();
    }

    private byte[] strings() {
        List<byte[]> strings = new ArrayList<>();
        for (String string : List.of("Adobe", "Identity")) {
            strings.add(string.getBytes(StandardCharsets.US_ASCII));
        }
        return index(strings);
    }

    private byte[] top(int charset, int select, int code, int dicts, int size, int at) {
        CffWriter top = new CffWriter();
        if (cids) {
            top.number(391).number(392).number(0).operator(CffDict.ROS);
            top.operand(glyphs.size()).operator(CffDict.CID_COUNT);
            top.operand(select).operator(CffDict.FD_SELECT);
            top.operand(dicts).operator(CffDict.FD_ARRAY);
        } else {
            top.operand(size).operand(at).operator(CffDict.PRIVATE);
        }
        matrix(top, matrix);
        top.number(-10).number(-20).number(1000).number(900).operator(CffDict.BOX);
        top.operand(charset).operator(CffDict.CHARSET);
        return top.operand(code).operator(CffDict.CHARSTRINGS).bytes();
    }

    private static void matrix(CffWriter dict, List<Double> numbers) {
        numbers.forEach(dict::real);
        if (!numbers.isEmpty()) {
            dict.operator(CffDict.MATRIX);
        }
    }

    /** Glyph n has the CID n, or the standard string n for its name. */
    private byte[] charset() {
        return new CffWriter().octet(2).pair(1).pair(glyphs.size() - 2).bytes();
    }

    /** The last four glyphs are in the second font dictionary. */
    private byte[] select() {
        int first = glyphs.size() - 4;
        if (selectFormat == 3) {
            CffWriter select = new CffWriter().octet(3).pair(2).pair(0).octet(0);
            return select.pair(first).octet(1).pair(glyphs.size()).bytes();
        }
        CffWriter select = new CffWriter().octet(selectFormat);
        for (int i = 0; i < glyphs.size(); i++) {
            select.octet(i < first ? 0 : 1);
        }
        return select.bytes();
    }

    private List<byte[]> privates() {
        return List.of(
                hints(500, 400).raw(codes(subrs)).bytes(),
                hints(1000, 400).raw(codes(OTHERS)).bytes());
    }

    /** Blue values, widths and, behind itself, the subroutines. */
    private static CffWriter hints(int width, int nominal) {
        CffWriter hints = new CffWriter().number(-12).number(24).operator(6);
        hints.operand(width).operator(CffDict.DEFAULT_WIDTH);
        hints.operand(nominal).operator(CffDict.NOMINAL_WIDTH);
        return hints.operand(hints.size() + 6).operator(CffDict.SUBRS);
    }

    private List<byte[]> dicts(List<byte[]> privates, int from) {
        List<byte[]> dicts = new ArrayList<>();
        int at = from;
        List<byte[]> subrsOf = List.of(codes(subrs), codes(OTHERS));
        for (int i = 0; i < 2; i++) {
            CffWriter dict = new CffWriter();
            matrix(dict, dictMatrix);
            dict.operand(privates.get(i).length - subrsOf.get(i).length).operand(at);
            dicts.add(dict.operator(CffDict.PRIVATE).bytes());
            at += privates.get(i).length;
        }
        return dicts;
    }

    private static byte[] index(List<byte[]> stretches) {
        return new CffWriter().index(stretches).bytes();
    }

    private static byte[] codes(List<String> charstrings) {
        return index(charstrings.stream().map(DrawnCff::code).toList());
    }

    /** A charstring from its words; a mask stands behind # in hexadecimal digits. */
    static byte[] code(String words) {
        GlyphWriter code = new GlyphWriter();
        for (String word : words.split(" ")) {
            String[] parts = word.split("#");
            if (OPERATORS.contains(parts[0])) {
                code.octet(OPERATORS.indexOf(parts[0]));
            } else if (ESCAPED.contains(parts[0])) {
                code.octet(12).octet(ESCAPED.indexOf(parts[0]));
            } else {
                code.number((int) Math.round(Double.parseDouble(word) * 65_536));
            }
            for (int i = 0; parts.length > 1 && i < parts[1].length(); i += 2) {
                code.octet(Integer.parseInt(parts[1].substring(i, i + 2), 16));
            }
        }
        return code.bytes();
    }
}
