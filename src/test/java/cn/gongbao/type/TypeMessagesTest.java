package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Notice;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeMessagesTest {

    private static Properties bundle(String name) throws IOException {
        Properties messages = new Properties();
        String file = "/cn/gongbao/messages/" + name + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        TypeMessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        Properties english = bundle("type");
        Properties chinese = bundle("type_zh");
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        assertEquals(keys, new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : keys) {
            String text = english.getProperty(key);
            assertEquals(slots(text), slots(chinese.getProperty(key)), key);
            assertFalse(text.contains("'"), "an apostrophe must be doubled: " + key);
            assertTrue(key.endsWith(".hint") || keys.contains(key + ".hint"), "no hint: " + key);
        }
    }

    private static Set<String> slots(String pattern) {
        return Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void speaksOfAMissingFace() throws IOException {
        FaceFile wanted = new FaceFile("FangSong", 400, "faces/fangsong.ttf");
        Notice notice =
                FaceShelf.open(Path.of("fonts"), List.of(wanted), List.of()).notices().get(0);
        assertEquals(
                "The font file faces/fangsong.ttf for FangSong 400 is not there.",
                say("type", notice));
        assertEquals("找不到 FangSong 400 的字体文件 faces/fangsong.ttf。", say("type_zh", notice));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "font.not-embeddable|The font a.ttf forbids embedding in documents (fsType 0x0002).",
                "font.damaged|The font file a.ttf is damaged in its part \"0x0002\".",
                "font.cff2|The font a.ttf has CFF2 outlines, which are for variable fonts and which no"
                        + " PDF may hold.",
                "font.whole-only|The font a.ttf may be embedded only whole, with all its glyphs, and"
                        + " the press embeds those that are used (fsType 0x0002).",
                "font.no-collection|The file a.ttf holds one font only, but the layout asks for the"
                        + " font 0x0002 of a collection.",
                "font.variable|The font a.ttf is variable; a font with one fixed weight is needed.",
                "font.hash-differs|The font file a.ttf is not the one that came with the press: its"
                        + " hash differs from fonts.tsv.",
                "font.not-a-font|The file a.ttf is not an OpenType or TrueType font.",
            })
    void speaksOfRefusedFaces(String key, String expected) throws IOException {
        assertEquals(
                expected, MessageFormat.format(bundle("type").getProperty(key), "a.ttf", "0x0002"));
    }

    private static String say(String bundle, Notice notice) throws IOException {
        String pattern = bundle(bundle).getProperty(notice.key());
        return MessageFormat.format(pattern, notice.arguments().toArray());
    }
}
