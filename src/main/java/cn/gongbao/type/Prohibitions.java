package cn.gongbao.type;

import java.util.EnumSet;
import java.util.Set;

/**
 * 行首行尾禁则: which characters may not stand at the start or the end of a line, in four levels of
 * strictness (clreq §prohibition_rules_for_line_start_end).
 *
 * <p>One level holds for a whole issue. What is bound inside, as two halves of a dash or the digits
 * of a number, is no matter of these rules.
 */
public enum Prohibitions {
    /** No rule at all. */
    NONE,
    /**
     * Pause and closing marks, connectors, dots and solidus not at the start; opening at the end.
     */
    BASIC,
    /** As GB/T 15834-2011, 5.1: also no solidus at the end. */
    GB,
    /** Also no dash and no ellipsis at the start. */
    STRICT;

    private static final Set<CharacterClass> START =
            EnumSet.of(
                    CharacterClass.PAUSE,
                    CharacterClass.CLOSE,
                    CharacterClass.CONNECT,
                    CharacterClass.INTERPUNCT,
                    CharacterClass.SOLIDUS,
                    CharacterClass.LATIN_PAUSE,
                    CharacterClass.LATIN_CLOSE,
                    CharacterClass.POSTFIX,
                    CharacterClass.MONGOLIAN_PAUSE,
                    CharacterClass.ATTACHED);

    private static final Set<CharacterClass> START_STRICT =
            EnumSet.of(CharacterClass.DASH, CharacterClass.ELLIPSIS);

    private static final Set<CharacterClass> END =
            EnumSet.of(CharacterClass.OPEN, CharacterClass.LATIN_OPEN, CharacterClass.PREFIX);

    /** Whether a character may not begin a line. */
    public boolean notAtStart(CharacterClass character) {
        return this != NONE && START.contains(character)
                || this == STRICT && START_STRICT.contains(character);
    }

    /** Whether a character may not end a line. */
    public boolean notAtEnd(CharacterClass character) {
        // GB/T 15834-2011 5.1.9: the solidus stands neither at the start nor at the end
        boolean solidus = character == CharacterClass.SOLIDUS && compareTo(GB) >= 0;
        return solidus || this != NONE && END.contains(character);
    }
}
