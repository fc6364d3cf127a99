package cn.gongbao.manuscript.web;

import java.util.ArrayList;
import java.util.List;

/**
 * What the elements around a text say of it.
 *
 * @param marks inline meanings, outermost first
 * @param align {@code center} or {@code right}, or empty
 * @param level of a title or heading, or -1
 * @param keepsBreaks whether a line break divides lines of one paragraph, and not two paragraphs
 * @param preformatted whether line ends of the source count
 * @param lists number of lists around it
 * @param inTable whether it stands in a cell
 */
record Setting(
        List<Mark> marks,
        String align,
        int level,
        boolean keepsBreaks,
        boolean preformatted,
        int lists,
        boolean inTable) {

    static final Setting PLAIN = new Setting(List.of(), "", -1, false, false, 0, false);

    Setting with(Mark mark) {
        if (marks.contains(mark)) {
            return this;
        }
        List<Mark> all = new ArrayList<>(marks);
        all.add(mark);
        return new Setting(
                List.copyOf(all), align, level, keepsBreaks, preformatted, lists, inTable);
    }

    Setting without(Mark mark) {
        List<Mark> others = marks.stream().filter(m -> !m.equals(mark)).toList();
        return new Setting(others, align, level, keepsBreaks, preformatted, lists, inTable);
    }

    Setting aligned(String alignment) {
        return new Setting(marks, alignment, level, keepsBreaks, preformatted, lists, inTable);
    }

    Setting atLevel(int number) {
        return new Setting(marks, align, number, true, preformatted, lists, inTable);
    }

    Setting keepingBreaks() {
        return new Setting(marks, align, level, true, preformatted, lists, inTable);
    }

    Setting preformatting() {
        return new Setting(marks, align, level, keepsBreaks, true, lists, inTable);
    }

    Setting inList() {
        return new Setting(marks, align, level, true, preformatted, lists + 1, inTable);
    }

    /**
     * A cell begins anew: what surrounds the table says nothing of the text in it but its marks.
     */
    Setting inCell() {
        return new Setting(marks, "", -1, true, false, 0, true);
    }
}
