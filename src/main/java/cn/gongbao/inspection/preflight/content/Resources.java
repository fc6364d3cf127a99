package cn.gongbao.inspection.preflight.content;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The named resources of a content stream.
 *
 * @param dictionary of its own
 * @param outer those that it stands in, which it may use if it has none; or null
 */
record Resources(COSDictionary dictionary, Resources outer) {

    static Resources of(COSDictionary holder, Resources outer) {
        COSDictionary own =
                holder.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary dictionary
                        ? dictionary
                        : null;
        return own == null && outer != null
                ? outer
                : new Resources(own == null ? new COSDictionary() : own, outer);
    }

    /** What a name means; null if that is not said. */
    COSBase find(COSName category, COSName name) {
        return dictionary.getDictionaryObject(category) instanceof COSDictionary named
                ? named.getDictionaryObject(name)
                : null;
    }
}
