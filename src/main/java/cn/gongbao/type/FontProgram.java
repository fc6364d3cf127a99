package cn.gongbao.type;

/** What draws the glyphs of a face: the part of a font file that a PDF takes in. */
interface FontProgram {

    /** As the face tells it. */
    Face.Format format();

    /** Number of glyphs. */
    int glyphCount();

    /**
     * Looks at every glyph that reading has taken on trust.
     *
     * @throws FaceRefused if one is damaged
     */
    void check() throws FaceRefused;

    /** As the face's {@link Face#subset}. */
    byte[] subset(int[] order);
}
