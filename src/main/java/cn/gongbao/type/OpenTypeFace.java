package cn.gongbao.type;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;

/**
 * A static OpenType or TrueType face, read from its mapped file.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OpenTypeFace implements Face {

    private static final int EM_DASH = 0x2014;
    private static final int TWO_EM_DASH = 0x2E3A;

    private final FontFile file;
    private final String name;
    private final int unitsPerEm;
    private final int[] box;
    private final int ascent;
    private final int descent;
    private final int capHeight;
    private final double italicAngle;
    private final CharacterMap characters;
    private final HorizontalMetrics widths;
    private final FontProgram program;
    private final int doubleDash;

    private OpenTypeFace(FontFile file) throws FaceRefused {
        this.file = file;
        FontTable head = file.table("head");
        unitsPerEm = head.u16(18);
        // OpenType, head: valid are 16 to 16384
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw FaceRefused.damaged("head");
        }
        box = new int[] {head.s16(36), head.s16(38), head.s16(40), head.s16(42)};
        FontTable lines = file.table("hhea");
        ascent = lines.s16(4);
        descent = lines.s16(6);
        FontTable system = file.table("OS/2");
        capHeight = system.u16(0) >= 2 && system.size() >= 90 ? system.s16(88) : 0;
        FontTable post = file.tableOrNull("post");
        italicAngle = post == null ? 0 : post.fixed(4);
        int count = file.table("maxp").u16(4);
        widths = HorizontalMetrics.read(file.table("hmtx"), lines.u16(34), count);
        characters = CharacterMap.read(file.table("cmap"), count);
        doubleDash = findDoubleDash();
        name = findName();
        program =
                file.compact()
                        ? CompactProgram.read(file, widths, name, unitsPerEm, count)
                        : TrueTypeProgram.read(file, widths, head.s16(50) != 0, count);
    }

    /**
     * Reads a face.
     *
     * @throws FaceRefused if it cannot be used, with the reason
     */
    static OpenTypeFace read(FontFile file) throws FaceRefused {
        return new OpenTypeFace(file);
    }

    /**
     * Looks at everything that {@link #read} has taken on trust.
     *
     * @throws FaceRefused if an outline is damaged
     */
    void checkOutlines() throws FaceRefused {
        program.check();
    }

    private int findDoubleDash() throws FaceRefused {
        FontTable gsub = file.tableOrNull("GSUB");
        int pair = gsub == null ? 0 : Substitutions.pair(gsub, glyph(EM_DASH));
        for (int candidate : new int[] {pair, glyph(TWO_EM_DASH)}) {
            if (candidate > 0 && advance(candidate) == 2 * unitsPerEm) {
                return candidate;
            }
        }
        return 0;
    }

    private String findName() throws FaceRefused {
        FontTable table = file.tableOrNull("name");
        String found = table == null ? "" : FontNames.postScript(table);
        return found.isEmpty() ? "Unnamed" : found;
    }

    /** The file that this face was read from. */
    public Path file() {
        return file.path();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int unitsPerEm() {
        return unitsPerEm;
    }

    @Override
    public int ascent() {
        return ascent;
    }

    @Override
    public int descent() {
        return descent;
    }

    @Override
    public int capHeight() {
        return capHeight;
    }

    @Override
    public int[] box() {
        return box.clone();
    }

    @Override
    public double italicAngle() {
        return italicAngle;
    }

    @Override
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    @Override
    public int advance(int glyph) {
        return widths.advance(glyph);
    }

    @Override
    public int doubleDash() {
        return doubleDash;
    }

    @Override
    public Format format() {
        return program.format();
    }

    @Override
    public byte[] subset(int[] order) {
        return program.subset(order);
    }

    @Override
    public Map<String, Integer> tables() {
        return file.sizes();
    }

    /** The whole file. */
    ByteBuffer bytes() {
        return file.bytes();
    }

    /** Which font of its collection this face is, from 0; -1 where its file is none. */
    int member() {
        return file.member();
    }

    /** Number of glyphs. */
    int glyphCount() {
        return program.glyphCount();
    }

    FontProgram program() {
        return program;
    }

    /** The font that this face was read from. */
    FontFile font() {
        return file;
    }

    /** The name, for messages and for reading a trace. */
    @Override
    public String toString() {
        return name;
    }
}
