package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.number.Counters;
import cn.gongbao.manuscript.docx.number.ListLevel;
import cn.gongbao.manuscript.docx.number.Numbering;
import cn.gongbao.manuscript.docx.number.Numbering.NumberedList;
import cn.gongbao.manuscript.docx.part.Node;
import java.util.Optional;
import java.util.Set;

/**
 * Computes the numbers and bullets of paragraphs in the order of the document.
 *
 * <p>A paragraph with a bullet is an item of a list, and so is one below another that is numbered
 * by letters or Roman numerals or stands under a bullet. Any other numbered paragraph is one of the
 * text, as if its number had been typed.
 */
final class Labels {

    private static final Set<String> OF_ITEMS =
            Set.of("lowerLetter", "upperLetter", "lowerRoman", "upperRoman");
    private static final String BULLET = "•";

    private final Numbering numbering;
    private final Counters counters = new Counters();
    private final Remarks remarks;

    Labels(Numbering numbering, Remarks remarks) {
        this.numbering = numbering;
        this.remarks = remarks;
    }

    /**
     * Counts a paragraph.
     *
     * @param properties of the paragraph
     * @param style of the paragraph
     * @param heading whether it is a heading
     * @return its label; empty if it has none
     */
    Optional<Label> next(Optional<Node> properties, Style style, boolean heading) {
        Optional<Node> own = properties.flatMap(p -> p.child("w:numPr"));
        Optional<Integer> ownList = own.flatMap(n -> Styles.value(n, "w:numId"));
        Optional<Integer> ownLevel = own.flatMap(n -> Styles.value(n, "w:ilvl"));
        int id = Styles.or(ownList, style.list()).orElse(0);
        NumberedList list = numbering.lists().get(id);
        if (list == null) {
            return Optional.empty();
        }
        int level = ownLevel.orElseGet(() -> ownList.isPresent() ? 0 : levelByStyle(list, style));
        if (level < 0 || level >= Numbering.LEVELS) {
            return Optional.empty();
        }
        return next(id, list, level, heading);
    }

    /**
     * Counts a paragraph of a list.
     *
     * @param id of the list
     * @param list that it belongs to
     * @param level from 0
     * @param heading whether it is a heading
     * @return its label; empty if it has none
     */
    Optional<Label> next(int id, NumberedList list, int level, boolean heading) {
        ListLevel form = list.levels().get(level);
        Optional<String> text = counters.next(id, list, level);
        if (text.isEmpty()) {
            remarks.error("word.number-form", form.form());
            return Optional.empty();
        }
        String written = form.isBullet() ? bullet(form) : text.get();
        boolean item = form.isBullet() || !heading && isItem(list, level);
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(written, form.tight(), item, level));
    }

    private static int levelByStyle(NumberedList list, Style style) {
        return style.lineage().stream()
                .flatMap(id -> list.levelOf(id).stream())
                .findFirst()
                .orElse(style.listLevel().orElse(0));
    }

    private static boolean isItem(NumberedList list, int level) {
        return level > 0
                && (OF_ITEMS.contains(list.levels().get(level).form())
                        || list.levels().subList(0, level).stream().anyMatch(ListLevel::isBullet));
    }

    private static String bullet(ListLevel form) {
        String mark = Symbols.replace(form.template(), form.font()).strip();
        boolean known = !mark.isEmpty() && mark.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF);
        return known ? mark : BULLET;
    }
}
