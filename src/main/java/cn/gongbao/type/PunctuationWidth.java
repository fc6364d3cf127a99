package cn.gongbao.type;

/**
 * 标点挤压: where a full-width mark gives up the blank half of its em (clreq §adjustment of punctuation
 * width; the pair rules in the terms of CSS Text 4, text-spacing-trim).
 *
 * <p>A mark gives up its blank half once: the answers for a pair and for a line's edge are joined
 * with or.
 */
public final class PunctuationWidth {

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private PunctuationWidth() {}

    /** Which half of a mark's em is blank. */
    public enum Blank {
        /** The mark fills its em, is narrower than one, or is no mark. */
        NONE,
        /** The front half, as of （. */
        LEADING,
        /** The half behind, as of 。. */
        TRAILING
    }

    /** Which half of a character's em is blank when it is set full width. */
    public static Blank blank(int codePoint) {
        if (codePoint >= 0x203C && codePoint <= 0x2049) {
            return Blank.NONE;
        }
        return switch (CharacterClass.of(codePoint)) {
            case OPEN -> Blank.LEADING;
            case CLOSE, PAUSE -> Blank.TRAILING;
            default -> Blank.NONE;
        };
    }

    /** Whether a mark gives up its trailing half before the next character of the same size. */
    public static boolean losesTrailing(int mark, int next) {
        return losesTrailing(mark, next, false);
    }

    /**
     * Whether a mark gives up its trailing half before the next character.
     *
     * @param nextIsLarger whether that one is set in a larger size
     */
    public static boolean losesTrailing(int mark, int next, boolean nextIsLarger) {
        if (blank(mark) != Blank.TRAILING) {
            return false;
        }
        Blank other = blank(next);
        return other == Blank.TRAILING
                || other == Blank.LEADING && nextIsLarger
                || isBlankBeside(next);
    }

    /** Whether a mark gives up its leading half behind the previous character of the same size. */
    public static boolean losesLeading(int mark, int previous) {
        return losesLeading(mark, previous, false);
    }

    /**
     * Whether a mark gives up its leading half behind the previous character.
     *
     * @param previousIsSmaller whether that one is set in a smaller size
     */
    public static boolean losesLeading(int mark, int previous, boolean previousIsSmaller) {
        if (blank(mark) != Blank.LEADING) {
            return false;
        }
        Blank other = blank(previous);
        return other == Blank.LEADING
                || other == Blank.TRAILING && !previousIsSmaller
                || isBlankBeside(previous);
    }

    /** Whether a mark gives up its leading half at the start of a line. */
    public static boolean losesLeadingAtStart(int mark) {
        return blank(mark) == Blank.LEADING;
    }

    /** Whether a mark gives up its trailing half at the end of a line, GB/T 15834-2011 5.1.10. */
    public static boolean losesTrailingAtEnd(int mark) {
        return blank(mark) == Blank.TRAILING;
    }

    /** Whether two marks of exclamation or question share one em, GB/T 15834-2011 5.1.2. */
    public static boolean sharesEm(int first, int second) {
        return isCry(first) && isCry(second);
    }

    private static boolean isCry(int codePoint) {
        return codePoint == 0xFF01 || codePoint == 0xFF1F;
    }

    private static boolean isBlankBeside(int codePoint) {
        return codePoint == IDEOGRAPHIC_SPACE
                || CharacterClass.of(codePoint) == CharacterClass.INTERPUNCT;
    }
}
