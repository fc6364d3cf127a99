package cn.gongbao.galley;

import cn.gongbao.type.CharacterClass;

/**
 * What a line and its end cost: the least sum over a paragraph decides where its lines end.
 *
 * <p>A compressed line costs {@link #SHRUNK} by the square of the share that it gives of all it
 * has; a stretched one {@link #STRETCHED} by the square of what each place takes. To these come
 * prices for single faults, each as much as the lines that may suffer to avoid it.
 */
final class Demerits {

    /** A line compressed by all it has: as much as one stretched by 0.08 em at each place. */
    static final double SHRUNK = 100;

    /** A line stretched by {@link #STRETCH_UNIT} at each place. */
    static final double STRETCHED = 40;

    /** A twentieth of an em at each place, which the eye begins to see. */
    static final double STRETCH_UNIT = 0.05;

    private static final double STRETCHED_BY_EM = STRETCHED / (STRETCH_UNIT * STRETCH_UNIT);

    /**
     * The same where it pulls in a mark that may not begin the next line: less than any line costs
     * that pushes a character out instead, in a measure of up to fifty characters (先挤进，后推出; clreq
     * §prohibition_rules). Only what the rest of the paragraph loses by it can outweigh that.
     */
    static final double PULLED_IN = 5;

    /**
     * What each place may be stretched by, in em: the house bound, which the inspection holds to.
     */
    static final double LOOSEST = 0.25;

    /**
     * Beyond that bound a line has failed: worse than any sound line and any fault but illegality.
     */
    static final double TOO_LOOSE = 10_000;

    /** A last line with less than two characters (孤字, clreq §widows): worse than a date divided. */
    static final double LONE_CHARACTER = 6_000;

    /**
     * A date divided between its parts: five lines stretched to the bound cost less, so that it is
     * divided only where a line would be too loose or the last too short.
     */
    static final double DATE_DIVIDED = 5_000;

    /** An address or a word with a hyphen divided: as much as a line stretched by 0.16 em. */
    static final double MARK_DIVIDED = 400;

    /** A line more in text that is set tight (密排): as much as three lines compressed by all. */
    static final double LINE_TAKEN = 300;

    /** A Chinese word divided in text that is divided by phrases: worse than any ragged line. */
    static final double HAN_WORD_DIVIDED = 1_200;

    /** A phrase or a name divided there: likewise, but rather than a word. */
    static final double PHRASE_DIVIDED = 500;

    /** A word divided: only where no line holds it. */
    static final double WORD_DIVIDED = 1e7;

    /** A bond broken: only where no lines keep all bonds, and as seldom as can be. */
    static final double BOND_BROKEN = 1e9;

    /** A ragged line blank from end to end, by the square of the share that is blank. */
    static final double RAGGED = 100;

    private final Units units;
    private final Elasticity elasticity;
    private final long first;
    private final long rest;
    private final boolean justified;
    private final double taken;

    /** The end of a line without the spaces that close it. */
    private final int[] visible;

    /**
     * The end of a line without the marks at its end that may not begin the next; 0 without such.
     */
    private final int[] unmarked;

    /** The largest of the paragraph. */
    private final double em;

    Demerits(Units units, Elasticity elasticity, long first, long rest, boolean justified) {
        this.units = units;
        this.elasticity = elasticity;
        this.first = first;
        this.rest = rest;
        this.justified = justified;
        this.taken = justified && elasticity.tight() ? LINE_TAKEN : 0;
        this.visible = new int[units.count + 1];
        this.unmarked = new int[units.count + 1];
        this.em = look();
    }

    private double look() {
        int largest = 1;
        for (int to = 1; to <= units.count; to++) {
            boolean space = units.kind[to - 1] == CharacterClass.SPACE;
            visible[to] = space ? visible[to - 1] : to;
            largest = Math.max(largest, units.em[to - 1]);
            boolean mark =
                    units.seam[to - 1] == Units.BOUND
                            && to > 1
                            && units.rule[to - 1] == BreakRule.PROHIBITED_START;
            if (mark) {
                unmarked[to] = unmarked[to - 1] > 0 ? unmarked[to - 1] : to - 1;
            }
        }
        return largest;
    }

    /** The end of a line's units without the spaces that close it. */
    int visibleEnd(int from, int to) {
        return Math.max(from + 1, visible[to]);
    }

    /** The least width of a line, in EMU. */
    long narrowest(int from, int to) {
        return elasticity.narrowest(from, visibleEnd(from, to));
    }

    /** The measure of the line that begins with a unit, in EMU. */
    long room(int from) {
        return from == 0 ? first : rest;
    }

    /** Whether a line ends its paragraph, or ends before a forced break. */
    boolean isLast(int to) {
        return to == units.count || units.seam[to] == Units.FORCED;
    }

    /** What it costs that a line ends before a unit. */
    double end(int to) {
        if (to == units.count) {
            return 0;
        }
        return switch (units.seam[to]) {
            case Units.EMERGENCY -> WORD_DIVIDED;
            case Units.AWKWARD -> price(units.rule[to]);
            case Units.BOUND -> BOND_BROKEN;
            default -> 0;
        };
    }

    private static double price(BreakRule rule) {
        return switch (rule) {
            case DATE -> DATE_DIVIDED;
            case HAN_WORD -> HAN_WORD_DIVIDED;
            case PHRASE -> PHRASE_DIVIDED;
            default -> MARK_DIVIDED;
        };
    }

    /** What a line costs by itself; infinite where it is too wide for its measure. */
    double line(int from, int to) {
        return taken + faults(from, to);
    }

    /** The same without what it costs to take a line at all. */
    double faults(int from, int to) {
        int end = visibleEnd(from, to);
        long room = room(from);
        int inner = elasticity.inner(from, end, room);
        long natural = elasticity.natural(from, inner);
        double lone = isLone(from, to) ? LONE_CHARACTER : 0;
        if (natural > room) {
            long shrinkable = elasticity.shrinkable(from, inner);
            double ratio = (double) (natural - room) / shrinkable;
            if (ratio > 1 || shrinkable == 0) {
                return Double.POSITIVE_INFINITY;
            }
            double whole = pullsIn(from, inner, room) ? PULLED_IN : SHRUNK;
            return lone + whole * ratio * ratio;
        }
        return isLast(to) ? lone : slack(from, inner, room - natural);
    }

    private double slack(int from, int inner, long slack) {
        if (elasticity.squares() != null) {
            // No sum of blank squares is better for being spread: each line is as full as can be.
            return RAGGED * slack / rest;
        }
        if (!justified) {
            double share = (double) slack / rest;
            return RAGGED * share * share;
        }
        double share = each(from, inner, slack);
        return share * share * STRETCHED_BY_EM + (share > LOOSEST ? TOO_LOOSE : 0);
    }

    private double each(int from, int inner, long slack) {
        int places = Math.max(1, elasticity.stretchable(from, inner));
        return slack / (places * em);
    }

    /** Whether a line is to be stretched: the less stands in it, the more it then costs. */
    boolean stretches(int from, int to) {
        int inner = elasticity.inner(from, visibleEnd(from, to), room(from));
        return !isLast(to) && elasticity.natural(from, inner) <= room(from);
    }

    /** Whether a justified line would be stretched beyond the house bound. */
    boolean isTooLoose(int from, int to) {
        int inner = elasticity.inner(from, visibleEnd(from, to), room(from));
        long slack = room(from) - elasticity.natural(from, inner);
        return justified
                && elasticity.squares() == null
                && !isLast(to)
                && slack > 0
                && each(from, inner, slack) > LOOSEST;
    }

    private boolean pullsIn(int from, int to, long room) {
        return unmarked[to] > from && elasticity.natural(from, unmarked[to]) <= room;
    }

    /** Whether a line is the last of several and holds less than two characters. */
    boolean isLone(int from, int to) {
        if (to < units.count || from == 0) {
            return false;
        }
        int characters = 0;
        for (int i = from; i < to && characters < 2; i++) {
            CharacterClass kind = units.kind[i];
            if (kind == CharacterClass.HAN
                    || kind == CharacterClass.LATIN
                    || kind == CharacterClass.DIGIT) {
                characters++;
            }
        }
        return characters < 2;
    }
}
