package cn.gongbao.proof;

import java.time.LocalDate;
import java.util.List;

/**
 * Which proof of an issue is pulled, 三校一读 (《图书质量保障体系》, 1997).
 *
 * @param round 1 to 3 for 一校 to 三校, 4 for 通读, 5 for 核红, up to {@link #LAST}; 0 where it is to be
 *     filled in by hand
 * @param date that it bears, or null where it is to be filled in by hand
 */
public record Proof(int round, LocalDate date) {

    /** The highest round. */
    public static final int LAST = 9;

    /** A proof whose round and date are filled in by hand. */
    public static final Proof BLANK = new Proof(0, null);

    private static final List<String> NAMES = List.of("", "一校", "二校", "三校", "通读", "核红");

    // GB/T 14706-93 5.1: marks are made in coloured ink; each round has its own
    private static final List<Pen> PENS =
            List.of(new Pen("红笔", 0xC8161D), new Pen("蓝笔", 0x1F4FA3), new Pen("绿笔", 0x1E7B34));

    /** Checks the round. */
    public Proof {
        if (round < 0 || round > LAST) {
            throw new IllegalArgumentException("no round of proofs: " + round);
        }
    }

    /**
     * What marks of a round are made with.
     *
     * @param screen 24-bit sRGB, 0xRRGGBB
     */
    record Pen(String name, int screen) {}

    /** The round in the trade's words; empty where it is to be filled in. */
    String name() {
        return round < NAMES.size() ? NAMES.get(round) : "第" + round + "次校样";
    }

    /** The pen of the round, or null where none is agreed. */
    Pen pen() {
        return round >= 1 && round <= PENS.size() ? PENS.get(round - 1) : null;
    }
}
