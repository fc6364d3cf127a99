package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import java.util.List;
import java.util.Map;

/**
 * What one edition of an issue does differently from another; all that varies stands here.
 *
 * @param name of the edition
 * @param surround what is shown of the sheet around the trimmed page
 * @param colours what inks are drawn with
 * @param conformance the standard that the file promises to keep
 * @param condition what its colours are meant for, or null where it does not say
 * @param forReaders whether it is tagged and has links, an outline and page labels
 * @param attachments files that lie in it
 * @param printing what the press asks for, or null where colours are a screen's
 * @param entries further ones of the Info dictionary, in ASCII, by key
 */
public record Edition(
        String name,
        Surround surround,
        Colours colours,
        Conformance conformance,
        OutputCondition condition,
        boolean forReaders,
        List<Attachment> attachments,
        Printing printing,
        Map<String, String> entries) {

    /** For screens and office printers: trimmed pages in screen colours. */
    public static final Edition READING =
            new Edition(
                    "reading",
                    Surround.NONE,
                    Colours.SCREEN,
                    Conformance.NONE,
                    null,
                    true,
                    List.of());

    /** Copies the collections. */
    public Edition {
        attachments = List.copyOf(attachments);
        entries = Map.copyOf(entries);
        if (printing == null && colours == Colours.PRESS) {
            throw new IllegalArgumentException("inks without a printing condition");
        }
    }

    /** An edition in a screen's colours. */
    public Edition(
            String name,
            Surround surround,
            Colours colours,
            Conformance conformance,
            OutputCondition condition,
            boolean forReaders,
            List<Attachment> attachments) {
        this(
                name,
                surround,
                colours,
                conformance,
                condition,
                forReaders,
                attachments,
                null,
                Map.of());
    }

    /** For the press: cut off at the marks, in inks, without what only readers use. */
    public static Edition print(
            Length bleed, Conformance conformance, OutputCondition condition, Printing printing) {
        return new Edition(
                "print",
                Surround.of(PrinterMarks.room(bleed)),
                Colours.PRESS,
                conformance,
                condition,
                false,
                List.of(),
                printing,
                Map.of());
    }

    /**
     * For an archive: the trimmed page with all that readers use.
     *
     * @param printing null for a screen's colours
     */
    public static Edition archive(
            Conformance conformance,
            OutputCondition condition,
            List<Attachment> attachments,
            Printing printing,
            Map<String, String> entries) {
        return new Edition(
                "archive",
                Surround.NONE,
                printing == null ? Colours.SCREEN : Colours.PRESS,
                conformance,
                condition,
                true,
                attachments,
                printing,
                entries);
    }

    /** This edition for the press without marks, as a file of another name and identifier. */
    public Edition unmarked(String other) {
        Printing bare =
                new Printing(printing.colours(), printing.limits(), printing.masters(), null);
        return new Edition(
                other,
                surround,
                colours,
                conformance,
                condition,
                forReaders,
                attachments,
                bare,
                entries);
    }

    /**
     * What is shown around the trimmed page.
     *
     * @param across at its left and at its right
     * @param above over its head
     * @param below under its foot
     */
    public record Surround(Length across, Length above, Length below) {

        /** The page ends at its trim; bleed is clipped away. */
        public static final Surround NONE = new Surround(Length.ZERO, Length.ZERO, Length.ZERO);

        /** The same on every side. */
        public static Surround of(Length width) {
            return new Surround(width, width, width);
        }
    }
}
