package cn.gongbao.pdf;

import cn.gongbao.model.Ink;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Separations and overprint of one document, each one object however often it is used (ISO 15930-7
 * §6.2.4: one name, one alternate).
 */
final class PressResources {

    /** Graphics state in which ink is laid on what is beneath (ISO 32000-1 §8.6.7). */
    static final String OVERPRINT = "OP";

    /** Graphics state in which ink takes the place of what is beneath. */
    static final String KNOCKOUT = "KO";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, COSBase> spaces = new LinkedHashMap<>();
    private final Map<String, COSDictionary> states =
            Map.of(OVERPRINT, state(true), KNOCKOUT, state(false));

    /** Resource name of an ink's separation. */
    String separation(Ink ink) {
        return name(ink.spot(), ink.cyan(), ink.magenta(), ink.yellow(), ink.black());
    }

    /** Resource name of the separation that is printed from every plate. */
    String registration() {
        return name(Separations.ALL, 100, 100, 100, 100);
    }

    private String name(String colorant, int... percent) {
        String known = names.get(colorant);
        if (known != null) {
            return known;
        }
        String name = "S" + names.size();
        names.put(colorant, name);
        spaces.put(name, new COSObject(Separations.of(colorant, percent)));
        return name;
    }

    /** The colour space of a resource name. */
    COSBase space(String name) {
        return spaces.get(name);
    }

    /** The graphics state of a resource name. */
    COSDictionary state(String name) {
        return states.get(name);
    }

    private static COSDictionary state(boolean overprint) {
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        state.setItem(COSName.OP, COSBoolean.getBoolean(overprint));
        state.setItem(COSName.OP_NS, COSBoolean.getBoolean(overprint));
        state.setInt(COSName.OPM, overprint ? 1 : 0);
        return state;
    }
}
