package cn.gongbao.inspection.preflight.content;

/**
 * How much of a file is examined at most, so that a hostile one comes to an end too.
 *
 * @param pages counted
 * @param operators run, those of a form as often as it is painted
 * @param marks kept
 * @param content bytes of one decoded content stream
 * @param samples of one image
 */
public record Limits(int pages, long operators, long marks, int content, int samples) {

    /** Enough for any issue. */
    public static final Limits USUAL =
            new Limits(20_000, 12_000_000, 600_000, 128 << 20, 128 << 20);
}
