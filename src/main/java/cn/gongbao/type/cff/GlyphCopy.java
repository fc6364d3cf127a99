package cn.gongbao.type.cff;

/** Runs a glyph's charstring and writes it anew without subroutines and without its width. */
final class GlyphCopy {

    /** Technical Note 5177, appendix B: the limits of a charstring. */
    private static final int DEEPEST = 10;

    private static final int LONGEST = 65_535;

    private static final int MOST_STEPS = 200_000;
    private static final int MOST_STEMS = 96;

    private static final int END = 14;

    private final int glyph;
    private final CffIndex local;
    private final CffIndex global;
    private final Operands operands;
    private final GlyphWriter out = new GlyphWriter();
    private int stems;
    private int steps;
    private boolean widthKnown;
    private boolean ended;

    private GlyphCopy(int glyph, CffIndex local, CffIndex global) {
        this.glyph = glyph;
        this.local = local;
        this.global = global;
        this.operands = new Operands(part(glyph));
    }

    private static String part(int glyph) {
        return "CFF glyph " + glyph;
    }

    /** Runs a glyph; refused where it is damaged, composed, or does not end in good time. */
    static GlyphCopy of(int glyph, CffIndex glyphs, CffIndex local, CffIndex global)
            throws CffRefused {
        GlyphCopy copy = new GlyphCopy(glyph, local, global);
        copy.run(glyphs.get(glyph), 0);
        if (!copy.ended) {
            copy.end();
        }
        return copy;
    }

    /** The charstring but for its width, which a reader expects before everything else. */
    byte[] bytes() {
        return out.bytes();
    }

    /** Operands and operators that were run. */
    int steps() {
        return steps;
    }

    private void run(CffData code, int level) throws CffRefused {
        if (level > DEEPEST) {
            throw new CffRefused(CffRefused.Reason.ENDLESS, Integer.toString(glyph));
        }
        int at = 0;
        while (at < code.size() && !ended) {
            if (++steps > MOST_STEPS || out.size() > LONGEST) {
                throw new CffRefused(CffRefused.Reason.ENDLESS, Integer.toString(glyph));
            }
            int first = code.u8(at);
            if (first >= 32 || first == 28) {
                at = number(code, at, first);
            } else if (first == 11) {
                return;
            } else if (first == 12) {
                escaped(code.u8(at + 1));
                at += 2;
            } else if (first == 19 || first == 20) {
                at = mask(code, at + 1, first);
            } else {
                at++;
                operator(first, level);
            }
        }
    }

    private int number(CffData code, int at, int first) throws CffRefused {
        if (first == 28) {
            operands.push(code.s16(at + 1) << 16);
            return at + 3;
        }
        if (first <= 246) {
            operands.push(first - 139 << 16);
            return at + 1;
        }
        if (first == 255) {
            operands.push(code.s32(at + 1));
            return at + 5;
        }
        int size = (first - (first <= 250 ? 247 : 251)) * 256 + code.u8(at + 1) + 108;
        operands.push((first <= 250 ? size : -size) << 16);
        return at + 2;
    }

    private void operator(int operator, int level) throws CffRefused {
        switch (operator) {
            case 1, 3, 18, 23 -> stems(operator);
            case 21 -> write(operator, width(operands.depth() > 2));
            case 4, 22 -> write(operator, width(operands.depth() > 1));
            case 5, 6, 7, 8, 24, 25, 26, 27, 30, 31 -> draw(operator);
            case 10 -> run(subr(local), level + 1);
            case 29 -> run(subr(global), level + 1);
            case END -> end();
            default -> throw damaged();
        }
    }

    private void escaped(int operator) throws CffRefused {
        if (operator >= 34 && operator <= 37) {
            int from = drawn();
            write(12, from, operator);
        } else if (operator == 0) {
            // dotsection, which once told of a hint
            operands.clear();
        } else {
            operands.calculate(operator);
        }
    }

    /** Technical Note 5177 §4.7: numbers of subroutines are shifted by a bias. */
    private CffData subr(CffIndex subrs) throws CffRefused {
        int bias = subrs.count() < 1240 ? 107 : subrs.count() < 33_900 ? 1131 : 32_768;
        return subrs.get(operands.popWhole() + bias);
    }

    private void stems(int operator) throws CffRefused {
        int from = width(operands.depth() % 2 == 1);
        count((operands.depth() - from) / 2);
        write(operator, from);
    }

    private void count(int more) throws CffRefused {
        stems += more;
        if (stems > MOST_STEMS) {
            throw damaged();
        }
    }

    /** A mask may have the operands of a vstem, whose operator is left out (§4.3). */
    private int mask(CffData code, int at, int operator) throws CffRefused {
        int from = width(operands.depth() % 2 == 1);
        count((operands.depth() - from) / 2);
        write(operator, from);
        int end = at + (stems + 7) / 8;
        for (int i = at; i < end; i++) {
            out.octet(code.u8(i));
        }
        return end;
    }

    private void draw(int operator) throws CffRefused {
        write(operator, drawn());
    }

    /** A path begins with a moveto, so the width has been met. */
    private int drawn() throws CffRefused {
        if (!widthKnown) {
            throw damaged();
        }
        return 0;
    }

    private void end() throws CffRefused {
        int from = width(operands.depth() == 1 || operands.depth() == 5);
        if (operands.depth() - from >= 4) {
            throw new CffRefused(CffRefused.Reason.COMPOSED, Integer.toString(glyph));
        }
        operands.clear();
        out.octet(END);
        ended = true;
    }

    /** The first operator that clears the operands may have the width before its own (§3.1). */
    private int width(boolean oneMore) {
        boolean here = oneMore && !widthKnown;
        widthKnown = true;
        return here ? 1 : 0;
    }

    private void write(int operator, int from) {
        for (int i = from; i < operands.depth(); i++) {
            out.number(operands.get(i));
        }
        operands.clear();
        out.octet(operator);
    }

    private void write(int escape, int from, int operator) {
        write(escape, from);
        out.octet(operator);
    }

    private CffRefused damaged() {
        return CffRefused.damaged(part(glyph));
    }
}
