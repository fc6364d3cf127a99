package cn.gongbao.type;

import java.util.ArrayList;
import java.util.List;

/** Cuts a Mongolian text where, and only where, its face lacks a character. */
final class MongolianSplit {

    private MongolianSplit() {}

    /** A piece of the text and the face that shows it. */
    record Part(Face face, String text) {}

    /**
     * The pieces in reading order.
     *
     * @param mongolian the face for Mongolian letters, or null where there is none
     */
    static List<Part> of(String text, Face mongolian, FaceChain chain) {
        int[] codePoints = text.codePoints().toArray();
        Face[] faces = new Face[codePoints.length];
        for (int i = 0; i < faces.length; i++) {
            faces[i] = isSeparator(codePoints[i]) ? null : face(codePoints[i], mongolian, chain);
        }
        settleSeparators(codePoints, faces, mongolian, chain);
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < faces.length; ) {
            int to = from + 1;
            while (to < faces.length && faces[to] == faces[from]) {
                to++;
            }
            parts.add(new Part(faces[from], new String(codePoints, from, to - from)));
            from = to;
        }
        return parts;
    }

    /** Spaces and the invisible characters that choose a neighbour's form. */
    private static boolean isSeparator(int codePoint) {
        return codePoint == ' '
                || codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint == 0x200C
                || codePoint == 0x200D
                || codePoint == 0x202F;
    }

    private static Face face(int codePoint, Face mongolian, FaceChain chain) {
        if (mongolian != null && mongolian.glyph(codePoint) != 0) {
            return mongolian;
        }
        Face other = chain.face(codePoint);
        if (other != null) {
            return other;
        }
        return mongolian == null ? chain.primary() : mongolian;
    }

    /**
     * Separators stay with Mongolian on either side, so that a suffix takes its suffix form; among
     * other characters they follow the one before.
     */
    private static void settleSeparators(
            int[] codePoints, Face[] faces, Face mongolian, FaceChain chain) {
        for (int from = 0; from < faces.length; ) {
            int to = from;
            while (to < faces.length && faces[to] == null) {
                to++;
            }
            if (to == from) {
                from++;
                continue;
            }
            Face before = from > 0 ? faces[from - 1] : null;
            Face after = to < faces.length ? faces[to] : null;
            boolean foreign =
                    (before != null || after != null) && before != mongolian && after != mongolian;
            Face follow = before != null ? before : after;
            for (int i = from; i < to; i++) {
                boolean shown = foreign && follow.glyph(codePoints[i]) != 0;
                faces[i] = shown ? follow : face(codePoints[i], mongolian, chain);
            }
            from = to;
        }
    }
}
