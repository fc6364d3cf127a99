package cn.gongbao.galley;

import cn.gongbao.style.Style;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.PunctuationWidth;

/** Settles widths that hold wherever a line ends: between marks, and between Han and Latin. */
final class Widths {

    private Widths() {}

    /** Trims marks that meet, and puts a gap where Han and Latin meet. */
    static void settle(Units units, Style style) {
        boolean trims = style.spacingTrim() == Style.SpacingTrim.TRIM_BOTH;
        for (int i = 0; i < units.count && trims; i++) {
            if (units.kind[i] == CharacterClass.INTERPUNCT) {
                halve(units, i);
            } else if (units.kind[i] == CharacterClass.SOLIDUS) {
                widen(units, i);
            }
        }
        int cries = 0;
        for (int i = 1; i < units.count; i++) {
            if (units.seam[i] == Units.FORCED) {
                cries = 0;
                continue;
            }
            if (trims) {
                trimPair(units, i);
                boolean shares =
                        PunctuationWidth.sharesEm(units.codePoint(i - 1), units.codePoint(i));
                cries = shares ? cries + 1 : 0;
                // GB/T 15834-2011 5.1.2: two of ？ and ！ share one em, three take two.
                if (cries % 2 == 1) {
                    units.trimEnd[i] = blankHalf(units, i);
                }
            }
            if (style.autospace()) {
                space(units, i);
            }
        }
    }

    // clreq §adjustment_of_punctuation: 间隔号 takes half an em on the mainland, centred.
    private static void halve(Units units, int unit) {
        int surplus = surplus(units, unit);
        units.trimStart[unit] = surplus / 2;
        units.trimEnd[unit] = surplus - surplus / 2;
    }

    // GB/T 15834-2011 5.1.9: 分隔号 takes half an em; between Western characters it is theirs.
    private static void widen(Units units, int unit) {
        boolean western =
                unit > 0
                        && unit + 1 < units.count
                        && Seams.isWestern(units.kind[unit - 1])
                        && Seams.isWestern(units.kind[unit + 1]);
        int lack = units.em[unit] / 2 - units.advance[unit];
        if (!western && lack > 0) {
            units.trimStart[unit] = -lack / 2;
            units.trimEnd[unit] = -(lack - lack / 2);
        }
    }

    /** What a 间隔号 takes beyond half an em. */
    static int surplus(Units units, int unit) {
        return Math.max(0, units.advance[unit] - units.em[unit] / 2);
    }

    // CSS Text 4, fullwidth-collapsing: a blank half beside another blank half is given up.
    private static void trimPair(Units units, int at) {
        int before = units.codePoint(at - 1);
        int after = units.codePoint(at);
        boolean grows = units.em[at] > units.em[at - 1];
        if (PunctuationWidth.losesTrailing(before, after, grows)) {
            units.trimEnd[at - 1] = blankHalf(units, at - 1);
        } else if (PunctuationWidth.losesLeading(after, before, grows)) {
            units.trimStart[at] = blankHalf(units, at);
        }
    }

    /** The blank half of a full-width mark; nothing of any other unit. */
    static int blankHalf(Units units, int unit) {
        boolean wide = units.advance[unit] >= units.em[unit];
        boolean blank =
                wide
                        && PunctuationWidth.blank(units.codePoint(unit))
                                != PunctuationWidth.Blank.NONE;
        return blank ? units.em[unit] / 2 : 0;
    }

    // clreq §mixed_text_composition: a quarter of an em between Han and letters or digits. A space
    // that was typed there is the same gap, and not added to it.
    private static void space(Units units, int at) {
        boolean typed = units.kind[at] == CharacterClass.SPACE;
        int after = typed ? at + 1 : at;
        if (after == units.count || units.style[after].evenNames() > 0) {
            return;
        }
        int gap = gap(units, at - 1, after);
        if (gap > 0) {
            units.gap[after] = gap;
            units.advance[at] = typed ? 0 : units.advance[at];
        }
    }

    private static int gap(Units units, int before, int after) {
        if (units.kind[before] == CharacterClass.HAN) {
            boolean raised = RaisedDigits.isScript(units, after);
            return isWestern(units, after) && !raised ? units.em[before] / 4 : 0;
        }
        boolean meets = isWestern(units, before) && units.kind[after] == CharacterClass.HAN;
        return meets ? units.em[after] / 4 : 0;
    }

    // ％ and ￥ are a full em wide and bring their own space.
    private static boolean isWestern(Units units, int unit) {
        return switch (units.kind[unit]) {
            case LATIN, DIGIT -> true;
            case PREFIX, POSTFIX -> units.advance[unit] < units.em[unit];
            default -> false;
        };
    }
}
