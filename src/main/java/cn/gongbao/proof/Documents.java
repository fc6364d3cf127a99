package cn.gongbao.proof;

import cn.gongbao.model.Issue;
import cn.gongbao.model.Place;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which node of the structure is of which document, and from which line of which file. */
final class Documents {

    /**
     * A block of the copy.
     *
     * @param node id of its node
     * @param file that it comes from
     * @param line of the file, or 0 where it is not known
     */
    record Block(int node, String file, int line) {}

    /**
     * A document in the structure.
     *
     * @param node the highest node around its title that is of the title's file; null where no
     *     heading has its title
     * @param file that it comes from, or null
     */
    record Found(Issue.Article article, Structure node, String file) {}

    private final List<Found> found = new ArrayList<>();
    private final Map<Integer, Block> blocks = new HashMap<>();
    private final Map<Integer, Integer> owners = new HashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<Heading> headings = new ArrayList<>();

    /** A heading, and the nodes around it that have its file, the highest of them. */
    private record Heading(String title, Structure top, String file) {}

    private Documents() {}

    static Documents of(PagedIssue pages, Issue issue) {
        Documents documents = new Documents();
        documents.walk(pages.structure(), null, new ArrayDeque<>());
        documents.find(issue.articles());
        documents.name(pages);
        return documents;
    }

    /** The documents in the order of the contents. */
    List<Found> found() {
        return List.copyOf(found);
    }

    /** The block that a node is of, or null where nothing is known of it. */
    Block block(int node) {
        return blocks.get(node);
    }

    /** Place of a node's document among {@link #found()}, or -1. */
    int owner(int node) {
        return owners.getOrDefault(node, -1);
    }

    /**
     * The short name of a file: documents are 1, 2 and so on, in the order of the contents; all
     * others of which lines stand on pages are A, B and so on, in the order of these lines.
     */
    String key(String file) {
        return keys.get(file);
    }

    /** The files by their short names, documents first. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        keys.forEach((file, key) -> files.put(key, file));
        return files;
    }

    private void walk(Structure node, Block around, Deque<Structure> path) {
        Block block = around;
        if (node.source() != null) {
            Place source = Place.read(node.source());
            block = new Block(node.id(), source.file(), source.line());
        }
        if (block != null) {
            blocks.put(node.id(), block);
        }
        path.push(node);
        if (block != null && node.title() != null && node.role().startsWith("H")) {
            headings.add(new Heading(squeezed(node.title()), top(path, block.file), block.file));
        }
        for (Structure child : node.children()) {
            walk(child, block, path);
        }
        path.pop();
    }

    private Structure top(Deque<Structure> path, String file) {
        Iterator<Structure> upward = path.iterator();
        Structure top = upward.next();
        while (upward.hasNext()) {
            Structure next = upward.next();
            Block block = blocks.get(next.id());
            if (block == null || block.node != next.id() || !block.file.equals(file)) {
                break;
            }
            top = next;
        }
        return top;
    }

    private void find(List<Issue.Article> articles) {
        int from = 0;
        for (Issue.Article article : articles) {
            String title = squeezed(article.title());
            int at = from;
            while (at < headings.size() && !headings.get(at).title.equals(title)) {
                at++;
            }
            if (at == headings.size()) {
                found.add(new Found(article, null, null));
                continue;
            }
            Heading heading = headings.get(at);
            own(heading.top, found.size());
            found.add(new Found(article, heading.top, heading.file));
            from = at + 1;
        }
    }

    private void own(Structure node, int document) {
        owners.put(node.id(), document);
        node.children().forEach(child -> own(child, document));
    }

    private void name(PagedIssue pages) {
        for (Found document : found) {
            if (document.file != null) {
                keys.putIfAbsent(document.file, Integer.toString(keys.size() + 1));
            }
        }
        int others = 0;
        for (Page page : pages.pages()) {
            for (Placed placed : page.placed()) {
                Block block = placed instanceof Placed.Line ? blocks.get(placed.tag()) : null;
                if (block != null && !keys.containsKey(block.file)) {
                    keys.put(block.file, letters(others));
                    others++;
                }
            }
        }
    }

    // A to Z, then AA, AB and so on.
    private static String letters(int number) {
        String last = Character.toString('A' + number % 26);
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }

    private static String squeezed(String title) {
        return title.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
