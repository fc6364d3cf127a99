package cn.gongbao.manuscript.docx.part;

import java.util.Map;

/** The usual prefixes of the namespaces of Word files, transitional and strict. */
final class Names {

    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String WORD = "http://schemas.microsoft.com/office/word/";
    private static final String DRAWING = "http://schemas.microsoft.com/office/drawing/";

    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry(OFFICE + "wordprocessingml/2006/main", "w"),
                    Map.entry(STRICT + "wordprocessingml/main", "w"),
                    Map.entry(OFFICE + "officeDocument/2006/relationships", "r"),
                    Map.entry(STRICT + "officeDocument/relationships", "r"),
                    Map.entry(OFFICE + "officeDocument/2006/math", "m"),
                    Map.entry(STRICT + "officeDocument/math", "m"),
                    Map.entry(OFFICE + "drawingml/2006/wordprocessingDrawing", "wp"),
                    Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
                    Map.entry(OFFICE + "drawingml/2006/main", "a"),
                    Map.entry(STRICT + "drawingml/main", "a"),
                    Map.entry(OFFICE + "drawingml/2006/picture", "pic"),
                    Map.entry(STRICT + "drawingml/picture", "pic"),
                    Map.entry(OFFICE + "drawingml/2006/chart", "c"),
                    Map.entry(STRICT + "drawingml/chart", "c"),
                    Map.entry(OFFICE + "drawingml/2006/diagram", "dgm"),
                    Map.entry(STRICT + "drawingml/diagram", "dgm"),
                    Map.entry(OFFICE + "drawingml/2006/lockedCanvas", "lc"),
                    Map.entry(STRICT + "drawingml/lockedCanvas", "lc"),
                    Map.entry(OFFICE + "markup-compatibility/2006", "mc"),
                    Map.entry(DRAWING + "2014/chartex", "cx"),
                    Map.entry(WORD + "2010/wordprocessingShape", "wps"),
                    Map.entry(WORD + "2010/wordprocessingGroup", "wpg"),
                    Map.entry(WORD + "2010/wordprocessingCanvas", "wpc"),
                    Map.entry(WORD + "2010/wordprocessingDrawing", "wp14"),
                    Map.entry(WORD + "2010/wordml", "w14"),
                    Map.entry(WORD + "2012/wordml", "w15"),
                    Map.entry("urn:schemas-microsoft-com:vml", "v"),
                    Map.entry("urn:schemas-microsoft-com:office:office", "o"),
                    Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private Names() {}

    /** A name with its usual prefix; of a namespace that is not known, with {@code ?}. */
    static String of(String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return (PREFIXES.getOrDefault(namespace, "?") + ":" + local).intern();
    }

    /** Whether the meaning of a namespace's elements is known. */
    static boolean isKnown(String namespace) {
        return PREFIXES.containsKey(namespace)
                || namespace.startsWith(DRAWING + "2015/9/8/chartex");
    }
}
