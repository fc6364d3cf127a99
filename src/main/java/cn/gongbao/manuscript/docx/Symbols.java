package cn.gongbao.manuscript.docx;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters of symbol fonts, which have codes of their own, as Unicode.
 *
 * <p>Symbol as in Adobe's encoding of that font; of Wingdings and Wingdings 2 those that are met in
 * documents. A mark that is not known is not guessed.
 */
final class Symbols {

    /** Codes 20 to 7E of Symbol. */
    private static final String SYMBOL_LOW =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /** Codes A0 to E5 of Symbol. */
    private static final String SYMBOL_HIGH =
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    /** Code in two digits, then the character. */
    private static final String WINGDINGS =
            "21✏22✂28☎2A✉46☞4A☺4C☹6C●6E■6F□71❑72❒74⧫75◆76❖7B❀9E·9F•A1○A4◉A5◎A7▪A8□AB★D8➢"
                    + "DF←E0→E1↑E2↓E8➔EF⇦F0⇨F1⇧F2⇩FB✗FC✓FD☒FE☑";

    private static final String WINGDINGS_2 = "50✓52☑A3□";

    private Symbols() {}

    /**
     * The character of a symbol font.
     *
     * @param font as the file names it
     * @param code in the font, with or without the F000 that Word adds
     */
    static Optional<String> of(String font, int code) {
        int at = code & 0xFF;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "symbol" -> symbol(at);
            case "wingdings" -> wingdings(at);
            case "wingdings 2" -> listed(WINGDINGS_2, at);
            default -> Optional.empty();
        };
    }

    /** A text of which the characters of symbol fonts are replaced where they are known. */
    static String replace(String text, String font) {
        if (font.isEmpty() || text.chars().noneMatch(c -> c >= 0xF020 && c <= 0xF0FF)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        text.chars()
                .forEach(
                        c ->
                                replaced.append(
                                        c >= 0xF020 && c <= 0xF0FF
                                                ? of(font, c).orElse(String.valueOf((char) c))
                                                : String.valueOf((char) c)));
        return replaced.toString();
    }

    private static Optional<String> symbol(int at) {
        if (at >= 0x20 && at < 0x20 + SYMBOL_LOW.length()) {
            return Optional.of(SYMBOL_LOW.substring(at - 0x20, at - 0x1F));
        }
        return at >= 0xA0 && at < 0xA0 + SYMBOL_HIGH.length()
                ? Optional.of(SYMBOL_HIGH.substring(at - 0xA0, at - 0x9F))
                : Optional.empty();
    }

    private static Optional<String> wingdings(int at) {
        if (at >= 0x81 && at <= 0x8A) {
            return Optional.of(Character.toString(0x2460 + at - 0x81));
        }
        if (at >= 0x8C && at <= 0x95) {
            return Optional.of(Character.toString(0x2776 + at - 0x8C));
        }
        return listed(WINGDINGS, at);
    }

    private static Optional<String> listed(String list, int at) {
        String code = String.format("%02X", at);
        for (int i = 0; i < list.length(); i += 3) {
            if (list.startsWith(code, i)) {
                return Optional.of(list.substring(i + 2, i + 3));
            }
        }
        return Optional.empty();
    }
}
