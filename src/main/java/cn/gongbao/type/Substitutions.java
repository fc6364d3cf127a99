package cn.gongbao.type;

import java.util.ArrayList;
import java.util.List;

/** The glyph substitutions that Chinese text takes without being asked (GSUB locl, ccmp). */
final class Substitutions {

    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;
    private static final int EXTENSION = 7;

    /** Far more than any real face needs for one feature. */
    private static final int MOST_STEPS = 100_000;

    private final FontTable gsub;
    private int steps;

    private Substitutions(FontTable gsub) {
        this.gsub = gsub;
    }

    /**
     * The one glyph that a pair of equal glyphs becomes in simplified Chinese, or 0.
     *
     * <p>Features are applied locl first (the language's own form of a glyph), then ccmp (glyphs
     * drawn together), as OpenType asks of shapers.
     */
    static int pair(FontTable gsub, int glyph) throws FaceRefused {
        Substitutions substitutions = new Substitutions(gsub);
        int language = substitutions.language();
        if (language == 0) {
            return 0;
        }
        int own = glyph;
        for (FontTable subtable : substitutions.subtables(language, "locl", SINGLE)) {
            own = substitutions.single(subtable, own);
        }
        for (FontTable subtable : substitutions.subtables(language, "ccmp", LIGATURE)) {
            int joined = substitutions.joined(subtable, own);
            if (joined != 0) {
                return joined;
            }
        }
        return 0;
    }

    /** Offset of the language system for simplified Han script, or the script's default, or 0. */
    private int language() throws FaceRefused {
        int scripts = gsub.u16(4);
        int script = record(scripts, scripts, "hani");
        if (script == 0) {
            script = record(scripts, scripts, "DFLT");
        }
        if (script == 0) {
            return 0;
        }
        int language = record(script + 2, script, "ZHS ");
        if (language == 0 && gsub.u16(script) != 0) {
            language = script + gsub.u16(script);
        }
        return language;
    }

    /** Finds a tag in a counted list of tags and offsets; offsets count from {@code base}. */
    private int record(int list, int base, String tag) throws FaceRefused {
        int count = gsub.u16(list);
        for (int i = 0; i < count; i++) {
            int at = list + 2 + 6 * i;
            if (tagAt(at).equals(tag)) {
                return base + gsub.u16(at + 4);
            }
        }
        return 0;
    }

    private String tagAt(int at) throws FaceRefused {
        StringBuilder tag = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            tag.append((char) gsub.u8(at + i));
        }
        return tag.toString();
    }

    /** The subtables of one kind that a language's feature leads to. */
    private List<FontTable> subtables(int language, String feature, int kind) throws FaceRefused {
        List<FontTable> found = new ArrayList<>();
        int features = gsub.u16(6);
        int lookups = gsub.u16(8);
        for (int i = 0; i < gsub.u16(language + 4); i++) {
            int entry = features + 2 + 6 * gsub.u16(language + 6 + 2 * i);
            step();
            if (!tagAt(entry).equals(feature)) {
                continue;
            }
            int table = features + gsub.u16(entry + 4);
            for (int j = 0; j < gsub.u16(table + 2); j++) {
                step();
                int index = gsub.u16(table + 4 + 2 * j);
                addSubtables(found, lookups + gsub.u16(lookups + 2 + 2 * index), kind);
            }
        }
        return found;
    }

    private void addSubtables(List<FontTable> found, int lookup, int wanted) throws FaceRefused {
        int kind = gsub.u16(lookup);
        for (int i = 0; i < gsub.u16(lookup + 4); i++) {
            step();
            FontTable subtable = gsub.from(lookup + gsub.u16(lookup + 6 + 2 * i));
            int itsKind = kind;
            if (kind == EXTENSION) {
                itsKind = subtable.u16(2);
                subtable = subtable.from(subtable.u31(4));
            }
            if (itsKind == wanted) {
                found.add(subtable);
            }
        }
    }

    private void step() throws FaceRefused {
        if (++steps > MOST_STEPS) {
            throw FaceRefused.damaged(gsub.tag());
        }
    }

    private int single(FontTable subtable, int glyph) throws FaceRefused {
        int covered = covered(subtable.from(subtable.u16(2)), glyph);
        if (covered < 0) {
            return glyph;
        }
        return subtable.u16(0) == 1
                ? glyph + subtable.s16(4) & 0xFFFF
                : subtable.u16(6 + 2 * covered);
    }

    private int joined(FontTable subtable, int glyph) throws FaceRefused {
        int covered = covered(subtable.from(subtable.u16(2)), glyph);
        if (covered < 0) {
            return 0;
        }
        FontTable set = subtable.from(subtable.u16(6 + 2 * covered));
        for (int i = 0; i < set.u16(0); i++) {
            FontTable ligature = set.from(set.u16(2 + 2 * i));
            if (ligature.u16(2) == 2 && ligature.u16(4) == glyph) {
                return ligature.u16(0);
            }
        }
        return 0;
    }

    /** Index of a glyph in a coverage table, or -1. */
    private static int covered(FontTable coverage, int glyph) throws FaceRefused {
        int count = coverage.u16(2);
        boolean ranges = coverage.u16(0) == 2;
        for (int i = 0; i < count; i++) {
            if (ranges) {
                int start = coverage.u16(4 + 6 * i);
                if (glyph >= start && glyph <= coverage.u16(6 + 6 * i)) {
                    return coverage.u16(8 + 6 * i) + glyph - start;
                }
            } else if (coverage.u16(4 + 2 * i) == glyph) {
                return i;
            }
        }
        return -1;
    }
}
