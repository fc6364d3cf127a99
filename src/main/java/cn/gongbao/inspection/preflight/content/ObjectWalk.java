package cn.gongbao.inspection.preflight.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Finds all dictionaries, streams and arrays that pages and catalog lead to. */
final class ObjectWalk {

    private static final int MOST = 2_000_000;

    /** These lead back, to other pages, or to what no press reads. */
    private static final Set<String> NOT_FOLLOWED =
            Set.of("Parent", "P", "Prev", "Pg", "StructTreeRoot", "Dest", "Dests", "B");

    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Found> found = new ArrayList<>();

    static List<Found> of(List<PageTree.Leaf> pages, COSDictionary catalog) {
        ObjectWalk walk = new ObjectWalk();
        for (int i = 0; i < pages.size(); i++) {
            walk.from(pages.get(i).dictionary(), i + 1);
            walk.from(pages.get(i).inherited(), i + 1);
        }
        walk.from(catalog, 0);
        return walk.found;
    }

    private void from(COSBase start, int page) {
        Deque<Found> open = new ArrayDeque<>();
        open.push(new Found(start, page, ""));
        while (!open.isEmpty() && found.size() < MOST) {
            Found next = open.pop();
            COSBase object = next.object();
            if (!met.add(object)) {
                continue;
            }
            found.add(next);
            if (object instanceof COSDictionary dictionary) {
                for (COSName key : dictionary.keySet()) {
                    if (!NOT_FOLLOWED.contains(key.getName())) {
                        push(open, dictionary.getItem(key), page, key.getName());
                    }
                }
            } else if (object instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(open, array.get(i), page, next.key());
                }
            }
        }
    }

    private static void push(Deque<Found> open, COSBase item, int page, String key) {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        if (object instanceof COSDictionary || object instanceof COSArray) {
            open.push(new Found(object, page, key));
        }
    }
}
