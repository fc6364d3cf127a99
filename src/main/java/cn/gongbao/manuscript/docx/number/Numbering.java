package cn.gongbao.manuscript.docx.number;

import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lists that a document may number by (ISO/IEC 29500-1 17.9).
 *
 * @param lists by their number in the file
 */
public record Numbering(Map<Integer, NumberedList> lists) {

    /** Levels of a list. */
    public static final int LEVELS = 9;

    private static final ListLevel PLAIN =
            new ListLevel(1, "decimal", "", false, false, LEVELS, "", "");

    /** Copies the lists. */
    public Numbering {
        lists = Map.copyOf(lists);
    }

    /**
     * A list.
     *
     * @param count lists of the same count go on counting where another stopped
     * @param levels from 0
     * @param starts numbers that a level has to begin with in this list
     */
    public record NumberedList(String count, List<ListLevel> levels, Map<Integer, Integer> starts) {

        /** Copies the collections. */
        public NumberedList {
            levels = List.copyOf(levels);
            starts = Map.copyOf(starts);
        }

        /** The level whose paragraphs have a style. */
        public Optional<Integer> levelOf(String style) {
            return IntStream.range(0, levels.size())
                    .filter(i -> levels.get(i).style().equals(style))
                    .boxed()
                    .findFirst();
        }
    }

    /**
     * Reads the numbering part.
     *
     * @param part of the package, if it has one
     * @param styleLists the list that a style names, for abstract lists that only refer to a style
     */
    public static Numbering of(Optional<Part> part, Map<String, Integer> styleLists) {
        Map<Integer, NumberedList> lists = new HashMap<>();
        if (part.isEmpty()) {
            return new Numbering(lists);
        }
        Map<String, Node> definitions = new HashMap<>();
        Map<Integer, Node> numbers = new HashMap<>();
        for (Node child : part.get().root().children()) {
            if (child.is("w:abstractNum")) {
                definitions.putIfAbsent(child.value("w:abstractNumId"), child);
            } else if (child.is("w:num")) {
                child.number("w:numId").ifPresent(id -> numbers.putIfAbsent(id, child));
            }
        }
        numbers.forEach(
                (id, number) -> {
                    String count = definition(number, numbers, definitions, styleLists);
                    Node definition = definitions.get(count);
                    if (definition != null) {
                        lists.put(id, list(count, definition, number));
                    }
                });
        return new Numbering(lists);
    }

    /** The name of a number's definition; a definition may be that of a style's number instead. */
    private static String definition(
            Node number,
            Map<Integer, Node> numbers,
            Map<String, Node> definitions,
            Map<String, Integer> styleLists) {
        String id = number.child("w:abstractNumId").map(n -> n.value("w:val")).orElse("");
        for (int step = 0; step < LEVELS && definitions.containsKey(id); step++) {
            Optional<Node> next =
                    definitions
                            .get(id)
                            .child("w:numStyleLink")
                            .map(link -> styleLists.get(link.value("w:val")))
                            .map(numbers::get)
                            .flatMap(n -> n.child("w:abstractNumId"));
            if (next.isEmpty()) {
                break;
            }
            id = next.get().value("w:val");
        }
        return id;
    }

    private static NumberedList list(String count, Node definition, Node number) {
        ListLevel[] levels = new ListLevel[LEVELS];
        Arrays.fill(levels, PLAIN);
        definition.all("w:lvl").forEach(level -> put(level, levels));
        Map<Integer, Integer> starts = new HashMap<>();
        for (Node override : number.all("w:lvlOverride")) {
            override.child("w:lvl").ifPresent(level -> put(level, levels));
            Optional<Integer> start =
                    override.child("w:startOverride").flatMap(s -> s.number("w:val"));
            if (start.isPresent()) {
                override.number("w:ilvl").ifPresent(level -> starts.put(level, start.get()));
            }
        }
        return new NumberedList(count, List.of(levels), starts);
    }

    /** The form of a number; a form of its own is given by example, as in {@code 001, 002, ...}. */
    private static String form(Node form) {
        String name = form.value("w:val");
        return name.equals("custom") ? form.value("w:format") : name;
    }

    private static void put(Node node, ListLevel[] levels) {
        int at = node.number("w:ilvl").orElse(-1);
        if (at < 0 || at >= LEVELS) {
            return;
        }
        String suffix = node.child("w:suff").map(n -> n.value("w:val")).orElse("tab");
        levels[at] =
                new ListLevel(
                        node.child("w:start").flatMap(n -> n.number("w:val")).orElse(0),
                        node.child("w:numFmt").map(Numbering::form).orElse("decimal"),
                        node.child("w:lvlText").map(n -> n.value("w:val")).orElse(""),
                        suffix.equals("nothing"),
                        node.child("w:isLgl").map(Node::isOn).orElse(false),
                        node.child("w:lvlRestart").flatMap(n -> n.number("w:val")).orElse(LEVELS),
                        node.child("w:pStyle").map(n -> n.value("w:val")).orElse(""),
                        node.path("w:rPr", "w:rFonts").map(n -> n.value("w:ascii")).orElse(""));
    }
}
