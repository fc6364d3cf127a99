package cn.gongbao.makeup;

import cn.gongbao.model.Place;

/**
 * One change that an editor may make to the form of an issue; no word of the text is touched.
 *
 * @param name what is changed, as messages call it: {@code start-run-on}, {@code title-slots} …
 * @param document which document of the issue, from 1; 0 for a change of the layout
 * @param target the document's title, or the selector whose rule is changed
 * @param key of the manifest's document, or property of the style sheet
 * @param value that it gets
 * @param place the document in the manifest, or the layout's style sheet
 */
public record Lever(
        String name, int document, String target, String key, String value, Place place) {

    /** A change that one document's entry in the manifest makes. */
    static Lever document(int number, String title, String key, String value, Place place) {
        return new Lever(key + "-" + value, number, title, key, value, place);
    }

    /** A change that one more rule of the style sheet makes. */
    static Lever rule(String name, String selector, String property, String value, Place place) {
        return new Lever(name, 0, selector, property, value, place);
    }

    /** Whether the manifest makes it. */
    public boolean ofDocument() {
        return document > 0;
    }

    /** What to write: a key of the document, or a rule at the end of the style sheet. */
    public String written() {
        return ofDocument() ? key + ": " + value : target + " { " + key + ": " + value + " }";
    }

    /** Whether both change the same thing. */
    boolean contradicts(Lever other) {
        return document == other.document
                && key.equals(other.key)
                && (ofDocument() || target.equals(other.target));
    }
}
