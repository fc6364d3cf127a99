package cn.gongbao.galley;

import cn.gongbao.type.Face;

/** Digits and signs above and below the line: ² in m², ₂ in CO₂, and what is marked up so. */
final class RaisedDigits {

    /** Size of a raised or lowered character, in thousandths of the em. */
    static final int SIZE = 600;

    /** A raised character stands this far above the baseline, in thousandths of the em. */
    static final int RAISED = 333;

    /** A lowered one stands this far below. */
    static final int LOWERED = -167;

    /** Both rows of them in Unicode, from U+2070 and from U+2080. */
    private static final String ROW = "0123456789+-=()";

    private RaisedDigits() {}

    /**
     * The plain character that a raised or lowered one is drawn with in a face that lacks it; the
     * character itself where it has it, or where neither is there.
     */
    static int plain(int codePoint, Face face) {
        int plain = plain(codePoint);
        boolean drawn = plain != codePoint && face.glyph(codePoint) == 0 && face.glyph(plain) != 0;
        return drawn ? plain : codePoint;
    }

    private static int plain(int codePoint) {
        return switch (codePoint) {
            case 0xB9 -> '1';
            case 0xB2 -> '2';
            case 0xB3 -> '3';
            default -> {
                boolean above = codePoint == 0x2070 || codePoint >= 0x2074 && codePoint <= 0x207E;
                boolean below = codePoint >= 0x2080 && codePoint <= 0x208E;
                yield above || below ? ROW.charAt(codePoint & 0xF) : codePoint;
            }
        };
    }

    /** How a raised or lowered character stands to the baseline; 0 for any other. */
    static int shift(int codePoint) {
        if (plain(codePoint) == codePoint) {
            return 0;
        }
        return codePoint >= 0x2080 ? LOWERED : RAISED;
    }

    /** Whether a unit stands above or below the line, by its character or its style. */
    static boolean isScript(Units units, int unit) {
        return units.shift[unit] != 0 || shift(units.codePoint(unit)) != 0;
    }

    /**
     * Whether a raised or lowered unit begins at a seam; it is never parted from what it follows.
     */
    static boolean belongs(Units units, int at) {
        return isScript(units, at) && !isScript(units, at - 1);
    }
}
