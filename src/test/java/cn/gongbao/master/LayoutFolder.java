package cn.gongbao.master;

import cn.gongbao.model.Editions;
import cn.gongbao.model.Ink;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.MasterFiles;
import cn.gongbao.model.Length;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** A layout in a folder of its own, for tests. */
final class LayoutFolder {

    private static final Map<String, Ink> INKS =
            Map.of(
                    "black", new Ink("black", 0, 0, 0, 0, 100, null),
                    "red", new Ink("red", 0xC8161D, 0, 80, 80, 0, "专色红"),
                    "rule", new Ink("rule", 0xB3B3B3, 0, 0, 0, 30, null));

    private final Path folder;

    LayoutFolder(Path folder) {
        this.folder = folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    LayoutFolder with(String name, String text) {
        return with(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    LayoutFolder with(String name, byte[] bytes) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), bytes);
            return this;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A layout of 210 by 297 mm with 3 mm bleed that names these master files. */
    Layout layout(String... masters) {
        return layout(INKS, masters);
    }

    Layout layout(Map<String, Ink> inks, String... masters) {
        Map<String, MasterFiles> files = new TreeMap<>();
        for (String master : masters) {
            files.put(master, new MasterFiles(master, master, false));
        }
        return new Layout(
                "test",
                folder,
                Length.mm(210),
                Length.mm(297),
                Length.mm(3),
                "issue.html",
                "styles.css",
                files,
                inks,
                List.of(),
                List.of(),
                Lexicon.EMPTY,
                Editions.READING_ALONE,
                Signature.NONE);
    }

    /** Notices as a user reads them, a line each: place, message, and the hint after an arrow. */
    static String read(List<Notice> notices, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("cn.gongbao.messages.master", language);
        StringBuilder text = new StringBuilder();
        for (Notice notice : notices) {
            Object[] arguments = notice.arguments().toArray();
            text.append(notice.place()).append(": ");
            text.append(MessageFormat.format(words.getString(notice.key()), arguments));
            text.append(" > ");
            text.append(MessageFormat.format(words.getString(notice.key() + ".hint"), arguments));
            text.append('\n');
        }
        return text.toString();
    }
}
