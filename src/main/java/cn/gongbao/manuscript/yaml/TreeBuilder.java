package cn.gongbao.manuscript.yaml;

import cn.gongbao.manuscript.yaml.YamlNode.Mapping;
import cn.gongbao.manuscript.yaml.YamlNode.Pair;
import cn.gongbao.manuscript.yaml.YamlNode.Scalar;
import cn.gongbao.manuscript.yaml.YamlNode.Sequence;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds nodes from parser events on a stack of its own, so that neither depth nor aliases can
 * exhaust memory.
 */
final class TreeBuilder {

    /** Deepest nesting that is read; a manifest has six levels. */
    static final int DEEPEST = 32;

    private final String file;
    private final List<Notice> notices = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private YamlNode root;
    private int documents;
    private int depth;

    /** A collection whose end has not been seen. */
    private record Open(boolean mapping, List<YamlNode> items, Place place) {}

    TreeBuilder(String file) {
        this.file = file;
    }

    void accept(Event event) {
        if (event instanceof DocumentStartEvent && ++documents == 2) {
            notices.add(Notice.error(place(event), "yaml.second-document"));
        } else if (event instanceof NodeEvent node && documents == 1) {
            acceptNode(node);
        } else if (event instanceof CollectionEndEvent && documents == 1) {
            if (depth-- <= DEEPEST) {
                close(open.pop());
            }
        }
    }

    private void acceptNode(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            notices.add(Notice.error(place(event), "yaml.alias", alias.getAlias()));
            add(new Scalar("", true, place(event), false));
            return;
        }
        event.getAnchor().ifPresent(a -> notices.add(Notice.error(place(event), "yaml.anchor", a)));
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(t -> complainAboutTag(event, t));
            add(new Scalar(scalar.getValue(), scalar.isPlain(), place(event), verbatim(scalar)));
        } else if (event instanceof CollectionStartEvent start) {
            start.getTag().ifPresent(t -> complainAboutTag(event, t));
            if (++depth > DEEPEST) {
                if (depth == DEEPEST + 1) {
                    notices.add(Notice.error(place(event), "yaml.too-deep", DEEPEST));
                }
                return;
            }
            open.push(
                    new Open(event instanceof MappingStartEvent, new ArrayList<>(), place(event)));
        }
    }

    private void complainAboutTag(Event event, String tag) {
        notices.add(Notice.error(place(event), "yaml.tag", tag));
    }

    private void close(Open collection) {
        add(
                collection.mapping
                        ? mapping(collection)
                        : new Sequence(collection.items, collection.place));
    }

    private void add(YamlNode node) {
        if (depth > DEEPEST) {
            return;
        }
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().items.add(node);
        }
    }

    private Mapping mapping(Open collection) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < collection.items.size(); i += 2) {
            if (!(collection.items.get(i) instanceof Scalar key)) {
                notices.add(Notice.error(collection.items.get(i).place(), "yaml.key-not-text"));
                continue;
            }
            Pair earlier =
                    pairs.stream()
                            .filter(p -> p.key().text().equals(key.text()))
                            .findFirst()
                            .orElse(null);
            if (earlier != null) {
                notices.add(
                        Notice.error(
                                key.place(),
                                "yaml.duplicate-key",
                                key.text(),
                                earlier.key().place().line()));
                continue;
            }
            pairs.add(new Pair(key, collection.items.get(i + 1)));
        }
        return new Mapping(pairs, collection.place);
    }

    Noted<YamlNode> result() {
        if (root == null) {
            notices.add(Notice.error(Place.of(file), "yaml.empty"));
        }
        return new Noted<>(root, notices);
    }

    /** An escape is longer than what it stands for, and so is every way to write a line end. */
    private static boolean verbatim(ScalarEvent scalar) {
        if (scalar.getStartMark().isEmpty() || scalar.getEndMark().isEmpty()) {
            return false;
        }
        Mark start = scalar.getStartMark().get();
        Mark end = scalar.getEndMark().get();
        String text = scalar.getValue();
        int quotes = scalar.isPlain() ? 0 : 2;
        return start.getLine() == end.getLine()
                && end.getColumn() - start.getColumn()
                        == text.codePointCount(0, text.length()) + quotes;
    }

    private Place place(Event event) {
        return event.getStartMark()
                .map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.of(file));
    }
}
