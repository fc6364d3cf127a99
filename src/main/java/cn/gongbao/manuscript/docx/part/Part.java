package cn.gongbao.manuscript.docx.part;

import java.util.Map;
import java.util.Optional;

/**
 * A part of a Word package and what it refers to.
 *
 * @param name in the package
 * @param root its XML
 * @param links by their identifiers
 */
public record Part(String name, Node root, Map<String, Link> links) {

    /** Copies the links. */
    public Part {
        links = Map.copyOf(links);
    }

    /**
     * A relationship.
     *
     * @param target name of a part, or an address outside
     * @param outside whether the target is no part of the package
     */
    public record Link(String target, boolean outside) {}

    /** What an attribute of an element refers to. */
    public Optional<Link> link(Node node, String attribute) {
        return node.attribute(attribute).map(links::get);
    }
}
