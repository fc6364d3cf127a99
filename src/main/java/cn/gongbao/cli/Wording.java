package cn.gongbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/** The messages of all rooms in one language; a room's are read when the first is wanted. */
final class Wording {

    /** Rooms that may have messages, by the name of their file. */
    static final List<String> ROOMS =
            List.of(
                    "cli",
                    "type",
                    "style",
                    "manuscript",
                    "master",
                    "galley",
                    "makeup",
                    "pdf",
                    "verify",
                    "inspection",
                    "imposition",
                    "preflight",
                    "explain",
                    "proof",
                    "fit",
                    "validation",
                    "press");

    private final Map<String, Properties> messages = new HashMap<>();
    private final boolean chinese;

    private Wording(boolean chinese) {
        this.chinese = chinese;
    }

    /** Chinese messages for a Chinese locale, English ones for any other. */
    static Wording in(Locale locale) {
        return new Wording(locale.getLanguage().equals(Locale.CHINESE.getLanguage()));
    }

    private Properties room(String room) {
        return messages.computeIfAbsent(
                room, name -> file(name + (chinese ? "_zh.properties" : ".properties")));
    }

    /** The messages of one file; none if there is no such file. */
    static Properties file(String name) {
        Properties messages = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream("/cn/gongbao/messages/" + name)) {
            if (in != null) {
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /** The message under a key; key and arguments themselves where no message is known. */
    String text(String key, List<String> arguments) {
        return find(key, arguments)
                .orElseGet(
                        () ->
                                arguments.isEmpty()
                                        ? key
                                        : key + ": " + String.join(", ", arguments));
    }

    /** The message under a key. */
    String text(String key, Object... arguments) {
        return text(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The way out that belongs to a message. */
    Optional<String> hint(String key, List<String> arguments) {
        return find(key + ".hint", arguments);
    }

    private Optional<String> find(String key, List<String> arguments) {
        Locale locale = chinese ? Locale.CHINESE : Locale.ENGLISH;
        return ROOMS.stream()
                .map(room -> room(room).getProperty(key))
                .filter(Objects::nonNull)
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments.toArray()));
    }

    /** The words of this room as Picocli wants them, unformatted. */
    ResourceBundle bundle() {
        Properties own = room("cli");
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return own.getProperty(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(own.stringPropertyNames());
            }
        };
    }
}
