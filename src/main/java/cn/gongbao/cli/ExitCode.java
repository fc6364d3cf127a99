package cn.gongbao.cli;

/** The numbers that scripts read. */
final class ExitCode {

    /** What was asked for is done; findings do not change that. */
    static final int DONE = 0;

    /** A check that was asked for failed. */
    static final int CHECK_FAILED = 1;

    /** The command line, an issue, a layout or a folder is not as it must be. */
    static final int BAD_INPUT = 2;

    /** A fault of this program; the number is EX_SOFTWARE of BSD's sysexits.h. */
    static final int FAULT = 70;

    private ExitCode() {}
}
