package cn.gongbao.cli;

import java.time.Duration;
import java.util.Map;

/**
 * Whether somebody sits before what the program prints.
 *
 * @param out whether results go to a terminal
 * @param err whether complaints go to a terminal
 * @param coloured whether a terminal is to show colours
 * @param patience how long nothing may be heard of before a terminal says that work goes on
 */
record Screen(boolean out, boolean err, boolean coloured, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /**
     * Reads what launcher and user say of their terminal.
     *
     * @param terminals which of {@code out} and {@code err} are terminals, divided by a comma, as
     *     the launcher has found; or null where it cannot tell
     * @param console whether this process has a console, which stands for both where the launcher
     *     cannot tell
     */
    static Screen of(String terminals, boolean console, Map<String, String> environment) {
        boolean out = terminals == null ? console : terminals.contains("out");
        boolean err = terminals == null ? console : terminals.contains("err");
        return new Screen(out, err, coloured(environment), PATIENCE);
    }

    /** https://no-color.org: NO_COLOR, if it is not empty, asks for none, whatever it says. */
    private static boolean coloured(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "");
        // Only the newer of Windows' two terminals always shows colours; it sets no TERM.
        boolean able =
                environment.containsKey("WT_SESSION")
                        || !terminal.isEmpty() && !terminal.equals("dumb");
        return able && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
