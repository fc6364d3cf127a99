package cn.gongbao.makeup;

import cn.gongbao.galley.Row;
import cn.gongbao.model.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * The footnotes of a piece's rows: those of a column stand at its foot under one rule, and take
 * whole grid lines with it. Heights in EMU.
 */
final class Notes {

    private final List<Row> rows;
    private final long[] sums;
    private final Row.Foot any;

    Notes(List<Row> rows) {
        this.rows = rows;
        sums = new long[rows.size() + 1];
        Row.Foot found = null;
        for (int i = 0; i < rows.size(); i++) {
            Row.Foot foot = rows.get(i).foot();
            found = found == null ? foot : found;
            sums[i + 1] = sums[i] + (foot == null ? 0 : foot.height().emu());
        }
        any = found;
    }

    /** Height of the notes of a stretch with the rule; 0 where it has none. */
    long height(int from, int to) {
        long notes = sums[to] - sums[from];
        return notes == 0 ? 0 : natural(notes) + lack(notes);
    }

    private long natural(long notes) {
        return notes + any.rule().height().emu();
    }

    private long lack(long notes) {
        long pitch = any.pitch().emu();
        return pitch == 0 ? 0 : Math.floorMod(-natural(notes), pitch);
    }

    /** The rows of the notes, what they lack to whole lines above them. */
    List<Row> rows(int from, int to) {
        long notes = sums[to] - sums[from];
        if (notes == 0) {
            return List.of();
        }
        List<Row> all = new ArrayList<>();
        all.add(Row.blank(new Length(lack(notes))));
        all.add(any.rule());
        for (Row row : rows.subList(from, to)) {
            if (row.foot() != null) {
                all.addAll(row.foot().notes());
            }
        }
        return all;
    }
}
