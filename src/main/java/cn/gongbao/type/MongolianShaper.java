package cn.gongbao.type;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shapes Mongolian script with the JDK's text layout, horizontally: letters joined, suffix and
 * syllable forms chosen, selectors and separators kept in the text.
 *
 * <p>A run for a vertical line is shaped the same and then turned a quarter clockwise: faces store
 * their glyphs lying. Safe to share between threads; nothing is loaded before the first text.
 */
public final class MongolianShaper {

    private static final String LANGUAGE = "mn-Mong";

    /** Text layout's mark for a character that leaves no glyph, such as a variation selector. */
    private static final int NO_GLYPH = 0xFFFF;

    private final FontMaker maker;
    private final Map<OpenTypeFace, Font> fonts = new ConcurrentHashMap<>();

    /** Makes the JDK's font of a face. */
    interface FontMaker {
        Font make(OpenTypeFace face) throws IOException, FontFormatException;
    }

    /** A shaper that has not loaded anything yet. */
    public MongolianShaper() {
        this(MongolianShaper::open);
    }

    private static Font open(OpenTypeFace face) throws IOException, FontFormatException {
        File file = face.file().toFile();
        return face.member() < 0
                ? Font.createFont(Font.TRUETYPE_FONT, file)
                : Font.createFonts(file)[face.member()];
    }

    MongolianShaper(FontMaker maker) {
        this.maker = maker;
    }

    /**
     * Readies the shaper for a chain, so that a missing face or an unusable JDK is told as a notice
     * and not met in the middle of a line.
     *
     * @return nothing, or the error that forbids to shape with this chain
     */
    public List<Notice> prepare(FaceChain chain) {
        Face face = mongolian(chain);
        if (face == null) {
            return List.of(Notice.error(Place.of("layout.yaml"), "mongolian.no-face"));
        }
        try {
            font(face);
            return List.of();
        } catch (ShapingFailed e) {
            return List.of(Notice.error(e.place, "mongolian.no-layout", e.getMessage()));
        }
    }

    /**
     * One run of one face.
     *
     * @param face a face read from a file; all of the text is shown in it
     * @throws IllegalStateException where the JDK cannot shape; {@link #prepare} tells beforehand
     */
    public GlyphRun shape(Face face, Length size, String text) {
        int[] ids = {};
        int[] offsets = {};
        int[] clusters = {};
        if (!text.isEmpty()) {
            Font font = font(face);
            // fractional and unhinted: at one unit a pixel, positions are in font units
            FontRenderContext context = new FontRenderContext(null, true, true);
            char[] chars = text.toCharArray();
            GlyphVector glyphs =
                    font.layoutGlyphVector(
                            context, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
            int count = glyphs.getNumGlyphs();
            ids = new int[count];
            offsets = new int[count];
            clusters = new int[count];
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int id = glyphs.getGlyphCode(i);
                if (id != NO_GLYPH) {
                    ids[kept] = id;
                    offsets[kept] = emu(glyphs.getGlyphPosition(i).getX(), face, size);
                    clusters[kept++] = glyphs.getGlyphCharIndex(i);
                }
            }
            ids = Arrays.copyOf(ids, kept);
            offsets = Arrays.copyOf(offsets, kept);
            clusters = rising(Arrays.copyOf(clusters, kept));
        }
        return new GlyphRun(face, size, ids, offsets, clusters, text, LANGUAGE);
    }

    /**
     * Runs one behind the other, in reading order: Mongolian in the chain's Mongolian face, and
     * what that face lacks in the first other face that has it.
     *
     * <p>Offsets count from the start of each run. A separator never starts or ends a run on the
     * side of a Mongolian letter.
     *
     * @throws IllegalStateException where the JDK cannot shape; {@link #prepare} tells beforehand
     */
    public List<GlyphRun> shape(FaceChain chain, Length size, String text) {
        Face mongolian = mongolian(chain);
        List<GlyphRun> runs = new ArrayList<>();
        for (MongolianSplit.Part part : MongolianSplit.of(text, mongolian, chain)) {
            boolean own = part.face() == mongolian && mongolian != null;
            runs.add(
                    own
                            ? shape(mongolian, size, part.text())
                            : plain(part.face(), size, part.text()));
        }
        return List.copyOf(runs);
    }

    /** The length of a run along the line: the last glyph's offset and its advance. */
    public static Length advance(GlyphRun run) {
        int last = run.glyphs().length - 1;
        if (last < 0) {
            return Length.ZERO;
        }
        int width = run.face().advance(run.glyphs()[last]);
        return new Length(run.offsets()[last] + (long) emu(width, run.face(), run.size()));
    }

    private static GlyphRun plain(Face face, Length size, String text) {
        int count = text.codePointCount(0, text.length());
        int[] ids = new int[count];
        int[] offsets = new int[count];
        int[] clusters = new int[count];
        long position = 0;
        for (int i = 0, at = 0; i < count; i++) {
            int codePoint = text.codePointAt(at);
            ids[i] = face.glyph(codePoint);
            offsets[i] = emu(position, face, size);
            clusters[i] = at;
            position += face.advance(ids[i]);
            at += Character.charCount(codePoint);
        }
        return new GlyphRun(face, size, ids, offsets, clusters, text, null);
    }

    private static Face mongolian(FaceChain chain) {
        return chain.face(0x1820);
    }

    private static int emu(double units, Face face, Length size) {
        return Math.toIntExact(Math.round(units * size.emu() / face.unitsPerEm()));
    }

    private static int[] rising(int[] clusters) {
        for (int i = clusters.length - 2; i >= 0; i--) {
            clusters[i] = Math.min(clusters[i], clusters[i + 1]);
        }
        return clusters;
    }

    private Font font(Face face) {
        if (!(face instanceof OpenTypeFace own)) {
            throw new IllegalArgumentException("only a face read from a file can be shaped");
        }
        return fonts.computeIfAbsent(own, this::newFont);
    }

    /** Makes the font and sets one letter, so that whatever is missing shows here. */
    private Font newFont(OpenTypeFace face) {
        try {
            Font font = maker.make(face).deriveFont((float) face.unitsPerEm());
            FontRenderContext context = new FontRenderContext(null, true, true);
            char[] letter = {'\u1820'};
            font.layoutGlyphVector(context, letter, 0, 1, Font.LAYOUT_LEFT_TO_RIGHT);
            return font;
        } catch (IOException
                | FontFormatException
                | RuntimeException
                | LinkageError
                | InternalError e) {
            // without a loadable fontconfig the JDK throws an InternalError or worse
            throw new ShapingFailed(Place.of(face.file().toString()), e);
        }
    }

    private static final class ShapingFailed extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        ShapingFailed(Place place, Throwable cause) {
            super(root(cause), cause);
            this.place = place;
        }

        /** The JDK wraps what is really missing several times. */
        private static String root(Throwable thrown) {
            Throwable deepest = thrown;
            while (deepest.getCause() != null) {
                deepest = deepest.getCause();
            }
            String message = deepest.getMessage();
            return message == null ? deepest.getClass().getSimpleName() : message;
        }
    }
}
