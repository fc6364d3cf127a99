package cn.gongbao.proof;

import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import cn.gongbao.type.Face;
import cn.gongbao.type.FaceChain;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.GlyphRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the short texts of a proof's margins, each once for all pages that bear it. */
final class Lettering {

    /** Stands for a character that no face has, as 〓 does in a forme. */
    private static final int TURNED_SORT = 0x3013;

    private static final String FRAME = "proof";
    private static final List<String> FAMILIES = List.of("黑", "宋");

    private final FaceChain regular;
    private final FaceChain bold;
    private final Map<Style, Map<String, Word>> kept = new HashMap<>();

    Lettering(FaceShelf shelf) {
        regular = shelf.chain(FAMILIES, 400);
        bold = shelf.chain(FAMILIES, 700);
    }

    /** How a text is set. */
    record Style(Length size, boolean heavy, String ink) {}

    /**
     * A text as set.
     *
     * @param runs from its left end
     * @param width of all
     */
    record Word(List<Placed.Run> runs, Length width) {

        /** This text with its left end at a place. */
        Placed.Line from(Length x, Length baseline) {
            return new Placed.Line(
                    x, baseline, false, runs, new Placed.Address(FRAME, 0, 1), Placed.ARTIFACT);
        }

        /** This text with its right end at a place. */
        Placed.Line upTo(Length x, Length baseline) {
            return from(x.minus(width), baseline);
        }
    }

    /** A text on one line, every character at its natural width. */
    Word word(String text, Style style) {
        return kept.computeIfAbsent(style, none -> new HashMap<>())
                .computeIfAbsent(text, words -> set(words, style));
    }

    private Word set(String text, Style style) {
        FaceChain chain = style.heavy ? bold : regular;
        List<Placed.Run> runs = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        Length pen = Length.ZERO;
        for (int from = 0; from < characters.length; ) {
            Face face = glyph(chain, characters[from]).face();
            int to = from + 1;
            while (to < characters.length && glyph(chain, characters[to]).face() == face) {
                to++;
            }
            pen = run(chain, characters, from, to, style, pen, runs);
            from = to;
        }
        return new Word(List.copyOf(runs), pen);
    }

    private static Length run(
            FaceChain chain,
            int[] characters,
            int from,
            int to,
            Style style,
            Length start,
            List<Placed.Run> runs) {
        Face face = glyph(chain, characters[from]).face();
        int[] glyphs = new int[to - from];
        int[] offsets = new int[to - from];
        int[] clusters = new int[to - from];
        StringBuilder text = new StringBuilder();
        long pen = 0;
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = glyph(chain, characters[from + i]).glyph();
            offsets[i] = Math.toIntExact(pen);
            clusters[i] = text.length();
            text.appendCodePoint(characters[from + i]);
            pen += face.advance(glyphs[i]) * style.size.emu() / face.unitsPerEm();
        }
        GlyphRun run =
                new GlyphRun(face, style.size, glyphs, offsets, clusters, text.toString(), null);
        runs.add(new Placed.Run(run, start, Length.ZERO, style.ink));
        return start.plus(new Length(pen));
    }

    private static FaceChain.FaceGlyph glyph(FaceChain chain, int character) {
        FaceChain.FaceGlyph glyph = chain.chinese(character);
        glyph = glyph == null ? chain.chinese(TURNED_SORT) : glyph;
        return glyph == null ? new FaceChain.FaceGlyph(chain.primary(), 0) : glyph;
    }
}
