package cn.gongbao.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.manuscript.Expected;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged packages and files give errors or drafts, never an exception and never much. */
class WordFuzzTest {

    private static final int CASES = 300;
    private static final int LARGEST = 200_000;

    private static final Logger POI = Logger.getLogger("org.apache.poi");

    @TempDir Path folder;

    @BeforeAll
    static void withoutWhatPoiLogs() {
        POI.setLevel(Level.OFF);
    }

    @AfterAll
    static void withWhatPoiLogs() {
        POI.setLevel(null);
    }

    private static WordFile sample(int seed) throws IOException {
        List<String> tables = List.of("text", "numbers", "tables", "fields", "drawings", "changes");
        String cases =
                Files.readString(
                        Expected.resource("word/" + tables.get(seed % tables.size()) + ".cases"));
        StringBuilder body = new StringBuilder();
        cases.lines().filter(line -> line.startsWith("<w:p")).limit(30).forEach(body::append);
        return WordFile.of(body.toString())
                .beside("styles", lines(cases, "styles: "))
                .beside("numbering", lines(cases, "numbering: "))
                .beside("footnotes", lines(cases, "footnotes: "));
    }

    private static String lines(String cases, String kind) {
        StringBuilder lines = new StringBuilder();
        cases.lines()
                .filter(line -> line.startsWith(kind))
                .forEach(line -> lines.append(line.substring(kind.length())));
        return lines.toString();
    }

    @Test
    void damagedPackages() throws IOException {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Map<String, byte[]> parts = new LinkedHashMap<>(sample(seed).parts());
            for (int i = random.nextInt(3); i >= 0; i--) {
                damagePart(parts, random);
            }
            byte[] bytes = WordFile.zip(parts);
            if (random.nextInt(3) == 0) {
                flip(bytes, random);
            }
            read(bytes, "a.docx", seed);
        }
    }

    @Test
    void damagedOldFiles() throws IOException {
        byte[] whole = Files.readAllBytes(Expected.resource("word/old.doc"));
        for (int seed = 0; seed < CASES; seed++) {
            byte[] bytes = whole.clone();
            flip(bytes, new Random(seed));
            read(bytes, "a.doc", seed);
        }
    }

    private void read(byte[] bytes, String name, int seed) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Noted<Draft> read;
        try {
            read = WordReader.read(file, name);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(name + " of seed " + seed, thrown);
        }
        assertTrue(read.failed() || read.value() != null, name + " of seed " + seed);
        int length = Drafts.text(read).length();
        assertTrue(length < LARGEST, () -> name + " of seed " + seed + ": " + length);
    }

    private static void damagePart(Map<String, byte[]> parts, Random random) {
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        int from = random.nextInt(xml.length() + 1);
        int to = Math.min(xml.length(), from + random.nextInt(200));
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(name);
            case 1 -> flip(parts.get(name), random);
            case 2 -> put(parts, name, xml.substring(0, from));
            case 3 -> put(parts, name, xml.substring(0, from) + xml.substring(to));
            case 4 -> put(parts, name, xml.substring(0, to) + xml.substring(from));
            default -> put(parts, name, elementElsewhere(xml, random));
        }
    }

    /** Copies one element to the start of another: well formed, and not as it should be. */
    private static String elementElsewhere(String xml, Random random) {
        List<String> elements = new ArrayList<>();
        java.util.regex.Matcher element =
                java.util.regex.Pattern.compile("<w:(\\w+)[ >](?:(?!<w:\\1[ >]).)*?</w:\\1>")
                        .matcher(xml);
        while (element.find()) {
            elements.add(element.group());
        }
        List<Integer> starts = new ArrayList<>();
        java.util.regex.Matcher start =
                java.util.regex.Pattern.compile("<w:\\w+(?: [^>]*[^/>])?>").matcher(xml);
        while (start.find()) {
            starts.add(start.end());
        }
        if (elements.isEmpty() || starts.isEmpty()) {
            return xml;
        }
        int at = starts.get(random.nextInt(starts.size()));
        return xml.substring(0, at)
                + elements.get(random.nextInt(elements.size()))
                + xml.substring(at);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void flip(byte[] bytes, Random random) {
        for (int i = 1 + random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
    }
}
