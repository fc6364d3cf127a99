package cn.gongbao.manuscript.web;

import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Collects the text of one paragraph, and writes it without the white space of the source.
 *
 * <p>White space is one space; none at line starts and ends, where indents of full width fall away
 * too, also those of em spaces, which inside a line become full-width spaces; none where a line of
 * the source ends between Chinese characters (CSS Text 3 4.1.3).
 */
final class Paragraph {

    /** A stretch of text; null is a line break. */
    private record Run(String text, List<Mark> marks) {}

    private final List<Run> runs = new ArrayList<>();
    private Setting setting;
    private Place place;

    /** Adds text of the source. */
    void add(String text, Setting around, Place start) {
        if (place == null) {
            int first = firstVisible(text);
            if (first < 0) {
                runs.add(new Run(text, around.marks()));
                return;
            }
            int lines = (int) text.substring(0, first).chars().filter(c -> c == '\n').count();
            place = Lines.further(start, lines);
            setting = around;
        }
        runs.add(new Run(text, around.marks()));
    }

    void addBreak() {
        if (place != null) {
            runs.add(new Run(null, List.of()));
        }
    }

    boolean isEmpty() {
        return place == null;
    }

    Place place() {
        return place;
    }

    /** Writes the paragraph, if it holds anything, as the last child of an element. */
    Element appendTo(Element parent) {
        Element paragraph = parent.appendElement("p").attr("data-source", place.source());
        if (setting.level() >= 0) {
            paragraph.attr("data-level", String.valueOf(setting.level()));
        }
        if (!setting.align().isEmpty()) {
            paragraph.attr("data-align", setting.align());
        }
        write(paragraph, clean());
        return paragraph;
    }

    private static int firstVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && !isFullWidthSpace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The runs without the spaces of the source; runs of the same marks are one. */
    private List<Run> clean() {
        List<Run> clean = new ArrayList<>();
        Spaces spaces = new Spaces();
        StringBuilder text = new StringBuilder();
        List<Mark> marks = List.of();
        for (Run run : runs) {
            if (run.text == null || !run.marks.equals(marks)) {
                addTo(clean, text, marks);
                marks = run.marks;
            }
            if (run.text == null) {
                spaces.startLine();
                if (!clean.isEmpty() && clean.get(clean.size() - 1).text != null) {
                    clean.add(run);
                }
                continue;
            }
            for (int i = 0; i < run.text.length(); i++) {
                spaces.next(run.text.charAt(i), text);
            }
        }
        addTo(clean, text, marks);
        if (clean.get(clean.size() - 1).text == null) {
            clean.remove(clean.size() - 1);
        }
        return clean;
    }

    private static void addTo(List<Run> clean, StringBuilder text, List<Mark> marks) {
        if (text.length() > 0) {
            clean.add(new Run(text.toString(), marks));
            text.setLength(0);
        }
    }

    private static void write(Element paragraph, List<Run> runs) {
        List<Element> open = new ArrayList<>(List.of(paragraph));
        List<Mark> marks = List.of();
        for (Run run : runs) {
            if (run.text == null) {
                open.get(open.size() - 1).appendElement("br");
                continue;
            }
            int same = 0;
            while (same < Math.min(marks.size(), run.marks.size())
                    && marks.get(same).equals(run.marks.get(same))) {
                same++;
            }
            open.subList(same + 1, open.size()).clear();
            for (Mark mark : run.marks.subList(same, run.marks.size())) {
                open.add(mark.appendTo(open.get(open.size() - 1)));
            }
            marks = run.marks;
            open.get(open.size() - 1).appendChild(new TextNode(run.text));
        }
    }

    static boolean isSpace(char character) {
        return character == ' '
                || character == '\u00A0'
                || character == '\n'
                || character == '\t'
                || character == '\r'
                || character == '\f'
                || isTypographic(character);
    }

    /** Spaces of a set width that are narrower than a character (Unicode 15, 6.2). */
    private static boolean isTypographic(char character) {
        return character >= '\u2000' && character <= '\u200A' && !isFullWidthSpace(character);
    }

    static boolean isFullWidthSpace(char character) {
        return character == '\u3000' || character == '\u2003' || character == '\u2001';
    }

    /** Decides of every space whether it stays. */
    private static final class Spaces {
        private char last;
        private boolean pending;
        private boolean lineEnd;
        private boolean deliberate;
        private final StringBuilder wide = new StringBuilder();

        void startLine() {
            last = 0;
            pending = false;
            wide.setLength(0);
        }

        void next(char character, StringBuilder text) {
            if (isSpace(character)) {
                lineEnd = pending && lineEnd || character == '\n';
                deliberate =
                        pending && deliberate || character == '\u00A0' || isTypographic(character);
                pending = true;
                return;
            }
            if (isFullWidthSpace(character)) {
                wide.append('\u3000');
                return;
            }
            if (last != 0 && wide.length() > 0) {
                text.append(wide);
            } else if (last != 0 && pending && staysBefore(character)) {
                text.append(' ');
            }
            wide.setLength(0);
            pending = false;
            text.append(character);
            last = character;
        }

        private boolean staysBefore(char character) {
            boolean chinese =
                    isWide(last)
                            && isWide(character)
                            && (isCertainlyWide(last) || isCertainlyWide(character));
            return deliberate || !lineEnd || !chinese;
        }

        private static boolean isWide(char character) {
            return isCertainlyWide(character) || "“”‘’—…·".indexOf(character) >= 0;
        }

        private static boolean isCertainlyWide(char character) {
            return character >= 0x2E80 && character < 0xA4D0
                    || Character.isSurrogate(character)
                    || character >= 0xF900 && character < 0xFB00
                    || character >= 0xFE30 && character < 0xFE50
                    || character >= 0xFF00 && character < 0xFF61;
        }
    }
}
