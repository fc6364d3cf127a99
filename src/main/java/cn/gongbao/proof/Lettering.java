package cn.gongbao.proof;

import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import cn.gongbao.page.PlainLine;
import cn.gongbao.type.FaceChain;
import cn.gongbao.type.FaceShelf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the short texts of a proof's margins, each once for all pages that bear it. */
final class Lettering {

    private static final String FRAME = "proof";
    private static final List<String> FAMILIES = List.of("黑", "宋");

    private final FaceChain regular;
    private final FaceChain bold;
    private final Map<Style, Map<String, Word>> kept = new HashMap<>();

    Lettering(FaceShelf shelf) {
        regular = shelf.chain(FAMILIES, 400);
        bold = shelf.chain(FAMILIES, 700);
    }

    /** How a text is set. */
    record Style(Length size, boolean heavy, String ink) {}

    /** A text as set. */
    record Word(PlainLine line) {

        Length width() {
            return line.width();
        }

        /** This text with its left end at a place. */
        Placed.Line from(Length x, Length baseline) {
            return line.from(x, baseline, FRAME);
        }

        /** This text with its right end at a place. */
        Placed.Line upTo(Length x, Length baseline) {
            return from(x.minus(width()), baseline);
        }
    }

    /** A text on one line, every character at its natural width. */
    Word word(String text, Style style) {
        return kept.computeIfAbsent(style, none -> new HashMap<>())
                .computeIfAbsent(text, words -> new Word(set(words, style)));
    }

    private PlainLine set(String text, Style style) {
        return PlainLine.of(text, style.heavy ? bold : regular, style.size, style.ink);
    }
}
