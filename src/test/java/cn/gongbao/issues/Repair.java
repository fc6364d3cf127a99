package cn.gongbao.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One change that was made to the dump on its way into the issue.
 *
 * @param line number of the dump's line, from 1, in which {@code was} begins
 * @param was what the dump has; it begins exactly once in that line and may run past its end
 * @param is what takes its place
 * @param why the kind of change, and what it is about
 */
record Repair(int line, String was, String is, String why) {

    static final String HEADER = "file\tline\twas\tis\twhy";

    /** Where a repair takes hold in the dump, as offsets. */
    private record Span(int start, int end, Repair repair) {}

    /** Reads the ledger; a malformed row is an {@link IllegalArgumentException}. */
    static List<Repair> read(List<String> rows) {
        if (rows.isEmpty() || !rows.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the ledger does not begin with " + HEADER);
        }
        List<Repair> repairs = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells.length != 5 || !cells[0].equals("dump.txt")) {
                throw new IllegalArgumentException("not five cells about dump.txt: " + row);
            }
            int line = Integer.parseInt(cells[1]);
            repairs.add(new Repair(line, plain(cells[2]), plain(cells[3]), cells[4]));
        }
        return repairs;
    }

    /** The dump with every repair made, or an {@link IllegalArgumentException} naming the one. */
    static String apply(String dump, List<Repair> repairs) {
        List<Integer> starts = lineStarts(dump);
        List<Span> spans = new ArrayList<>();
        for (Repair repair : repairs) {
            spans.add(repair.locate(dump, starts));
        }
        spans.sort(Comparator.comparingInt(Span::start));
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            if (span.start() < done) {
                throw new IllegalArgumentException("overlaps another: " + span.repair());
            }
            text.append(dump, done, span.start()).append(span.repair().is());
            done = span.end();
        }
        return text.append(dump.substring(done)).toString();
    }

    private Span locate(String dump, List<Integer> starts) {
        if (line < 1 || line >= starts.size() || was.isEmpty() || was.equals(is)) {
            throw new IllegalArgumentException("names no line or changes nothing: " + this);
        }
        int from = starts.get(line - 1);
        int start = dump.indexOf(was, from);
        if (start < 0 || start >= starts.get(line)) {
            throw new IllegalArgumentException("not found in its line: " + this);
        }
        int second = dump.indexOf(was, start + 1);
        if (second >= 0 && second < starts.get(line)) {
            throw new IllegalArgumentException("found more than once: " + this);
        }
        return new Span(start, start + was.length(), this);
    }

    /** Offsets at which lines begin, and after them the offset past the last line's end. */
    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        starts.add(text.length() + 1);
        return starts;
    }

    private static String plain(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            char escaped = i < cell.length() ? cell.charAt(i) : ' ';
            text.append(
                    switch (escaped) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case '\\' -> '\\';
                        default -> throw new IllegalArgumentException("unknown escape: " + cell);
                    });
        }
        return text.toString();
    }
}
