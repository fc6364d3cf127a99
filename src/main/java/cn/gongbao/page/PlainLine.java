package cn.gongbao.page;

import cn.gongbao.model.Length;
import cn.gongbao.type.Face;
import cn.gongbao.type.FaceChain;
import cn.gongbao.type.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/**
 * A short text beside the pages as it is set: glyph after glyph, nothing adjusted.
 *
 * @param runs from its left end, one for each change of face
 * @param width of all
 */
public record PlainLine(List<Placed.Run> runs, Length width) {

    /** Copies the runs. */
    public PlainLine {
        runs = List.copyOf(runs);
    }

    /**
     * Sets a text.
     *
     * @param faces for its characters
     * @param ink name of the ink
     */
    public static PlainLine of(String text, FaceChain faces, Length size, String ink) {
        List<Placed.Run> runs = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        Length pen = Length.ZERO;
        for (int from = 0; from < characters.length; ) {
            Face face = faces.shown(characters[from]).face();
            int to = from + 1;
            while (to < characters.length && faces.shown(characters[to]).face() == face) {
                to++;
            }
            GlyphRun run = run(characters, from, to, faces, size);
            runs.add(new Placed.Run(run, pen, Length.ZERO, ink));
            pen = pen.plus(width(run));
            from = to;
        }
        return new PlainLine(runs, pen);
    }

    private static GlyphRun run(int[] characters, int from, int to, FaceChain faces, Length size) {
        Face face = faces.shown(characters[from]).face();
        int[] glyphs = new int[to - from];
        int[] offsets = new int[to - from];
        int[] clusters = new int[to - from];
        StringBuilder text = new StringBuilder();
        long pen = 0;
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = faces.shown(characters[from + i]).glyph();
            offsets[i] = Math.toIntExact(pen);
            clusters[i] = text.length();
            text.appendCodePoint(characters[from + i]);
            pen += face.advance(glyphs[i]) * size.emu() / face.unitsPerEm();
        }
        return new GlyphRun(face, size, glyphs, offsets, clusters, text.toString(), null);
    }

    private static Length width(GlyphRun run) {
        int last = run.glyphs().length - 1;
        long advance = run.face().advance(run.glyphs()[last]);
        return new Length(
                run.offsets()[last] + advance * run.size().emu() / run.face().unitsPerEm());
    }

    /** This text with its left end at a place, as no part of the issue. */
    public Placed.Line from(Length x, Length baseline, String frame) {
        return new Placed.Line(
                x, baseline, false, runs, new Placed.Address(frame, 0, 1), Placed.ARTIFACT);
    }

    /** This text behind another. */
    public PlainLine after(PlainLine other) {
        List<Placed.Run> both = new ArrayList<>(other.runs);
        for (Placed.Run run : runs) {
            both.add(
                    new Placed.Run(
                            run.glyphs(), run.offset().plus(other.width), run.rise(), run.ink()));
        }
        return new PlainLine(both, width.plus(other.width));
    }
}
