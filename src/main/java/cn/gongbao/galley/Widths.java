package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.PunctuationWidth;

/** Settles widths that hold wherever a line ends: between marks, and between Han and Latin. */
final class Widths {

    private Widths() {}

    /** Trims marks that meet, and puts a gap where Han and Latin meet. */
    static void settle(Units units, Style style) {
        for (int i = 0; i < units.count; i++) {
            if (units.kind[i] == CharacterClass.INTERPUNCT) {
                halve(units, i);
            }
        }
        for (int i = 1; i < units.count; i++) {
            if (units.seam[i] == Units.FORCED) {
                continue;
            }
            if (style.spacingTrim() == Style.SpacingTrim.TRIM_BOTH) {
                trimPair(units, i);
            }
            if (style.autospace()) {
                space(units, i);
            }
        }
    }

    // clreq §adjustment_of_punctuation: 间隔号 takes half an em on the mainland, centred.
    private static void halve(Units units, int unit) {
        int surplus = units.advance[unit] - units.em[unit] / 2;
        if (surplus > 0) {
            units.trimStart[unit] = surplus / 2;
            units.trimEnd[unit] = surplus - surplus / 2;
        }
    }

    // CSS Text 4, fullwidth-collapsing: a blank half beside another blank half is given up.
    private static void trimPair(Units units, int at) {
        int before = units.codePoint(at - 1);
        int after = units.codePoint(at);
        if (PunctuationWidth.losesTrailing(before, after) && units.trimEnd[at - 1] == 0) {
            units.trimEnd[at - 1] = blankHalf(units, at - 1);
        } else if (PunctuationWidth.losesLeading(after, before)) {
            units.trimStart[at] = blankHalf(units, at);
        }
    }

    /** The blank half of a full-width mark; nothing of any other unit. */
    static int blankHalf(Units units, int unit) {
        boolean full =
                units.kind[unit] == CharacterClass.OPEN
                        || units.kind[unit] == CharacterClass.CLOSE
                        || units.kind[unit] == CharacterClass.PAUSE;
        int half = units.em[unit] / 2;
        return full && units.advance[unit] >= units.em[unit] ? half : 0;
    }

    // clreq §mixed_text_composition: a quarter of an em between Han and letters or digits. A space
    // that was typed there is the same gap, and not added to it.
    private static void space(Units units, int at) {
        if (units.kind[at] == CharacterClass.SPACE && at + 1 < units.count) {
            if (meets(units.kind[at - 1], units.kind[at + 1])) {
                units.advance[at] = units.em[at] / 4;
            }
        } else if (meets(units.kind[at - 1], units.kind[at]) && units.style[at].evenNames() == 0) {
            units.gap[at] = units.em[at - 1] / 4;
        }
    }

    private static boolean meets(CharacterClass before, CharacterClass after) {
        return isHan(before) && isLatin(after) || isLatin(before) && isHan(after);
    }

    private static boolean isHan(CharacterClass kind) {
        return kind == CharacterClass.HAN;
    }

    private static boolean isLatin(CharacterClass kind) {
        return kind == CharacterClass.LATIN
                || kind == CharacterClass.DIGIT
                || kind == CharacterClass.POSTFIX
                || kind == CharacterClass.PREFIX;
    }
}
