package cn.gongbao.manuscript.mongolian;

/**
 * Marks that Unicode has once more in a form for vertical lines, for the sake of older encodings.
 *
 * <p>Unicode, blocks FE10 (Vertical Forms) and FE30 (CJK Compatibility Forms). The square brackets
 * ﹇﹈ stand for the tortoise-shell brackets of document numbers (GB/T 9704-2012 7.2.5), as pages of
 * government portals use them.
 */
final class VerticalMarks {

    private static final String VERTICAL = "︐︑︒︓︔︕︖︗︘︙︰︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈";
    private static final String UPRIGHT = "，、。：；！？〖〗…‥—–（）｛｝〔〕【】《》〈〉「」『』〔〕";

    private VerticalMarks() {}

    /** The mark as it is written in text, or null if the character is no such form. */
    static String upright(char mark) {
        int index = VERTICAL.indexOf(mark);
        return index < 0 ? null : UPRIGHT.substring(index, index + 1);
    }
}
