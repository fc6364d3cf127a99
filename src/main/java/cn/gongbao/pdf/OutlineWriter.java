package cn.gongbao.pdf;

import cn.gongbao.page.PagedIssue.Outline;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes the outline (ISO 32000-1 §12.3.3): its first level open, what lies deeper closed. */
final class OutlineWriter {

    private final Destinations destinations;

    OutlineWriter(Destinations destinations) {
        this.destinations = destinations;
    }

    COSDictionary write(List<Outline> entries) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        int shown = entries.size();
        for (Outline entry : entries) {
            shown += entry.children().size();
        }
        children(root, entries, true);
        root.setInt(COSName.COUNT, shown);
        return root;
    }

    private void children(COSDictionary parent, List<Outline> entries, boolean open) {
        COSDictionary previous = null;
        for (Outline entry : entries) {
            COSDictionary item = new COSDictionary();
            item.setString(COSName.TITLE, entry.title());
            item.setItem(COSName.PARENT, parent);
            item.setItem(COSName.DEST, destinations.at(entry.page(), entry.y()));
            if (!entry.children().isEmpty()) {
                children(item, entry.children(), false);
                item.setInt(
                        COSName.COUNT, open ? entry.children().size() : -entry.children().size());
            }
            if (previous == null) {
                parent.setItem(COSName.FIRST, item);
            } else {
                previous.setItem(COSName.NEXT, item);
                item.setItem(COSName.PREV, previous);
            }
            previous = item;
        }
        parent.setItem(COSName.LAST, previous);
    }
}
