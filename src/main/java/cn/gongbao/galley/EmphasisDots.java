package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import cn.gongbao.type.CharacterClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The dots under emphasised characters (着重号).
 *
 * <p>clreq §emphasis dots: one under each Han, centred on it, in the gap between two lines; none
 * under marks, spaces, letters and digits.
 */
final class EmphasisDots {

    /** Diameter of a dot, in thousandths of the em. */
    private static final int DIAMETER = 160;

    /**
     * Centre of a dot below the baseline, in thousandths of the em: Han reach down to 120, and a
     * gap of half an em holds the dot in its middle.
     */
    private static final int DROP = 330;

    /** How far a dot of a row may stand off its character's middle: 0.01 pt in EMU. */
    private static final long TOLERANCE = 127;

    private EmphasisDots() {}

    /**
     * The dots of a line.
     *
     * @param from its first unit
     * @param runs of the line, a glyph for each unit
     */
    static List<SetLine.Dots> of(Units units, int from, List<Placed.Run> runs) {
        List<SetLine.Dots> rows = new ArrayList<>();
        int unit = from;
        for (Placed.Run run : runs) {
            for (int offset : run.glyphs().offsets()) {
                boolean dotted =
                        units.style[unit].emphasis() && units.kind[unit] == CharacterClass.HAN;
                if (dotted) {
                    long em = units.em[unit];
                    int advance = units.face[unit].advance(units.glyph[unit]);
                    long half = advance * em / units.face[unit].unitsPerEm() / 2;
                    add(rows, run.offset().emu() + offset + half, em, run.ink());
                }
                unit++;
            }
        }
        return rows;
    }

    /** Adds a dot to the last row, or where it does not stand in its pitch, to a new one. */
    private static void add(List<SetLine.Dots> rows, long x, long em, String ink) {
        Length drop = new Length(em * DROP / 1000);
        Length diameter = new Length(em * DIAMETER / 1000);
        SetLine.Dots last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last == null || !last.diameter().equals(diameter) || !last.ink().equals(ink)) {
            rows.add(new SetLine.Dots(new Length(x), drop, 1, new Length(em), diameter, ink));
            return;
        }
        long way = x - last.x().emu();
        long pitch = last.count() == 1 ? way : last.pitch().emu();
        if (Math.abs(way - pitch * last.count()) > TOLERANCE) {
            rows.add(new SetLine.Dots(new Length(x), drop, 1, new Length(em), diameter, ink));
            return;
        }
        rows.set(
                rows.size() - 1,
                new SetLine.Dots(
                        last.x(), drop, last.count() + 1, new Length(pitch), diameter, ink));
    }
}
