package cn.gongbao.type;

/** What a character is to the setting of a line (clreq §categorization of characters). */
public enum CharacterClass {
    /** Han, kana, Hangul and full-width letters and digits: a square, breakable on either side. */
    HAN,
    /** 点号: full-width 、，。：；！？, the blank half behind. */
    PAUSE,
    /** Opening brackets and quotation marks, the blank half in front. */
    OPEN,
    /** Closing brackets and quotation marks, the blank half behind. */
    CLOSE,
    /** 连接号: – ～ － and a single —. */
    CONNECT,
    /** 间隔号: · and its full-width sisters. */
    INTERPUNCT,
    /** 分隔号: / and ／. */
    SOLIDUS,
    /** 破折号, two em and whole: ⸺, and — beside another. */
    DASH,
    /** 省略号, in pairs two em and whole: … and ⋯. */
    ELLIPSIS,
    /** A letter of a Western word, and of any other alphabet but Mongolian. */
    LATIN,
    /** A Western digit. */
    DIGIT,
    /** Western , . ; : ! and ?. */
    LATIN_PAUSE,
    /** Western ( [ and {. */
    LATIN_OPEN,
    /** Western ) ] and }. */
    LATIN_CLOSE,
    /** Any other mark of Western text, as hyphens, straight quotes and operators of ASCII. */
    LATIN_MARK,
    /** What stands close before a number: currency and numero signs. */
    PREFIX,
    /** What stands close behind a number: per cent, degrees, squared units. */
    POSTFIX,
    /** A space at which a line may break. */
    SPACE,
    /** A space at which no line may break. */
    NO_BREAK_SPACE,
    /** U+3000. */
    IDEOGRAPHIC_SPACE,
    /** Mongolian letters, digits, selectors and separators, U+202F among them. */
    MONGOLIAN,
    /** Mongolian full stop, comma, colon and their like. */
    MONGOLIAN_PAUSE,
    /** Combining marks and invisible characters: never parted from what stands before. */
    ATTACHED,
    /** Anything else; stands by itself. */
    SYMBOL;

    /** The class of a character standing alone. */
    public static CharacterClass of(int codePoint) {
        return CharacterClasses.of(codePoint);
    }

    /**
     * The class of a character between its neighbours: — beside another is half a {@link #DASH},
     * else {@link #CONNECT}.
     *
     * @param previous the code point before it; any other number where there is none
     * @param next the code point behind it; any other number where there is none
     */
    public static CharacterClass of(int previous, int codePoint, int next) {
        boolean paired = codePoint == previous || codePoint == next;
        if (paired && (codePoint == 0x2014 || codePoint == 0x2015)) {
            return DASH;
        }
        return of(codePoint);
    }
}
