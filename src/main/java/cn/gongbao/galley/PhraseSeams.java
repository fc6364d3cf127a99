package cn.gongbao.galley;

import cn.gongbao.model.Lexicon;

/** Marks where text that is divided by phrases would part a word or a phrase. */
final class PhraseSeams {

    private PhraseSeams() {}

    /**
     * Tells the breaker of lines which ends part a word and which a phrase; forbids none.
     *
     * @param units whose free seams are marked
     */
    static void mark(Units units, Lexicon lexicon) {
        UnitText text = new UnitText(units);
        Bond[] bonds = Phrases.bonds(text.text(), lexicon);
        for (int i = 1; i < units.count; i++) {
            BreakRule why = rule(bonds[text.start(i)]);
            if (units.seam[i] == Units.FREE && why != BreakRule.NONE) {
                units.price(i, why);
            }
        }
    }

    private static BreakRule rule(Bond bond) {
        return switch (bond) {
            case SENSE, CLAUSE, WORDS, UNSURE -> BreakRule.NONE;
            case CLOSE, OF, SUBJECT, DOCUMENT, PHRASE, FOLLOWER, ORGAN -> BreakRule.PHRASE;
            case WORD -> BreakRule.HAN_WORD;
        };
    }
}
