package cn.gongbao.pdf;

/** A standard that a file promises to keep, with what its catalogue and metadata say for that. */
public enum Conformance {
    /** No promise. */
    NONE(1.7f, null, null, 0, null),
    /** ISO 15930-7:2010. */
    PDF_X_4(1.6f, "GTS_PDFX", "PDF/X-4", 0, null),
    /** ISO 15930-4:2003. */
    PDF_X_1A(1.4f, "GTS_PDFX", "PDF/X-1a:2003", 0, null),
    /** ISO 19005-2, level A, and ISO 14289-1. */
    PDF_A_2A(1.7f, "GTS_PDFA1", null, 2, "A"),
    /** ISO 19005-3, level A, and ISO 14289-1. */
    PDF_A_3A(1.7f, "GTS_PDFA1", null, 3, "A");

    private final float version;
    private final String intent;
    private final String pressVersion;
    private final int part;
    private final String level;

    Conformance(float version, String intent, String pressVersion, int part, String level) {
        this.version = version;
        this.intent = intent;
        this.pressVersion = pressVersion;
        this.part = part;
        this.level = level;
    }

    /** Version of PDF that the header names. */
    float version() {
        return version;
    }

    /** Whether things may shine through (ISO 15930-4 §6.13 forbids it). */
    boolean transparency() {
        return version > 1.4f;
    }

    /** Subtype of the output intent, or null without one. */
    String intent() {
        return intent;
    }

    /** GTS_PDFXVersion, or null for a file that is not for a press. */
    String pressVersion() {
        return pressVersion;
    }

    /** Part of ISO 19005, or 0. */
    int part() {
        return part;
    }

    /** Level of conformance to ISO 19005, or null. */
    String level() {
        return level;
    }
}
