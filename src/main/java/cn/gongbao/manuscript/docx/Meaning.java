package cn.gongbao.manuscript.docx;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What the form of characters means, which a draft keeps.
 *
 * @param link address; empty for none
 * @param bold whether bold
 * @param italic whether italic
 * @param underlined whether underlined
 * @param emphasised whether with emphasis marks
 * @param shift {@code sup}, {@code sub} or empty
 */
record Meaning(
        String link,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean emphasised,
        String shift) {

    static final Meaning PLAIN = new Meaning("", false, false, false, false, "");

    /**
     * The meaning of a look.
     *
     * @param look of the characters
     * @param ground the look of a heading's style, whose bold and italic mean nothing
     * @param link address; the line under a link means nothing
     */
    static Meaning of(Look look, Look ground, String link) {
        return new Meaning(
                link,
                Look.is(look.bold()) && !Look.is(ground.bold()),
                Look.is(look.italic()) && !Look.is(ground.italic()),
                Look.is(look.underlined()) && link.isEmpty(),
                Look.is(look.emphasised()),
                look.shift() == null ? "" : look.shift());
    }

    Meaning linked(String address) {
        return new Meaning(address, bold, italic, underlined, emphasised, shift);
    }

    /** The elements that say it, the outermost first, as names. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (!link.isEmpty()) {
            names.add("a " + link);
        }
        if (bold) {
            names.add("b");
        }
        if (italic) {
            names.add("i");
        }
        if (underlined) {
            names.add("u");
        }
        if (emphasised) {
            names.add("em");
        }
        if (!shift.isEmpty()) {
            names.add(shift);
        }
        return names;
    }

    /** An element of a name. */
    static Element element(String name) {
        if (name.startsWith("a ")) {
            return new Element("a").attr("href", name.substring(2));
        }
        Element element = new Element(name);
        return name.equals("em") ? element.addClass("emphasis") : element;
    }
}
