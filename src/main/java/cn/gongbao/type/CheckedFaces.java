package cn.gongbao.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers which faces were found whole, so that 82 MB are not looked through at every start. */
final class CheckedFaces {

    private CheckedFaces() {}

    /** A file's name, size and time, and what it was checked for, in one line. */
    static String state(Path file, String wanted) {
        try {
            return file.toAbsolutePath()
                    + "\t"
                    + Files.size(file)
                    + "\t"
                    + Files.getLastModifiedTime(file).toMillis()
                    + "\t"
                    + wanted;
        } catch (IOException e) {
            return file + "\tunreadable";
        }
    }

    /** Whether exactly this state was found whole before. */
    static boolean remembers(Path record, String state) {
        try {
            return Files.isRegularFile(record) && Files.readString(record).equals(state);
        } catch (IOException e) {
            return false;
        }
    }

    /** Remembers a state; a record that cannot be written costs time, and nothing else. */
    static void remember(Path record, String state) {
        try {
            Files.createDirectories(record.getParent());
            Files.writeString(record, state);
        } catch (IOException e) {
            return;
        }
    }
}
