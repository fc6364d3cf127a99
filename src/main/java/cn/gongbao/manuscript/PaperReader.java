package cn.gongbao.manuscript;

import cn.gongbao.manuscript.yaml.Branch;
import cn.gongbao.manuscript.yaml.YamlNode.Pair;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the papers that all layouts share. */
public final class PaperReader {

    /** Name of the file, beside the layouts' folders. */
    static final String FILE = "papers.yaml";

    private PaperReader() {}

    /**
     * Reads the papers of a folder of layouts; a folder without the file has none.
     *
     * @return the papers by name, in the file's order, or every complaint at once
     */
    public static Noted<Map<String, Paper>> read(Path layoutsFolder) {
        if (!Files.exists(layoutsFolder.resolve(FILE))) {
            return new Noted<>(Map.of(), List.of());
        }
        Noted<Branch> root =
                YamlSource.read(layoutsFolder, FILE, LayoutKeys.PAPERS, any -> List.of());
        if (root.failed()) {
            return new Noted<>(null, root.notices());
        }
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Pair pair : root.value().pairs()) {
            Branch paper = new Branch(pair.value());
            String name = pair.key().text();
            papers.put(
                    name,
                    new Paper(
                            name,
                            paper.at("label").text() == null ? name : paper.at("label").text(),
                            layoutsFolder.resolve(paper.at("profile").text()),
                            paper.at("condition").text(),
                            paper.at("description").text(),
                            Integer.parseInt(paper.at("ink-limit").text())));
        }
        return new Noted<>(papers, root.notices());
    }
}
