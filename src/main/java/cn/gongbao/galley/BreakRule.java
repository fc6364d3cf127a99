package cn.gongbao.galley;

/** What forbids a line to end at a place, or puts a price on it. */
public enum BreakRule {
    /** Nothing: a line may end there. */
    NONE,
    /** What follows may not begin a line; clreq §prohibition_rules_for_line_start_end. */
    PROHIBITED_START,
    /** What stands before may not end a line; the same clause. */
    PROHIBITED_END,
    /** A space stays with what it follows. */
    SPACE,
    /** A space at which no line breaks. */
    NO_BREAK_SPACE,
    /** A combining or invisible character stays with what it follows. */
    ATTACHED,
    /** Halves of —— or ……; clreq §prohibition_rules_for_unbreakable_marks. */
    MARK,
    /** A number with its sign, unit or counter, a range, a document number. */
    FIGURE,
    /** Between the year, month and day of a date: priced. */
    DATE,
    /** An enumerator stays with the text that it counts. */
    ENUMERATOR,
    /** A raised or lowered character stays with what it belongs to. */
    SCRIPT,
    /** Inside a word, divided only where it is longer than its line. */
    WORD,
    /** Behind a hyphen inside a word: priced. */
    HYPHEN,
    /** At a mark inside a web or mail address: priced. */
    ADDRESS,
    /** Inside a name of a list. */
    NAME,
    /** Inside text that the style keeps on one line. */
    NOWRAP,
    /** Inside a word of text that is divided by phrases: priced. */
    HAN_WORD,
    /** Between the words of a phrase or name of such text: priced. */
    PHRASE,
    /** The line would be wider than its measure however it were compressed. */
    TOO_WIDE,
    /** Each place of the line would be stretched by more than the house allows. */
    TOO_LOOSE,
    /** The paragraph would end in a lone character; clreq §widows (孤字). */
    LONE_CHARACTER
}
