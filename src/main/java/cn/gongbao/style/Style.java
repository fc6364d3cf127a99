package cn.gongbao.style;

import cn.gongbao.model.Length;
import java.util.List;

/**
 * The computed style of one element: what the cascade of the layout's style sheet gives it.
 *
 * @param families font families in order of wish ({@code font-family})
 * @param weight 100 to 900 ({@code font-weight})
 * @param size the em ({@code font-size})
 * @param lineHeight distance of baselines ({@code line-height})
 * @param ink name of an ink of the layout ({@code color})
 * @param letterSpacing added after every character but the last of a line ({@code letter-spacing})
 * @param shift baseline raised by this share of the em, in thousandths; negative lowers ({@code
 *     vertical-align: super | sub})
 * @param language BCP 47 tag from the nearest {@code lang}
 * @param display block, inline or none ({@code display})
 * @param align how lines are brought to the measure ({@code text-align})
 * @param indent of a paragraph's first line; negative hangs ({@code text-indent})
 * @param insetStart kept free at the line start ({@code margin-left})
 * @param insetEnd kept free at the line end ({@code margin-right})
 * @param spaceBefore above the block ({@code margin-top})
 * @param spaceAfter below the block ({@code margin-bottom})
 * @param slots grid lines that the block takes as a whole, its text centred in them; 0 means as
 *     many as it has lines ({@code -gongbao-slots})
 * @param slotsTwo slots when the block has two lines, and two more for each further line; 0 as
 *     {@code slots} ({@code -gongbao-slots}'s second value)
 * @param evenNames names shorter than this many characters are spread to it; 0 none ({@code
 *     -gongbao-even-names})
 * @param shape whether a title's lines are balanced in length ({@code text-wrap: balance})
 * @param prohibition line-start and line-end prohibitions ({@code line-break})
 * @param spacingTrim punctuation widths ({@code text-spacing-trim})
 * @param autospace Han–Latin gaps ({@code text-autospace})
 * @param vertical whether lines run downward ({@code writing-mode: vertical-lr})
 * @param spanAll whether the block spans all columns ({@code column-span})
 * @param columns number of columns of the flow that this element opens ({@code column-count}); 0
 *     for an element that opens none
 * @param columnGap between columns ({@code column-gap})
 * @param breakBefore ({@code break-before})
 * @param breakAfter ({@code break-after})
 * @param breakInside ({@code break-inside})
 * @param orphans least lines before a break ({@code orphans})
 * @param widows least lines after a break ({@code widows})
 * @param page page master of the pages that this element opens, or null ({@code page})
 * @param flow frame that this element's text goes to, or null ({@code flow-into})
 * @param leader whether the block ends in a row of dots and the folio of the document that its link
 *     leads to ({@code -gongbao-leader: dots})
 * @param hang whether turnover lines, and sisters without a label, begin behind the label ({@code
 *     -gongbao-hang: label})
 * @param cell width of the cell that this inline element is set in, so that names of a list stand
 *     in columns; zero none ({@code -gongbao-cell})
 * @param fit whether the block's one line is enlarged or reduced until it fills the measure ({@code
 *     -gongbao-fit: measure})
 * @param whole whether no line ends inside ({@code white-space: nowrap})
 * @param hangs whether one pause mark may stand outside the measure at a line's end ({@code
 *     hanging-punctuation: allow-end})
 * @param squares whether every character stands in a square of its own, in line down the column
 *     ({@code -gongbao-character-grid: strict})
 * @param stopsGive whether 。？！ give up half an em too, after all else ({@code -gongbao-squeeze:
 *     stops})
 * @param tight whether a paragraph is set in fewer lines where compression allows ({@code
 *     -gongbao-setting: tight})
 * @param emphasis whether a dot stands under every character ({@code text-emphasis: dot})
 * @param phrases whether lines end between words rather than inside one ({@code word-break:
 *     auto-phrase})
 * @param signature how signatories and date in this block stand to each other ({@code
 *     -gongbao-signature})
 * @param paddingBlock above and below what stands in a cell ({@code padding-block})
 * @param paddingInline at both sides of what stands in a cell ({@code padding-inline})
 * @param rules of a table ({@code -gongbao-rules})
 * @param decoration rule along the text ({@code text-decoration})
 */
public record Style(
        List<String> families,
        int weight,
        Length size,
        Length lineHeight,
        String ink,
        Length letterSpacing,
        int shift,
        String language,
        Display display,
        Align align,
        Length indent,
        Length insetStart,
        Length insetEnd,
        Length spaceBefore,
        Length spaceAfter,
        int slots,
        int slotsTwo,
        int evenNames,
        boolean shape,
        Prohibition prohibition,
        SpacingTrim spacingTrim,
        boolean autospace,
        boolean vertical,
        boolean spanAll,
        int columns,
        Length columnGap,
        Break breakBefore,
        Break breakAfter,
        Break breakInside,
        int orphans,
        int widows,
        String page,
        String flow,
        boolean leader,
        boolean hang,
        Length cell,
        boolean fit,
        boolean whole,
        boolean hangs,
        boolean squares,
        boolean stopsGive,
        boolean tight,
        boolean emphasis,
        boolean phrases,
        Signature signature,
        Length paddingBlock,
        Length paddingInline,
        Rules rules,
        Decoration decoration) {

    /** How an element takes part in the flow. */
    public enum Display {
        BLOCK,
        INLINE,
        NONE
    }

    /** How lines are brought to the measure. */
    public enum Align {
        JUSTIFY,
        START,
        CENTER,
        END
    }

    /** Where the flow may or must break. */
    public enum Break {
        AUTO,
        AVOID,
        COLUMN,
        PAGE,
        RECTO,
        VERSO
    }

    /** Levels of line-start and line-end prohibition, clreq §prohibition_rules. */
    public enum Prohibition {
        /** {@code line-break: anywhere}. */
        NONE,
        /** {@code line-break: loose}. */
        BASIC,
        /** {@code line-break: normal}, as the national standard has it. */
        GB,
        /** {@code line-break: strict}. */
        STRICT
    }

    /** How full-width punctuation gives up its blank halves. */
    public enum SpacingTrim {
        /** {@code text-spacing-trim: space-all}: every mark keeps its full em. */
        SPACE_ALL,
        /** {@code text-spacing-trim: trim-both}: trimmed between marks, at line start and end. */
        TRIM_BOTH
    }

    /** How who signs and when stand to each other, GB/T 9704-2012 7.3.5. */
    public enum Signature {
        /** As any other block. */
        NONE,
        /** Under a seal: the date ends four characters from the right, the signatory over it. */
        SEALED,
        /** Without: the signatory ends two characters from the right, the date begins behind it. */
        UNSEALED
    }

    /** The rules of a table. */
    public enum Rules {
        NONE,
        /** Thick above and below, a thin one under the head. */
        THREE_LINE,
        /** Around every cell. */
        GRID
    }

    /** A rule along the text. */
    public enum Decoration {
        NONE,
        UNDERLINE,
        LINE_THROUGH
    }

    /** Copies the families. */
    public Style {
        families = List.copyOf(families);
    }

    /** This style with em and letter-spacing scaled by {@code numerator / denominator}. */
    public Style scaled(long numerator, long denominator) {
        return with(
                part(size, numerator, denominator),
                lineHeight,
                part(letterSpacing, numerator, denominator),
                align,
                insetStart);
    }

    /** This style with em, line height and letter-spacing reduced alike. */
    public Style reduced(long numerator, long denominator) {
        return with(
                part(size, numerator, denominator),
                part(lineHeight, numerator, denominator),
                part(letterSpacing, numerator, denominator),
                align,
                insetStart);
    }

    /** This style with its lines brought to the measure in another way. */
    public Style aligned(Align other) {
        return other == align ? this : with(size, lineHeight, letterSpacing, other, insetStart);
    }

    /** This style with more kept free at the line start. */
    public Style insetBy(Length more) {
        return more.emu() == 0
                ? this
                : with(size, lineHeight, letterSpacing, align, insetStart.plus(more));
    }

    private Style with(Length em, Length line, Length spacing, Align alignment, Length start) {
        return new Style(
                families,
                weight,
                em,
                line,
                ink,
                spacing,
                shift,
                language,
                display,
                alignment,
                indent,
                start,
                insetEnd,
                spaceBefore,
                spaceAfter,
                slots,
                slotsTwo,
                evenNames,
                shape,
                prohibition,
                spacingTrim,
                autospace,
                vertical,
                spanAll,
                columns,
                columnGap,
                breakBefore,
                breakAfter,
                breakInside,
                orphans,
                widows,
                page,
                flow,
                leader,
                hang,
                cell,
                fit,
                whole,
                hangs,
                squares,
                stopsGive,
                tight,
                emphasis,
                phrases,
                signature,
                paddingBlock,
                paddingInline,
                rules,
                decoration);
    }

    private static Length part(Length length, long numerator, long denominator) {
        return new Length(length.emu() * numerator / denominator);
    }
}
