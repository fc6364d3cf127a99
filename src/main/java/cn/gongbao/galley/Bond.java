package cn.gongbao.galley;

/**
 * What holds two neighbouring characters of a title together, from the loosest to the firmest.
 *
 * <p>GB/T 9704-2012 7.3.1: a title is divided by sense.
 */
enum Bond {
    /** Before 关于, and behind the name of an organ. */
    SENSE,

    /** Behind a pause, behind 印发 or 转发, before a year in brackets. */
    CLAUSE,

    /** Between two words. */
    WORDS,

    /** Beside a single character, which may belong to a word that the dictionary lacks. */
    UNSURE,

    /**
     * Before a remark in brackets, as （试行）; behind a place, an ordinal, a word as 进一步; before a
     * word that mostly ends a term, as 工作.
     */
    CLOSE,

    /** Behind 的. */
    OF,

    /** Between 关于 and what follows. */
    SUBJECT,

    /** Between 的 and the kind of document. */
    DOCUMENT,

    /** Between the words of a phrase of the lexicon. */
    PHRASE,

    /** Before 的, 和, 及, 与 or a mark, which no line begins with. */
    FOLLOWER,

    /** Between the words of an organ's name. */
    ORGAN,

    /** Inside a word or the name of a place. */
    WORD
}
