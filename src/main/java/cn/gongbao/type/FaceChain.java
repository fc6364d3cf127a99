package cn.gongbao.type;

import java.util.List;

/**
 * Faces asked for a character one after the other.
 *
 * @param faces at least one, the wished-for first
 */
public record FaceChain(List<Face> faces) {

    private static final int EM_DASH = 0x2014;
    private static final int HORIZONTAL_BAR = 0x2015;
    private static final int MIDDLE_DOT = 0x00B7;
    private static final int KATAKANA_DOT = 0x30FB;
    private static final int TURNED_SORT = 0x3013;

    /** Copies the list. */
    public FaceChain {
        faces = List.copyOf(faces);
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("a chain has at least one face");
        }
    }

    /** The first face, whose metrics a line takes. */
    public Face primary() {
        return faces.get(0);
    }

    /** The first face that has a character, or null where none has. */
    public Face face(int codePoint) {
        // asked for every character: no iterator
        for (int i = 0; i < faces.size(); i++) {
            Face face = faces.get(i);
            if (face.glyph(codePoint) != 0) {
                return face;
            }
        }
        return null;
    }

    /**
     * How a character of Chinese text is shown: quotation marks a full em wide, a single dash and
     * the dot between names as Chinese draws them.
     *
     * @return null where no face has the character
     */
    public FaceGlyph chinese(int codePoint) {
        switch (codePoint) {
            // clreq §quotation: quotation marks are a full em wide
            case 0x2018, 0x2019, 0x201C, 0x201D:
                return first(codePoint, codePoint);
            // proportional in many faces, while U+2015 fills the em
            case EM_DASH:
                return first(HORIZONTAL_BAR, EM_DASH);
            case MIDDLE_DOT:
                return first(KATAKANA_DOT, MIDDLE_DOT);
            default:
                return any(codePoint);
        }
    }

    /** How a character is shown that must not be missed: 〓, a turned sort, where no face has it. */
    public FaceGlyph shown(int codePoint) {
        FaceGlyph glyph = chinese(codePoint);
        FaceGlyph sort = glyph == null ? chinese(TURNED_SORT) : glyph;
        return sort == null ? new FaceGlyph(primary(), 0) : sort;
    }

    /** The glyph two em wide for a pair of dashes, or null where no face has one. */
    public FaceGlyph doubleDash() {
        for (Face face : faces) {
            if (face.doubleDash() != 0) {
                return new FaceGlyph(face, face.doubleDash());
            }
        }
        return null;
    }

    private FaceGlyph first(int fullWidth, int otherwise) {
        for (Face face : faces) {
            int glyph = face.glyph(fullWidth);
            if (glyph != 0 && face.advance(glyph) == face.unitsPerEm()) {
                return new FaceGlyph(face, glyph);
            }
        }
        return any(otherwise);
    }

    private FaceGlyph any(int codePoint) {
        Face face = face(codePoint);
        return face == null ? null : new FaceGlyph(face, face.glyph(codePoint));
    }

    /**
     * A glyph and its face.
     *
     * @param glyph an id in that face
     */
    public record FaceGlyph(Face face, int glyph) {}
}
