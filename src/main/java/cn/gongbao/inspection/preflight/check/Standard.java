package cn.gongbao.inspection.preflight.check;

import java.util.Arrays;
import java.util.Optional;

/** The standards for exchange of print files that a file can be held to. */
public enum Standard {
    /** ISO 15930-1:2001. */
    X1A_2001("PDF/X-1a:2001", 1.3f, true),
    /** ISO 15930-4:2003. */
    X1A_2003("PDF/X-1a:2003", 1.4f, true),
    /** ISO 15930-7:2010. */
    X4("PDF/X-4", 1.6f, false);

    private final String written;
    private final float version;
    private final boolean blind;

    Standard(String written, float version, boolean blind) {
        this.written = written;
        this.version = version;
        this.blind = blind;
    }

    /** The standard that a user or a file means. */
    public static Optional<Standard> of(String written) {
        return Arrays.stream(values()).filter(each -> each.written.equals(written)).findFirst();
    }

    /** Its name as files give it. */
    public String written() {
        return written;
    }

    /** The highest version of PDF that it is made of. */
    public float version() {
        return version;
    }

    /** Whether it is for a blind exchange in inks alone: no transparency, no conversion. */
    public boolean blind() {
        return blind;
    }
}
