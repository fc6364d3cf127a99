package cn.gongbao.manuscript.docx.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element of a part.
 *
 * <p>Its name has the prefix that is usual for its namespace, as in {@code w:p}, whatever prefix
 * the file uses and whether the file is a transitional or a strict one (ISO/IEC 29500-1 Annex A).
 * Of text, the element keeps what stands directly in it.
 */
public final class Node {

    private final String name;
    private final String[] attributes;
    private List<Node> children = List.of();
    private String text = "";

    /**
     * Makes an element without content.
     *
     * @param name with its usual prefix
     * @param attributes names and values in turn
     */
    Node(String name, String... attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(Node child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    void replaceLast(List<Node> others) {
        children.remove(children.size() - 1);
        others.forEach(this::add);
    }

    void setText(String text) {
        this.text = text;
    }

    /** The name, as in {@code w:p}. */
    public String name() {
        return name;
    }

    /** Whether this is its name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** The elements directly in it. */
    public List<Node> children() {
        return children;
    }

    /** The text directly in it. */
    public String text() {
        return text;
    }

    /** The value of an attribute, as in {@code w:val}; empty if it has none. */
    public Optional<String> attribute(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return Optional.of(attributes[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute, or an empty text. */
    public String value(String attribute) {
        return attribute(attribute).orElse("");
    }

    /** An attribute's whole number; empty if there is none, or one beyond nine digits. */
    public Optional<Integer> number(String attribute) {
        return attribute(attribute).filter(v -> v.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** The first child of a name. */
    public Optional<Node> child(String wanted) {
        for (Node child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The children of a name. */
    public List<Node> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    /** What is reached by going down from child to child; empty where a step is missing. */
    public Optional<Node> path(String... names) {
        Optional<Node> at = Optional.of(this);
        for (String step : names) {
            at = at.flatMap(node -> node.child(step));
        }
        return at;
    }

    /** The elements in it at any depth that a question holds for, and not those in them. */
    public List<Node> outermost(Predicate<Node> question) {
        List<Node> found = new ArrayList<>();
        for (Node child : children) {
            if (question.test(child)) {
                found.add(child);
            } else {
                found.addAll(child.outermost(question));
            }
        }
        return found;
    }

    /** Whether a switch such as {@code <w:b/>} is on (ISO/IEC 29500-1 17.17.4). */
    public boolean isOn() {
        return !attribute("w:val")
                .map(v -> v.equals("0") || v.equals("false") || v.equals("off"))
                .orElse(false);
    }
}
