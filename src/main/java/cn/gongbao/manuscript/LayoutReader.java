package cn.gongbao.manuscript;

import cn.gongbao.manuscript.yaml.Branch;
import cn.gongbao.manuscript.yaml.YamlNode.Pair;
import cn.gongbao.model.Editions;
import cn.gongbao.model.Ink;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Layout.MasterFiles;
import cn.gongbao.model.Length;
import cn.gongbao.model.Lexicon;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Paper;
import cn.gongbao.model.Signature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the description of a layout. */
public final class LayoutReader {

    /** Name of the description in a layout folder. */
    public static final String FILE = "layout.yaml";

    private LayoutReader() {}

    /**
     * Reads layout.yaml, and the lexicon and the papers that lie beside the layout's folder.
     *
     * @param layoutFolder that holds it
     * @return the layout, or every complaint at once: each names file, line and column
     */
    public static Noted<Layout> read(Path layoutFolder) {
        Noted<Branch> root =
                YamlSource.read(layoutFolder, FILE, LayoutKeys.FILE, LayoutReader::complaintsAbout);
        Path layouts = layoutFolder.toAbsolutePath().normalize().getParent();
        Noted<Lexicon> lexicon = LexiconReader.read(layouts == null ? layoutFolder : layouts);
        Noted<Map<String, Paper>> papers =
                PaperReader.read(layouts == null ? layoutFolder : layouts);
        List<Notice> notices = new ArrayList<>(root.notices());
        notices.addAll(lexicon.notices());
        notices.addAll(papers.notices());
        if (!root.failed() && !papers.failed()) {
            notices.addAll(EditionsReader.complaintsAbout(root.value(), papers.value()));
        }
        boolean failed = notices.stream().anyMatch(n -> n.severity() == Notice.Severity.ERROR);
        return new Noted<>(
                failed
                        ? null
                        : layout(
                                layoutFolder,
                                root.value(),
                                lexicon.value(),
                                EditionsReader.read(root.value(), papers.value())),
                notices);
    }

    /** What the key table cannot say: black is there, families have faces, sides come in pairs. */
    private static List<Notice> complaintsAbout(Branch root) {
        List<Notice> notices = new ArrayList<>();
        Branch inks = root.at("inks");
        if (inks.node() != null && inks.at("black").node() == null) {
            notices.add(Notice.error(inks.place(), "layout.no-black"));
        }
        for (Pair master : root.at("masters").pairs()) {
            Branch files = new Branch(master.value());
            if (files.at("master").text() != null && files.at("verso").text() != null) {
                notices.add(
                        Notice.error(
                                files.at("verso").place(),
                                "yaml.more-than-one-of",
                                "master, verso"));
            }
        }
        Set<String> families =
                root.at("faces").items().stream()
                        .map(f -> String.valueOf(f.at("family").text()))
                        .collect(Collectors.toSet());
        for (Branch family : root.at("fallback").items()) {
            if (family.text() != null && !families.contains(family.text())) {
                notices.add(
                        Notice.error(
                                family.place(),
                                "layout.unknown-family",
                                family.text(),
                                families.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
        return notices;
    }

    private static Layout layout(Path folder, Branch root, Lexicon lexicon, Editions editions) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Branch page = root.at("page");
        return new Layout(
                name == null ? "layout" : name.toString(),
                folder,
                length(page.at("width").text()),
                length(page.at("height").text()),
                length(page.at("bleed").text()),
                root.at("template").text(),
                root.at("styles").text(),
                masters(root.at("masters")),
                inks(root.at("inks")),
                root.at("faces").items().stream().map(LayoutReader::face).toList(),
                texts(root.at("fallback")),
                lexicon.with(texts(root.at("lexicon"))),
                editions,
                signature(root.at("signature")));
    }

    private static Signature signature(Branch signature) {
        String pages = signature.at("pages").text();
        String where = signature.at("blanks").text();
        Signature.Blanks blanks =
                Arrays.stream(Signature.Blanks.values())
                        .filter(each -> each.written().equals(where))
                        .findFirst()
                        .orElse(Signature.NONE.blanks());
        return pages == null ? Signature.NONE : new Signature(Integer.parseInt(pages), blanks);
    }

    static List<String> texts(Branch list) {
        return list.items().stream().map(Branch::text).toList();
    }

    private static Map<String, MasterFiles> masters(Branch masters) {
        Map<String, MasterFiles> files = new LinkedHashMap<>();
        for (Pair pair : masters.pairs()) {
            Branch master = new Branch(pair.value());
            String recto = first(master.at("recto").text(), master.at("master").text());
            String verso = first(master.at("verso").text(), recto);
            boolean folio = "true".equalsIgnoreCase(master.at("folio").text());
            files.put(pair.key().text(), new MasterFiles(recto, verso, folio));
        }
        return files;
    }

    private static String first(String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static Map<String, Ink> inks(Branch inks) {
        Map<String, Ink> byName = new LinkedHashMap<>();
        for (Pair pair : inks.pairs()) {
            Branch ink = new Branch(pair.value());
            List<Integer> plates = texts(ink.at("cmyk")).stream().map(Integer::valueOf).toList();
            byName.put(
                    pair.key().text(),
                    new Ink(
                            pair.key().text(),
                            Integer.parseInt(ink.at("screen").text().substring(1), 16),
                            plates.get(0),
                            plates.get(1),
                            plates.get(2),
                            plates.get(3),
                            ink.at("spot").text()));
        }
        return byName;
    }

    private static FaceFile face(Branch face) {
        return new FaceFile(
                face.at("family").text(),
                Integer.parseInt(face.at("weight").text()),
                face.at("file").text());
    }

    static Length length(String text) {
        double number = Double.parseDouble(text.substring(0, text.length() - 2));
        return switch (text.substring(text.length() - 2)) {
            case "pt" -> Length.pt(number);
            case "cm" -> Length.mm(number * 10);
            case "in" -> Length.pt(number * 72);
            default -> Length.mm(number);
        };
    }
}
