package cn.gongbao.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {

    /** The languages that messages are written in. */
    enum Language {
        zh,
        en
    }

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "usage.lang")
    Language language;

    @Option(names = "--debug", descriptionKey = "usage.debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "usage.help")
    boolean help;

    /** Whether the arguments ask for what a programmer wants to see. */
    static boolean debug(String... arguments) {
        return Arrays.asList(arguments).contains("--debug");
    }

    /**
     * The language of the messages, found before the arguments are parsed: what is wrong with them
     * must be told in it too.
     */
    static Locale locale(Locale user, String... arguments) {
        List<String> all = Arrays.asList(arguments);
        for (Language language : Language.values()) {
            int option = all.indexOf("--lang");
            boolean apart =
                    option >= 0
                            && option + 1 < all.size()
                            && all.get(option + 1).equals(language.name());
            if (apart || all.contains("--lang=" + language)) {
                return Locale.forLanguageTag(language.name());
            }
        }
        return user;
    }
}
