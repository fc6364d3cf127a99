package cn.gongbao.manuscript.yaml;

import cn.gongbao.manuscript.yaml.YamlNode.Mapping;
import cn.gongbao.manuscript.yaml.YamlNode.Pair;
import cn.gongbao.manuscript.yaml.YamlNode.Scalar;
import cn.gongbao.manuscript.yaml.YamlNode.Sequence;
import cn.gongbao.model.Place;
import java.util.List;

/**
 * A node taken by what it is used for; what is not there, or of another type, reads as not said.
 *
 * @param node a node, or null
 */
public record Branch(YamlNode node) {

    /** The value of a key. */
    public Branch at(String key) {
        Pair pair = node instanceof Mapping mapping ? mapping.pair(key) : null;
        return new Branch(pair == null ? null : pair.value());
    }

    /** The items of a list, in order; none if this is no list. */
    public List<Branch> items() {
        return node instanceof Sequence sequence
                ? sequence.items().stream().map(Branch::new).toList()
                : List.of();
    }

    /** The pairs of a mapping, in order; none if this is no mapping. */
    public List<Pair> pairs() {
        return node instanceof Mapping mapping ? mapping.pairs() : List.of();
    }

    /** The single value, or null. */
    public Scalar scalar() {
        return node instanceof Scalar scalar && !scalar.isNull() ? scalar : null;
    }

    /** The text of the single value, or null. */
    public String text() {
        return scalar() == null ? null : scalar().text();
    }

    /** Where the node begins, or null if there is none. */
    public Place place() {
        return node == null ? null : node.place();
    }
}
