package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every notice of this room has its words in both languages, and every word is used. */
class MessagesTest {

    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:source|word|yaml|manifest|layout|lexicon|document|introduction|template|web|markdown)\\.[a-z0-9-]+)\"");

    private static final List<String> TYPES =
            List.of("mapping", "list", "whole-number", "number", "flag", "text");

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader in =
                Files.newBufferedReader(Path.of("src/main/resources/cn/gongbao/messages", name))) {
            bundle.load(in);
        }
        return bundle;
    }

    private static TreeSet<String> keysInCode() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/cn/gongbao/manuscript"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        TYPES.forEach(type -> keys.add("yaml.not-a-" + type));
        keys.removeAll(List.of("yaml.not-a-", "layout.yaml", "lexicon.txt"));
        return keys;
    }

    @Test
    void bothBundlesWordTheKeysOfTheCode() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        for (String key : keysInCode()) {
            expected.add(key);
            expected.add(key + ".hint");
        }
        assertEquals(
                expected, new TreeSet<>(bundle("manuscript.properties").stringPropertyNames()));
        assertEquals(
                expected, new TreeSet<>(bundle("manuscript_zh.properties").stringPropertyNames()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        Properties english = bundle("manuscript.properties");
        Properties chinese = bundle("manuscript_zh.properties");
        for (String key : english.stringPropertyNames()) {
            int arguments =
                    new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
            assertEquals(
                    arguments,
                    new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex().length,
                    key);
            assertTrue(chinese.getProperty(key).matches("(?s).*\\p{IsHan}.*"), key);
        }
    }
}
