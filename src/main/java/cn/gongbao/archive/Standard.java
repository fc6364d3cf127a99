package cn.gongbao.archive;

import java.util.Arrays;
import java.util.Optional;

/** A standard whose rules a machine can judge, under the short name that the command line takes. */
public enum Standard {
    /** ISO 19005-1, level A. */
    PDF_A_1A("1a", "PDF/A-1a"),
    /** ISO 19005-1, level B. */
    PDF_A_1B("1b", "PDF/A-1b"),
    /** ISO 19005-2, level A. */
    PDF_A_2A("2a", "PDF/A-2a"),
    /** ISO 19005-2, level B. */
    PDF_A_2B("2b", "PDF/A-2b"),
    /** ISO 19005-2, level U. */
    PDF_A_2U("2u", "PDF/A-2u"),
    /** ISO 19005-3, level A. */
    PDF_A_3A("3a", "PDF/A-3a"),
    /** ISO 19005-3, level B. */
    PDF_A_3B("3b", "PDF/A-3b"),
    /** ISO 19005-3, level U. */
    PDF_A_3U("3u", "PDF/A-3u"),
    /** ISO 14289-1. */
    PDF_UA_1("ua1", "PDF/UA-1");

    private final String code;
    private final String written;

    Standard(String code, String written) {
        this.code = code;
        this.written = written;
    }

    /** The short name, as in 2u. */
    public String code() {
        return code;
    }

    /** The name as people write it, as in PDF/A-2u. */
    public String written() {
        return written;
    }

    /** The standard of a short name. */
    public static Optional<Standard> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
