package cn.gongbao.inspection.preflight.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** Gathers what the streams of a page make, within the bounds of a file. */
final class Sheet {

    /** How deep forms, patterns and glyphs may stand in one another. */
    static final int DEEPEST = 48;

    /** What is kept from page to page, and how much work a file may still make. */
    static final class Shelf {
        final ColourSpaces spaces = new ColourSpaces();
        final PictureSampler sampler = new PictureSampler();
        final Map<COSBase, Colour> shades = new IdentityHashMap<>();
        final Map<COSDictionary, ShownFont> fonts = new IdentityHashMap<>();
        final Map<COSBase, byte[]> streams = new IdentityHashMap<>();
        final Limits limits;
        long operators;
        long marks;

        Shelf(Limits limits) {
            this.limits = limits;
        }
    }

    final int page;
    final Shelf shelf;
    final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
    final Set<Trouble> troubles = new LinkedHashSet<>();
    final Set<ShownFont> fonts = new LinkedHashSet<>();
    final List<String> inlineFilters = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    int streams;
    private boolean exhausted;

    Sheet(int page, Shelf shelf) {
        this.page = page;
        this.shelf = shelf;
    }

    /** Whether another operator may run; tells once when the file has had its share. */
    boolean goesOn() {
        if (!exhausted && ++shelf.operators > shelf.limits.operators()) {
            exhausted = true;
            trouble("too-much", shelf.limits.operators());
        }
        return !exhausted;
    }

    void trouble(String key, Object... arguments) {
        if (troubles.size() < 100) {
            List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
            troubles.add(new Trouble(page, key, texts));
        }
    }

    void add(Mark mark) {
        if (++shelf.marks <= shelf.limits.marks()) {
            marks.add(mark);
        } else {
            trouble("too-many", shelf.limits.marks());
        }
    }

    List<Mark> marks() {
        return marks;
    }
}
