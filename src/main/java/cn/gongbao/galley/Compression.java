package cn.gongbao.galley;

/** What gives way when a line is too long, in order; clreq §line_adjustment. */
public enum Compression {
    /** The mark at the line's end takes half an em, always. */
    LINE_END,
    /** A space between Western words, to a quarter of an em. */
    WORD_SPACE,
    /** A 间隔号 that takes an em, to half of one, on both sides alike. */
    INTERPUNCT,
    /** Brackets and quotation marks, to half an em. */
    BRACKET,
    /** ，、；：, to half an em. */
    PAUSE,
    /** The gap between Han and Western characters, to an eighth of an em. */
    GAP,
    /** 。？！, to half an em, where the style allows it. */
    STOP;

    /** Those that are used only as far as a line needs them. */
    static final Compression[] OPTIONAL = {WORD_SPACE, INTERPUNCT, BRACKET, PAUSE, GAP, STOP};
}
