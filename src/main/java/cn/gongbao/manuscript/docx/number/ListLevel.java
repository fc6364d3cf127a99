package cn.gongbao.manuscript.docx.number;

/**
 * A level of a list.
 *
 * @param start the first number
 * @param form how its numbers are written
 * @param template its label, with {@code %1} to {@code %9} for the numbers of the levels
 * @param tight whether nothing stands between label and text
 * @param legal whether the numbers of all levels are written in digits
 * @param restart it begins anew after a level below this one, counted from 0; 0 for never
 * @param style of the paragraphs that belong to it; empty if none do by their style
 * @param font of a bullet; empty if not given
 */
public record ListLevel(
        int start,
        String form,
        String template,
        boolean tight,
        boolean legal,
        int restart,
        String style,
        String font) {

    /** Whether its label is a bullet and no number. */
    public boolean isBullet() {
        return form.equals("bullet");
    }
}
