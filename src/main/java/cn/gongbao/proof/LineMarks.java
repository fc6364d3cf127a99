package cn.gongbao.proof;

import cn.gongbao.model.Length;
import cn.gongbao.page.LineAddress;
import cn.gongbao.page.Page;
import cn.gongbao.page.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands beside the lines of a page: the grid line of each, the whole address of every fifth
 * and of the first of a column, and where each paragraph comes from.
 *
 * <p>Lines of the right-hand columns are told in the right margin, all others in the left.
 */
final class LineMarks {

    /** The whole address is told of every line of this number. */
    private static final int TOLD = 5;

    /** No number stands nearer to the one above. */
    private static final Length CLOSE = Length.pt(7);

    /** Blocks named of a row of cells. */
    private static final int NAMED = 3;

    /** Stands for the frame of what has no grid line. */
    private static final String PICTURE = "picture";

    private static final Length GAP = Length.mm(1.8);

    private final Addresses addresses;
    private final Documents documents;
    private final Lettering lettering;
    private final ProofInks inks;
    private final Length width;
    private final Length off;
    private final Set<Integer> begun = new HashSet<>();

    /**
     * @param off how far from the trim's edge numbers begin
     */
    LineMarks(
            Addresses addresses,
            Documents documents,
            Lettering lettering,
            ProofInks inks,
            Length width,
            Length off) {
        this.addresses = addresses;
        this.documents = documents;
        this.lettering = lettering;
        this.inks = inks;
        this.width = width;
        this.off = off;
    }

    /** A line's address on its page. */
    private record Row(String frame, int column, int number) {}

    /** What is told of a row: of cells beside each other, that of the lowest. */
    private static final class Told {

        private final boolean right;
        private final List<Documents.Block> begun = new ArrayList<>();
        private Length baseline;
        private LineAddress address;

        private Told(boolean right, Length baseline) {
            this.right = right;
            this.baseline = baseline;
        }
    }

    /**
     * The marks of a page; pages are asked for in order, so that a paragraph's code stands once.
     *
     * @param files takes the files that the codes name
     */
    List<Placed> of(Page page, Set<String> files) {
        Map<Row, Told> rows = rows(page);
        List<Placed> marks = new ArrayList<>();
        Map<Integer, Length> above = new HashMap<>();
        Length left = Length.ZERO;
        Length right = Length.ZERO;
        for (Map.Entry<Row, Told> row : rows.entrySet()) {
            Told told = row.getValue();
            Length last = above.get(row.getKey().column);
            if (told.address != null && !crowded(last, told.baseline)) {
                Lettering.Word number = number(told.address, last == null);
                marks.add(at(number, told, off));
                above.put(row.getKey().column, told.baseline);
                right = told.right ? longer(right, number.width()) : right;
                left = told.right ? left : longer(left, number.width());
            }
        }
        for (Told told : rows.values()) {
            if (!told.begun.isEmpty()) {
                told.begun.forEach(block -> files.add(block.file()));
                Length lane = off.plus(told.right ? right : left).plus(GAP);
                marks.add(at(lettering.word(code(told.begun), inks.code()), told, lane));
            }
        }
        return marks;
    }

    private Map<Row, Told> rows(Page page) {
        Map<Row, Told> rows = new LinkedHashMap<>();
        int columns = addresses.columns(page);
        for (Placed placed : page.placed()) {
            if (placed instanceof Placed.Line line && line.tag() != Placed.ARTIFACT) {
                Placed.Address at = line.address();
                boolean right = columns > 1 && at.column() * 2 > columns;
                Told told =
                        rows.computeIfAbsent(
                                new Row(at.frame(), at.column(), at.row()),
                                none -> new Told(right, line.baseline()));
                told.baseline = longer(told.baseline, line.baseline());
                if (Addresses.has(line) && !line.vertical()) {
                    told.address = addresses.of(page, line);
                }
                begin(line.tag(), told);
            } else if (placed instanceof Placed.Picture picture) {
                Length middle = picture.x().plus(new Length(picture.width().emu() / 2));
                boolean right = columns > 1 && middle.emu() * 2 > width.emu();
                Told told = new Told(right, picture.y().plus(inks.code().size()));
                begin(picture.tag(), told);
                rows.put(new Row(PICTURE, 0, rows.size()), told);
            }
        }
        return rows;
    }

    private void begin(int tag, Told told) {
        Documents.Block block = documents.block(tag);
        if (block != null && begun.add(block.node())) {
            told.begun.add(block);
        }
    }

    // Cells of a table need not stand on the grid.
    private static boolean crowded(Length above, Length baseline) {
        return above != null && Math.abs(baseline.minus(above).emu()) < CLOSE.emu();
    }

    private static Length longer(Length one, Length other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private Lettering.Word number(LineAddress address, boolean first) {
        if (first || address.row() % TOLD == 0) {
            return lettering.word(address.toString(), inks.address());
        }
        String side = address.side().matches("S|C\\d") ? address.side() : "";
        return lettering.word(side + address.row(), inks.number());
    }

    /** Document and line, as in 3-42; several blocks on one line as 3-42,44. */
    private String code(List<Documents.Block> blocks) {
        StringBuilder code = new StringBuilder();
        int named = 0;
        Documents.Block last = null;
        for (Documents.Block block : blocks) {
            if (last != null && block.file().equals(last.file()) && block.line() == last.line()) {
                continue;
            }
            if (named == NAMED) {
                return code.append('…').toString();
            }
            String line = block.line() == 0 ? "" : Integer.toString(block.line());
            if (last == null || !block.file().equals(last.file())) {
                code.append(last == null ? "" : " ").append(documents.key(block.file()));
                code.append(line.isEmpty() ? "" : "-").append(line);
            } else {
                code.append(',').append(line);
            }
            last = block;
            named++;
        }
        return code.toString();
    }

    private Placed at(Lettering.Word word, Told told, Length away) {
        return told.right
                ? word.from(width.plus(away), told.baseline)
                : word.upTo(Length.ZERO.minus(away), told.baseline);
    }
}
