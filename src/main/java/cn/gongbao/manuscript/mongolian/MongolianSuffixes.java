package cn.gongbao.manuscript.mongolian;

import java.util.Set;

/**
 * The case and plural suffixes that are written apart from their word.
 *
 * <p>Cases: O. F. Zoltoeva, Staropis'mennyj mongol'skij jazyk, 2007, p. 27; forms that take a shape
 * of their own after the separator: Unicode Technical Note 57, particles of Hudum. The dative ᠲᠦᠷ
 * is left out, being also the word for what is provisional (暂行).
 */
final class MongolianSuffixes {

    private static final Set<String> GENITIVE = Set.of("ᠤ", "ᠦ", "ᠤᠨ", "ᠦᠨ", "ᠶᠢᠨ");
    private static final Set<String> ACCUSATIVE = Set.of("ᠢ", "ᠶᠢ");
    private static final Set<String> DATIVE = Set.of("ᠳᠤ", "ᠳᠦ", "ᠲᠤ", "ᠲᠦ", "ᠳᠤᠷ", "ᠳᠦᠷ", "ᠲᠤᠷ");
    private static final Set<String> ABLATIVE = Set.of("ᠠᠴᠠ", "ᠡᠴᠡ");
    private static final Set<String> INSTRUMENTAL = Set.of("ᠪᠠᠷ", "ᠪᠡᠷ", "ᠢᠶᠠᠷ", "ᠢᠶᠡᠷ");
    private static final Set<String> COMITATIVE = Set.of("ᠲᠠᠢ", "ᠲᠡᠢ", "ᠯᠤᠭ\u180Eᠠ", "ᠯᠦᠭᠡ");
    private static final Set<String> PLURAL = Set.of("ᠤᠳ", "ᠦᠳ", "ᠨᠤᠭᠤᠳ", "ᠨᠦᠭᠦᠳ");

    private MongolianSuffixes() {}

    /**
     * Whether a word reads as a suffix.
     *
     * @param word letters and vowel separators, without variation selectors
     */
    static boolean contains(String word) {
        return GENITIVE.contains(word)
                || ACCUSATIVE.contains(word)
                || DATIVE.contains(word)
                || ABLATIVE.contains(word)
                || INSTRUMENTAL.contains(word)
                || COMITATIVE.contains(word)
                || PLURAL.contains(word);
    }
}
