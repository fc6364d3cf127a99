package cn.gongbao.galley;

/** What is widened when a line is too short, in order; clreq §line_adjustment. */
public enum Expansion {
    /** A space between Western words, to half an em. */
    WORD_SPACE,
    /** The gap between Han and Western characters, to a third of an em. */
    GAP,
    /**
     * Every place alike, but none inside a word or another unbreakable, and none beside 连接号 or 分隔号.
     */
    EVERYWHERE
}
