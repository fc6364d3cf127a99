package cn.gongbao.model;

import java.util.List;

/**
 * What a layout says of the editions of an issue.
 *
 * @param names of the editions that a build makes; {@code reading} is always made
 * @param paper that is printed on, or null where there is none of its name
 * @param print how the print edition is made
 * @param binding how sheets are folded and bound
 * @param archive how the archive edition is made
 */
public record Editions(
        List<String> names, Paper paper, Print print, Binding binding, Archive archive) {

    /** The name of the edition that is made always. */
    public static final String READING = "reading";

    /** The name of the edition for proof readers. */
    public static final String PROOF = "proof";

    /** The name of the edition for the press. */
    public static final String PRINT = "print";

    /** The name of the edition that an archive keeps. */
    public static final String ARCHIVE = "archive";

    /** The reading edition alone, all else as it is where a layout says nothing. */
    public static final Editions READING_ALONE =
            new Editions(List.of(READING), null, Print.USUAL, Binding.BOOKLET, Archive.USUAL);

    /** Copies the list. */
    public Editions {
        names = List.copyOf(names);
    }

    /** What a print edition promises to the press. */
    public enum PrintStandard {
        /** ISO 15930-7:2010, with live inks and output intent. */
        X4("PDF/X-4"),
        /** ISO 15930-4:2003, for presses with old workflows. */
        X1A("PDF/X-1a:2003");

        private final String written;

        PrintStandard(String written) {
            this.written = written;
        }

        /** As layouts and files write it. */
        public String written() {
            return written;
        }
    }

    /**
     * How the print edition is made.
     *
     * @param standard that it keeps
     * @param warnBelow pixels to the inch below which a picture is told of
     * @param refuseBelow pixels to the inch below which a picture is not printed
     */
    public record Print(PrintStandard standard, int warnBelow, int refuseBelow) {

        /** PDF/X-4, and what the screens of 150 lines to the inch want for pictures. */
        public static final Print USUAL = new Print(PrintStandard.X4, 225, 150);

        private static final int LINE_WARN_BELOW = 800;
        private static final int LINE_REFUSE_BELOW = 550;

        /** The same for line art of one bit to a pixel, whose steps the eye sees. */
        public int lineWarnBelow() {
            return Math.max(warnBelow, LINE_WARN_BELOW);
        }

        /** The same for line art of one bit to a pixel. */
        public int lineRefuseBelow() {
            return Math.max(refuseBelow, LINE_REFUSE_BELOW);
        }
    }

    /**
     * How sheets are folded and bound by saddle stitch.
     *
     * @param section pages to a folded sheet: 4, 8 or 16
     * @param separateCover whether the first and last two pages are a sheet of their own
     * @param caliper thickness of one leaf of the paper
     * @param coverCaliper thickness of one leaf of the cover where it is separate
     * @param creep by which the reckoned creep is multiplied, as fold and stitch take more room
     *     than the paper alone: 1 for none, 1.2 to 1.4 in practice
     * @param sheet that the press takes, or null for one as large as pages and marks need
     */
    public record Binding(
            int section,
            boolean separateCover,
            Length caliper,
            Length coverCaliper,
            double creep,
            SheetSize sheet) {

        /** Two pages to a side, the cover of the same paper of about 80 g. */
        public static final Binding BOOKLET = new Binding(4, false, Length.mm(0.1));

        /** A cover of the text's paper, and creep as the paper alone makes it. */
        public Binding(int section, boolean separateCover, Length caliper) {
            this(section, separateCover, caliper, caliper, 1, null);
        }
    }

    /** A sheet of paper as it lies before the press, the gripper edge at its foot. */
    public record SheetSize(Length width, Length height) {}

    /**
     * How the archive edition is made.
     *
     * @param attachments whether sources lie in the file: PDF/A-3a with, PDF/A-2a without
     * @param press whether colours are the press's, under the paper's profile; else sRGB
     */
    public record Archive(boolean attachments, boolean press) {

        /** PDF/A-3a in sRGB. */
        public static final Archive USUAL = new Archive(true, false);
    }
}
