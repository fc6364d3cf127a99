package cn.gongbao.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The program that the desktop shows a file with. */
final class Viewer {

    /** How long an opener is watched for failure; some of them stay as long as the file is open. */
    private static final int WATCHED_SECONDS = 2;

    private Viewer() {}

    /**
     * The command that opens a file.
     *
     * @param system the property {@code os.name}
     */
    static List<String> command(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            // Not through cmd.exe and its "start": they read & and % in a path as their own.
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", file.toString());
    }

    /**
     * Runs a command that opens a file.
     *
     * @return false where it cannot be run or fails at once
     */
    static boolean open(List<String> command) {
        try {
            Process opener =
                    new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            return !opener.waitFor(WATCHED_SECONDS, TimeUnit.SECONDS) || opener.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
