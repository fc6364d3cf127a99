package cn.gongbao.inspection;

import cn.gongbao.inspection.PageText.Block;
import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.TextLayer.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the heading that an entry of the contents names, by what both say. */
final class TitleFinder {

    /** How like an entry a heading must be that its link leads to, and any other, of 1. */
    private static final double LINKED = 0.5;

    private static final double ELSEWHERE = 0.8;

    private final List<Heading> headings;
    private final Map<String, List<Heading>> byText = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    /**
     * A heading.
     *
     * @param element place of its structure element in the tree
     * @param page physical number of the page where it begins
     * @param y of its first line's baseline in points from the trimmed page's top edge
     */
    record Heading(int element, int page, double y, String text) {}

    /**
     * @param contents tables of contents, whose headings are not meant
     */
    TitleFinder(List<PageText> pages, List<Span> contents) {
        Map<Integer, Heading> found = new LinkedHashMap<>();
        for (PageText page : pages) {
            for (Block block : page.blocks()) {
                boolean listed = contents.stream().anyMatch(c -> c.holds(block.element()));
                if (!block.role().matches("H[1-6]?") || block.element() == 0 || listed) {
                    continue;
                }
                Heading before = found.get(block.element());
                found.put(
                        block.element(),
                        before == null
                                ? new Heading(
                                        block.element(),
                                        page.number(),
                                        y(page, block.element()),
                                        block.text())
                                : new Heading(
                                        before.element,
                                        before.page,
                                        before.y,
                                        before.text + block.text()));
            }
        }
        headings = List.copyOf(found.values());
        for (Heading heading : headings) {
            byText.computeIfAbsent(plain(heading.text), none -> new ArrayList<>()).add(heading);
        }
    }

    private static double y(PageText page, int element) {
        return page.glyphs().stream()
                .filter(glyph -> glyph.element() == element)
                .mapToDouble(Glyph::y)
                .findFirst()
                .orElse(0);
    }

    /**
     * The heading that an entry names: one that says the same, the one it is linked to before
     * others and each once; else the one it is linked to, if that says nearly the same or a part of
     * it; else the one most like it.
     *
     * @param linked physical number of the page that the entry leads to, or 0
     * @param y where on that page
     * @return null where no heading is like it
     */
    Heading of(String entry, int linked, double y) {
        Heading heading = same(entry, linked);
        if (heading == null) {
            heading = linked(entry, linked, y);
        }
        if (heading == null) {
            heading = like(entry);
        }
        if (heading != null) {
            taken.add(heading.element);
        }
        return heading;
    }

    // an entry may name the document's number behind its title
    private Heading same(String entry, int linked) {
        String whole = plain(entry);
        List<Heading> same = new ArrayList<>(byText.getOrDefault(whole, List.of()));
        String title = withoutNumber(whole);
        if (!title.equals(whole)) {
            same.addAll(byText.getOrDefault(title, List.of()));
        }
        Heading best = null;
        for (Heading heading : same) {
            boolean free = !taken.contains(heading.element);
            boolean there = heading.page == linked;
            if (best == null
                    || free && (taken.contains(best.element) || there && best.page != linked)) {
                best = heading;
            }
        }
        return best;
    }

    private Heading linked(String entry, int linked, double y) {
        String whole = plain(entry);
        for (Heading heading : headings) {
            if (heading.page == linked && heading.y >= y) {
                String text = plain(heading.text);
                boolean part = text.length() > 1 && whole.contains(text);
                if (part || likeness(entry, heading.text) >= LINKED) {
                    return heading;
                }
            }
        }
        return null;
    }

    private Heading like(String entry) {
        Heading best = null;
        double most = ELSEWHERE;
        for (Heading heading : headings) {
            double likeness = likeness(entry, heading.text);
            if (likeness >= most && !taken.contains(heading.element)) {
                most = likeness;
                best = heading;
            }
        }
        return best;
    }

    /** Pairs of neighbouring characters that both have, of those of the longer. */
    private static double likeness(String entry, String heading) {
        List<String> one = pairs(withoutNumber(plain(entry)));
        List<String> other = pairs(plain(heading));
        int longer = Math.max(one.size(), other.size());
        int shared = 0;
        for (String pair : one) {
            shared += other.remove(pair) ? 1 : 0;
        }
        return longer == 0 ? 0 : (double) shared / longer;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static String withoutNumber(String entry) {
        int bracket = entry.endsWith("）") ? entry.lastIndexOf('（') : -1;
        return bracket > 0 ? entry.substring(0, bracket) : entry;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
