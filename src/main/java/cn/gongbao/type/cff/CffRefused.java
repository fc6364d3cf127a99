package cn.gongbao.type.cff;

/** Why a CFF table cannot be used. */
public final class CffRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String part;

    /** What is wrong with the part that is named. */
    public enum Reason {
        /** It leads out of the table, or cannot be as it stands. */
        DAMAGED,
        /** A glyph whose subroutines call each other in a circle, or that goes on for too long. */
        ENDLESS,
        /** A glyph that is put together from two others by endchar, which left the format. */
        COMPOSED
    }

    CffRefused(Reason reason, String part) {
        super(reason + " " + part);
        this.reason = reason;
        this.part = part;
    }

    static CffRefused damaged(String part) {
        return new CffRefused(Reason.DAMAGED, part);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** The part as the format names it, or the number of the glyph. */
    public String part() {
        return part;
    }
}
