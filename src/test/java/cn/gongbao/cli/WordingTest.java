package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages: every one in both languages, every place for a value kept. */
class WordingTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    /**
     * An apostrophe that is neither doubled nor around a brace makes MessageFormat swallow text.
     */
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!['{}])(?<![{}]')");

    private static final Pattern NOTICE =
            Pattern.compile(
                    "Notice\\s*\\.\\s*(?:error|finding|information)\\("
                            + "[^;\"]*\"([a-z-]+(?:\\.[a-z-]+)+)\"");

    private static final Pattern PLACE = Pattern.compile("Place\\.of\\(\"[^\"]*\"\\)");

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path MESSAGES =
            Path.of("src", "main", "resources", "cn", "gongbao", "messages");

    static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("(_zh)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Help texts go to Picocli, which does not read them as message patterns. */
    private static boolean isPattern(String key) {
        return !key.contains("usage.");
    }

    @Test
    void everyFileBelongsToARoom() throws IOException {
        assertTrue(Wording.ROOMS.containsAll(rooms()), rooms().toString());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesSayTheSame(String room) {
        Properties english = Wording.file(room + ".properties");
        Properties chinese = Wording.file(room + "_zh.properties");
        assertFalse(english.isEmpty());
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    placeholders(english.getProperty(key)),
                    placeholders(chinese.getProperty(key)),
                    key);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyMessageIsAPattern(String room) {
        for (String file : List.of(room + ".properties", room + "_zh.properties")) {
            Properties messages = Wording.file(file);
            for (String key : messages.stringPropertyNames()) {
                String pattern = messages.getProperty(key);
                if (isPattern(key)) {
                    assertFalse(LONE_APOSTROPHE.matcher(pattern).find(), key + "=" + pattern);
                    assertFalse(new MessageFormat(pattern).toPattern().isBlank(), key);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyHintBelongsToAMessage(String room) {
        Set<String> keys = Wording.file(room + ".properties").stringPropertyNames();
        for (String key : keys) {
            assertTrue(
                    !key.endsWith(".hint") || keys.contains(key.replaceFirst("\\.hint$", "")), key);
        }
    }

    @Test
    void everyNoticeHasAMessage() throws IOException {
        Set<String> known = new HashSet<>();
        for (String room : Wording.ROOMS) {
            known.addAll(Wording.file(room + ".properties").stringPropertyNames());
        }
        List<String> unknown = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                NOTICE.matcher(PLACE.matcher(Files.readString(file)).replaceAll(""))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> unknown.add(file.getFileName() + ": " + key));
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void chineseForChineseOnly() {
        String key = "cli.findings";
        assertEquals("发现问题 3 处", Wording.in(Locale.SIMPLIFIED_CHINESE).text(key, 3));
        assertEquals("发现问题 3 处", Wording.in(Locale.forLanguageTag("zh")).text(key, 3));
        assertEquals("Findings: 3", Wording.in(Locale.US).text(key, 3));
        assertEquals("Findings: 3", Wording.in(Locale.forLanguageTag("mn")).text(key, 3));
    }

    @Test
    void anUnknownKeyIsShownWithItsArguments() {
        Wording wording = Wording.in(Locale.ENGLISH);
        assertEquals("no.such", wording.text("no.such"));
        assertEquals("no.such: a, 1", wording.text("no.such", "a", 1));
        assertEquals(Optional.empty(), wording.hint("no.such", List.of()));
    }

    @Test
    void bracesInAnArgumentStay() {
        assertEquals("Findings: {0}'", Wording.in(Locale.ENGLISH).text("cli.findings", "{0}'"));
    }
}
