package cn.gongbao.galley;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import java.util.ArrayList;
import java.util.List;

/** Joins rows to bands; settles the space and the seam between two blocks once both are known. */
final class GalleyBuilder {

    private final List<Galley.Band> bands = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private final List<SetLine> labels = new ArrayList<>();
    private boolean spanning;
    private boolean wanted;
    private Seam seam = Seam.FREE;
    private Length space = Length.ZERO;

    /** The rows that follow stand in columns, or span them. */
    void span(boolean across) {
        wanted = across;
    }

    /** A block's wish for the seam and the space above it. */
    void before(Seam wish, Length blank) {
        wish(wish, blank);
    }

    /** A block's wish for the seam and the space below it. */
    void after(Seam wish, Length blank) {
        wish(wish, blank);
    }

    // Wishes between the same two rows add up: the strongest seam, the larger space.
    private void wish(Seam wish, Length blank) {
        if (wish.ordinal() > seam.ordinal()) {
            seam = wish;
        }
        if (blank.compareTo(space) > 0) {
            space = blank;
        }
    }

    /** Keeps the last lines of text so far with what follows, space between them too. */
    void keep(int lines) {
        if (lines == 0) {
            return;
        }
        wish(Seam.TOGETHER, Length.ZERO);
        int left = lines;
        for (int i = rows.size() - 1; i >= 0 && left > 0; i--) {
            Row row = rows.get(i);
            if (row.after().compareTo(Seam.TOGETHER) > 0 || row.insert() != null) {
                return;
            }
            rows.set(i, row.with(Seam.TOGETHER));
            left -= row.lines().size();
        }
    }

    /** A line that stands beside the next row's first. */
    void label(SetLine line) {
        labels.add(line);
    }

    void add(Row row) {
        join();
        rows.add(labels.isEmpty() || row.blank() ? row : labelled(row));
    }

    private Row labelled(Row row) {
        List<SetLine> lines = new ArrayList<>(labels);
        lines.addAll(row.lines());
        labels.clear();
        return new Row(
                row.height(),
                lines,
                row.rules(),
                row.pictures(),
                row.after(),
                row.insert(),
                row.foot());
    }

    private void join() {
        if (!rows.isEmpty()) {
            int last = rows.size() - 1;
            if (seam != Seam.FREE) {
                rows.set(last, rows.get(last).with(seam));
            }
        }
        boolean turns = wanted != spanning;
        if (turns && rows.isEmpty()) {
            spanning = wanted;
            turns = false;
        }
        if (space.emu() > 0) {
            Seam below = seam.compareTo(Seam.TOGETHER) > 0 ? Seam.FREE : seam;
            rows.add(new Row(space, List.of(), below));
        }
        if (turns) {
            close();
            spanning = wanted;
        }
        seam = Seam.FREE;
        space = Length.ZERO;
    }

    private void close() {
        if (!rows.isEmpty()) {
            bands.add(new Galley.Band(spanning, rows));
            rows = new ArrayList<>();
        }
    }

    /** The galley; wishes after the last row are dropped. */
    Galley finish() {
        close();
        return new Galley(bands);
    }
}
