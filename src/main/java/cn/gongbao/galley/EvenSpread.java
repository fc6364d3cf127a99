package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import cn.gongbao.type.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/** Spreads the characters of a set line, so that names one below the other are equally wide. */
final class EvenSpread {

    private EvenSpread() {}

    /**
     * A line brought to a width, by the same space between all its characters.
     *
     * @param most space between two characters, in EMU; a line that would need more stays as it is
     */
    static SetLine of(SetLine line, Length width, long most) {
        int places = -1;
        for (Placed.Run run : line.runs()) {
            places += run.glyphs().glyphs().length;
        }
        long lack = width.minus(line.width()).emu();
        if (places < 1 || lack <= 0 || lack > most * places) {
            return line;
        }
        List<Placed.Run> runs = new ArrayList<>();
        int passed = 0;
        for (Placed.Run run : line.runs()) {
            GlyphRun glyphs = run.glyphs();
            int[] offsets = glyphs.offsets().clone();
            long first = lack * passed / places;
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] += Math.toIntExact(lack * (passed + i) / places - first);
            }
            passed += offsets.length;
            GlyphRun spread =
                    new GlyphRun(
                            glyphs.face(),
                            glyphs.size(),
                            glyphs.glyphs(),
                            offsets,
                            glyphs.clusters(),
                            glyphs.text(),
                            glyphs.language());
            Length offset = run.offset().plus(new Length(first));
            runs.add(new Placed.Run(spread, offset, run.rise(), run.ink()));
        }
        return new SetLine(line.inset(), line.baseline(), width, runs, line.block(), line.target());
    }
}
