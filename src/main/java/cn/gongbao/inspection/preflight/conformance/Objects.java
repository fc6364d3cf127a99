package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.content.Found;
import cn.gongbao.inspection.preflight.content.PrintFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Kinds of objects of a file. */
final class Objects {

    /**
     * A dictionary, and the first page that leads to it.
     *
     * @param page from 1; 0 where only the catalog does
     */
    record Dictionary(COSDictionary dictionary, int page) {}

    private Objects() {}

    /** All dictionaries, those of streams too. */
    static List<Dictionary> dictionaries(PrintFile file) {
        List<Dictionary> all = new ArrayList<>();
        for (Found found : file.objects()) {
            if (found.object() instanceof COSDictionary dictionary) {
                all.add(new Dictionary(dictionary, found.page()));
            }
        }
        return all;
    }

    /** All graphics state parameter dictionaries that resources name, ISO 32000-1 8.4.5. */
    static List<Dictionary> states(PrintFile file) {
        List<Dictionary> states = new ArrayList<>();
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Dictionary holder : dictionaries(file)) {
            COSBase named = holder.dictionary().getDictionaryObject(COSName.EXT_G_STATE);
            if (named instanceof COSDictionary names) {
                for (COSName name : names.keySet()) {
                    COSBase state = names.getDictionaryObject(name);
                    if (state instanceof COSDictionary dictionary && met.add(state)) {
                        states.add(new Dictionary(dictionary, holder.page()));
                    }
                }
            }
        }
        return states;
    }

    /** All streams of one subtype. */
    static List<Dictionary> streams(PrintFile file, String subtype) {
        return dictionaries(file).stream()
                .filter(each -> each.dictionary() instanceof COSStream)
                .filter(each -> subtype.equals(each.dictionary().getNameAsString(COSName.SUBTYPE)))
                .toList();
    }
}
