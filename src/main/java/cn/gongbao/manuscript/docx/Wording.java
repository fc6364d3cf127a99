package cn.gongbao.manuscript.docx;

/** Texts of a document as a notice quotes them. */
final class Wording {

    private static final int LONGEST = 40;

    private Wording() {}

    /** The start of a text, without line breaks. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
