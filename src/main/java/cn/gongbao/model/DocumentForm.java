package cn.gongbao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What the manifest may ask of a document's form, by the classes that its article then has: the
 * layout's style sheet says what they mean.
 */
public final class DocumentForm {

    /** Key of the manifest: where a document begins. */
    public static final String START = "start";

    /** Key of the manifest: how its paragraphs are set. */
    public static final String SETTING = "setting";

    /** Below the document before. */
    public static final String RUN_ON = "run-on";

    /** On a new page. */
    public static final String PAGE = "page";

    /** In as few lines as compression allows. */
    public static final String TIGHT = "tight";

    private DocumentForm() {}

    /** The classes of an article; null where the manifest asks for nothing. */
    public static List<String> classes(String start, String setting) {
        List<String> classes = new ArrayList<>();
        if (start != null) {
            classes.add(START + "-" + start);
        }
        if (setting != null) {
            classes.add(SETTING + "-" + setting);
        }
        return classes;
    }
}
