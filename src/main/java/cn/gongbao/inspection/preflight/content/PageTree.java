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

/** The pages that are really there, whatever the tree says of their number. */
final class PageTree {

    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    /**
     * A page.
     *
     * @param dictionary in the file
     * @param inherited what nodes above say of it, and it does not say itself
     */
    record Leaf(COSDictionary dictionary, COSDictionary inherited) {

        COSBase get(COSName key) {
            COSBase own = dictionary.getDictionaryObject(key);
            return own == null ? inherited.getDictionaryObject(key) : own;
        }
    }

    private PageTree() {}

    static List<Leaf> leaves(COSDictionary catalog, int most) {
        List<Leaf> leaves = new ArrayList<>();
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Leaf> open = new ArrayDeque<>();
        if (catalog.getDictionaryObject(COSName.PAGES) instanceof COSDictionary root) {
            open.push(new Leaf(root, new COSDictionary()));
        }
        while (!open.isEmpty() && leaves.size() < most) {
            Leaf node = open.pop();
            if (!met.add(node.dictionary())) {
                continue;
            }
            if (node.dictionary().getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                COSDictionary handed = handed(node);
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(new Leaf(kid, handed));
                    }
                }
            } else {
                leaves.add(node);
            }
        }
        return leaves;
    }

    private static COSDictionary handed(Leaf node) {
        COSDictionary handed = new COSDictionary();
        for (COSName key : INHERITED) {
            COSBase value = node.get(key);
            if (value != null) {
                handed.setItem(key, value);
            }
        }
        return handed;
    }
}
