package cn.gongbao.inspection;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one structure element, over columns and pages.
 *
 * @param lines in reading order; at least one
 */
record Paragraph(List<PrintedLine> lines) {

    /** Copies the lines. */
    Paragraph {
        lines = List.copyOf(lines);
    }

    /** All lines, gathered by their elements. */
    static List<Paragraph> of(List<PrintedLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<PrintedLine> gathered = new ArrayList<>();
        for (PrintedLine line : lines) {
            if (!gathered.isEmpty() && gathered.get(0).element() != line.element()) {
                paragraphs.add(new Paragraph(gathered));
                gathered.clear();
            }
            gathered.add(line);
        }
        if (!gathered.isEmpty()) {
            paragraphs.add(new Paragraph(gathered));
        }
        return paragraphs;
    }

    PrintedLine first() {
        return lines.get(0);
    }

    PrintedLine last() {
        return lines.get(lines.size() - 1);
    }

    /** The whole text, nothing where one line ends and the next begins. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }

    /** Where in {@link #text()} each line but the last ends. */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            end += lines.get(i).text().length();
            ends.add(end);
        }
        return ends;
    }
}
