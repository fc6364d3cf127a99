package cn.gongbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/** The messages of all rooms in one language. */
final class Wording {

    /** Rooms that may have messages, by the name of their file. */
    static final List<String> ROOMS =
            List.of(
                    "type",
                    "style",
                    "manuscript",
                    "master",
                    "galley",
                    "makeup",
                    "pdf",
                    "inspection",
                    "press",
                    "cli");

    private final Properties messages;
    private final Locale locale;

    private Wording(Properties messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Chinese messages for a Chinese locale, English ones for any other. */
    static Wording in(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        Properties messages = new Properties();
        for (String room : ROOMS) {
            messages.putAll(file(room + ".properties"));
            if (chinese) {
                messages.putAll(file(room + "_zh.properties"));
            }
        }
        return new Wording(messages, chinese ? Locale.CHINESE : Locale.ENGLISH);
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
        return text(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The way out that belongs to a message. */
    Optional<String> hint(String key, List<String> arguments) {
        return find(key + ".hint", arguments);
    }

    private Optional<String> find(String key, List<String> arguments) {
        return Optional.ofNullable(messages.getProperty(key))
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments.toArray()));
    }

    /** The same messages as Picocli wants them, unformatted. */
    ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return messages.getProperty(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(messages.stringPropertyNames());
            }
        };
    }
}
