package cn.gongbao.manuscript.docx.number;

import cn.gongbao.manuscript.docx.number.Numbering.NumberedList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of lists, in the order of the document. */
public final class Counters {

    private static final Pattern NUMBER = Pattern.compile("%([1-9])");
    private static final int NONE = Integer.MIN_VALUE;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * Counts a paragraph and writes its label.
     *
     * @param id of its list, by which a list that has to begin anew does so once
     * @param list that it belongs to
     * @param level from 0
     * @return its label; empty if a number's form is not known
     */
    public Optional<String> next(int id, NumberedList list, int level) {
        int[] numbers = counts.computeIfAbsent(list.count(), name -> unset());
        Integer start = list.starts().get(level);
        if (start != null && begun.add(id + ":" + level)) {
            numbers[level] = start;
        } else if (numbers[level] == NONE) {
            numbers[level] = start == null ? list.levels().get(level).start() : start;
        } else if (numbers[level] < Integer.MAX_VALUE) {
            numbers[level]++;
        }
        for (int higher = 0; higher < level; higher++) {
            if (numbers[higher] == NONE) {
                // As if the level had begun: what comes next of it is the second.
                numbers[higher] = list.levels().get(higher).start();
            }
        }
        for (int deeper = level + 1; deeper < numbers.length; deeper++) {
            if (level < list.levels().get(deeper).restart()) {
                numbers[deeper] = NONE;
            }
        }
        return label(list, level, numbers);
    }

    private static Optional<String> label(NumberedList list, int level, int[] numbers) {
        ListLevel own = list.levels().get(level);
        if (own.isBullet()) {
            return Optional.of(own.template());
        }
        StringBuilder label = new StringBuilder();
        Matcher number = NUMBER.matcher(own.template());
        while (number.find()) {
            int of = number.group(1).charAt(0) - '1';
            ListLevel named = list.levels().get(of);
            String form = own.legal() ? "decimal" : named.form();
            int value = numbers[of] == NONE ? named.start() : numbers[of];
            Optional<String> written = NumberForm.write(form, value);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            number.appendReplacement(label, Matcher.quoteReplacement(written.get()));
        }
        number.appendTail(label);
        return Optional.of(label.toString());
    }

    private static int[] unset() {
        int[] numbers = new int[Numbering.LEVELS];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
