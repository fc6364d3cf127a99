package cn.gongbao.manuscript;

import cn.gongbao.manuscript.source.SourceFolder;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.yaml.Branch;
import cn.gongbao.manuscript.yaml.Shape;
import cn.gongbao.manuscript.yaml.ShapeCheck;
import cn.gongbao.manuscript.yaml.YamlFile;
import cn.gongbao.manuscript.yaml.YamlNode;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Opens a YAML file of a folder and gathers all that is wrong with it. */
final class YamlSource {

    private YamlSource() {}

    /**
     * Reads a file, compares it with its key table and asks a further question.
     *
     * @param folder that holds the file
     * @param name of the file
     * @param shape that it must have
     * @param further complaints that the key table cannot make; asked of any tree, also of one that
     *     does not fit the table
     * @return the root, or every complaint in the order of the file
     */
    static Noted<Branch> read(
            Path folder, String name, Shape shape, Function<Branch, List<Notice>> further) {
        SourceFolder files = new SourceFolder(folder);
        Noted<Path> file = files.find(name, Place.of(name));
        if (file.failed()) {
            return new Noted<>(null, file.notices());
        }
        Noted<SourceText> text = SourceText.read(file.value(), name);
        if (text.value() == null) {
            return new Noted<>(null, text.notices());
        }
        Noted<YamlNode> tree = YamlFile.parse(text.value());
        List<Notice> notices = new ArrayList<>(text.notices());
        if (tree.value() != null || !text.failed()) {
            notices.addAll(tree.notices());
        }
        if (tree.value() != null) {
            notices.addAll(ShapeCheck.of(tree.value(), shape, files));
            notices.addAll(further.apply(new Branch(tree.value())));
        }
        notices.sort(
                Comparator.comparingInt((Notice n) -> n.place().line())
                        .thenComparingInt(n -> n.place().column()));
        boolean failed = new Noted<>("", notices).failed();
        return new Noted<>(failed ? null : new Branch(tree.value()), notices);
    }

    /** The root of a file whatever is wrong with it, or null where it is no YAML at all. */
    static Branch readAnyhow(Path folder, String name) {
        Noted<Path> file = new SourceFolder(folder).find(name, Place.of(name));
        Noted<SourceText> text = file.failed() ? null : SourceText.read(file.value(), name);
        if (text == null || text.value() == null) {
            return null;
        }
        YamlNode tree = YamlFile.parse(text.value()).value();
        return tree == null ? null : new Branch(tree);
    }
}
