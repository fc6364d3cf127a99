package cn.gongbao.pdf;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The separations of a finished file, so that what is added to it is printed from its plates. */
final class SpotSpaces {

    private final Map<String, COSBase> found = new TreeMap<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    private SpotSpaces() {}

    /** The colour spaces by the names of their inks. */
    static Map<String, COSBase> of(PDDocument document) {
        SpotSpaces spaces = new SpotSpaces();
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null) {
                spaces.look(page.getResources().getCOSObject());
            }
        }
        return spaces.found;
    }

    private void look(COSDictionary resources) {
        if (resources == null || !seen.add(resources)) {
            return;
        }
        COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        if (spaces != null) {
            for (COSName name : spaces.keySet()) {
                COSArray space = spaces.getCOSArray(name);
                if (space != null && COSName.SEPARATION.equals(space.getObject(0))) {
                    // Its one object, as it is referred to.
                    found.putIfAbsent(space.getName(1), spaces.getItem(name));
                }
            }
        }
        COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
        if (forms != null) {
            for (COSName name : forms.keySet()) {
                COSDictionary form = forms.getCOSDictionary(name);
                look(form == null ? null : form.getCOSDictionary(COSName.RESOURCES));
            }
        }
    }
}
