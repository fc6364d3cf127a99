package cn.gongbao.type;

import java.util.Arrays;

/** The table behind {@link CharacterClass}: one byte for every character of the basic plane. */
final class CharacterClasses {

    private static final int BMP = 0x10000;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK;
    private static final CharacterClass[] CLASSES = CharacterClass.values();
    private static final byte[] TABLE = table();

    private CharacterClasses() {}

    static CharacterClass of(int codePoint) {
        if (codePoint >= 0 && codePoint < BMP) {
            return CLASSES[TABLE[codePoint]];
        }
        return beyond(codePoint);
    }

    private static CharacterClass beyond(int codePoint) {
        if (codePoint >= 0x20000 && codePoint <= 0x3FFFF) {
            return CharacterClass.HAN;
        }
        if (codePoint >= 0x11660 && codePoint <= 0x1167F) {
            return CharacterClass.MONGOLIAN;
        }
        boolean selector = codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return selector ? CharacterClass.ATTACHED : CharacterClass.SYMBOL;
    }

    private static byte[] table() {
        byte[] table = new byte[BMP];
        Arrays.fill(table, (byte) CharacterClass.SYMBOL.ordinal());
        alphabets(table);
        squares(table);
        spaces(table);
        // clreq §prohibition_rules_for_line_start_end, and CSS Text 4 for the half each mark leaves
        set(table, CharacterClass.PAUSE, "、，。．：；！？‼⁇⁈⁉");
        set(table, CharacterClass.OPEN, "‘“（〔【《〈「『〖［｛〘〚〝｟");
        set(table, CharacterClass.CLOSE, "’”）〕】》〉」』〗］｝〙〛〞〟｠");
        set(table, CharacterClass.CONNECT, "–—―～〜－");
        set(table, CharacterClass.INTERPUNCT, "·‧・･");
        set(table, CharacterClass.SOLIDUS, "/／");
        set(table, CharacterClass.DASH, "⸺⸻");
        set(table, CharacterClass.ELLIPSIS, "…⋯");
        set(table, CharacterClass.LATIN_PAUSE, ",.;:!?");
        set(table, CharacterClass.LATIN_OPEN, "([{");
        set(table, CharacterClass.LATIN_CLOSE, ")]}");
        set(table, CharacterClass.LATIN_MARK, "\"'#&*+-<=>@\\^_`|~‐‑‒");
        set(table, CharacterClass.PREFIX, "$£¥€￥￡＄№");
        set(table, CharacterClass.POSTFIX, "%‰‱°′″℃℉％￠¢");
        range(table, CharacterClass.POSTFIX, 0x3371, 0x337A);
        range(table, CharacterClass.POSTFIX, 0x3380, 0x33DF);
        range(table, CharacterClass.POSTFIX, 0x33FF, 0x33FF);
        range(table, CharacterClass.MONGOLIAN, 0x1800, 0x18AF);
        range(table, CharacterClass.MONGOLIAN, 0x202F, 0x202F);
        range(table, CharacterClass.MONGOLIAN_PAUSE, 0x1802, 0x1805);
        range(table, CharacterClass.MONGOLIAN_PAUSE, 0x1808, 0x1809);
        return table;
    }

    private static void alphabets(byte[] table) {
        range(table, CharacterClass.DIGIT, '0', '9');
        set(table, CharacterClass.LATIN, "²³¹ªº");
        range(table, CharacterClass.LATIN, 0x2070, 0x209C);
        for (int c = 'A'; c < 0x2000; c++) {
            boolean mark = (MARKS >> Character.getType(c) & 1) != 0;
            if (mark || Character.isLetter(c)) {
                CharacterClass value = mark ? CharacterClass.ATTACHED : CharacterClass.LATIN;
                table[c] = (byte) value.ordinal();
            }
        }
        range(table, CharacterClass.ATTACHED, 0x20D0, 0x20F0);
        range(table, CharacterClass.ATTACHED, 0x3099, 0x309A);
        range(table, CharacterClass.ATTACHED, 0xFE00, 0xFE0F);
        range(table, CharacterClass.ATTACHED, 0x200B, 0x200F);
        range(table, CharacterClass.ATTACHED, 0x2060, 0x2064);
        range(table, CharacterClass.ATTACHED, 0xFEFF, 0xFEFF);
        range(table, CharacterClass.ATTACHED, 0x00AD, 0x00AD);
    }

    private static void squares(byte[] table) {
        range(table, CharacterClass.HAN, 0x2E80, 0x2FFF);
        range(table, CharacterClass.HAN, 0x3005, 0x3007);
        range(table, CharacterClass.HAN, 0x3021, 0x3029);
        range(table, CharacterClass.HAN, 0x3038, 0x303B);
        range(table, CharacterClass.HAN, 0x3041, 0x3096);
        range(table, CharacterClass.HAN, 0x309D, 0x30FA);
        range(table, CharacterClass.HAN, 0x30FC, 0x31FF);
        range(table, CharacterClass.HAN, 0x3200, 0x9FFF);
        range(table, CharacterClass.HAN, 0xAC00, 0xD7A3);
        // GB 18030 has Han in the private area
        range(table, CharacterClass.HAN, 0xE000, 0xFAFF);
        range(table, CharacterClass.HAN, 0xFF10, 0xFF19);
        range(table, CharacterClass.HAN, 0xFF21, 0xFF3A);
        range(table, CharacterClass.HAN, 0xFF41, 0xFF5A);
    }

    private static void spaces(byte[] table) {
        set(table, CharacterClass.SPACE, " \t\n\r");
        range(table, CharacterClass.SPACE, 0x2000, 0x200A);
        range(table, CharacterClass.NO_BREAK_SPACE, 0x00A0, 0x00A0);
        range(table, CharacterClass.NO_BREAK_SPACE, 0x2007, 0x2007);
        range(table, CharacterClass.IDEOGRAPHIC_SPACE, 0x3000, 0x3000);
    }

    private static void set(byte[] table, CharacterClass value, String characters) {
        characters.chars().forEach(c -> table[c] = (byte) value.ordinal());
    }

    private static void range(byte[] table, CharacterClass value, int first, int last) {
        Arrays.fill(table, first, last + 1, (byte) value.ordinal());
    }
}
