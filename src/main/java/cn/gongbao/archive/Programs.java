package cn.gongbao.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells programs from documents, by what a file is and by what it is called. */
public final class Programs {

    private static final String NAMES =
            "(?is).*\\.(exe|dll|com|scr|pif|msi|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|lnk|jar"
                    + "|class|sh|bash|py|pl|rb|so|dylib|app|reg|chm)";

    /** Windows, ELF, Java and Mach-O in both orders of bytes, and a script's first line. */
    private static final List<String> BEGINNINGS =
            List.of(
                    "MZ",
                    "\u007fELF",
                    "\u00ca\u00fe\u00ba\u00be",
                    "\u00fe\u00ed\u00fa\u00ce",
                    "\u00fe\u00ed\u00fa\u00cf",
                    "\u00ce\u00fa\u00ed\u00fe",
                    "\u00cf\u00fa\u00ed\u00fe",
                    "#!");

    private Programs() {}

    /**
     * Whether a file is a program, or would be started as one.
     *
     * @param name of the file
     * @param bytes of it
     */
    public static boolean isProgram(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        return name.matches(NAMES) || BEGINNINGS.stream().anyMatch(head::startsWith);
    }

    /** Whether a file has the name of a Word document. */
    static boolean isOffice(String name) {
        return name.matches("(?is).*\\.doc[xm]?");
    }

    /** Whether a Word document has macros: the name of their part, MS-OVBA and ECMA-376. */
    static boolean hasMacros(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("vbaProject.bin")
                || text.contains("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0");
    }
}
