package cn.gongbao.inspection.preflight;

import cn.gongbao.inspection.preflight.content.Colour;
import cn.gongbao.inspection.preflight.content.Mark;
import cn.gongbao.inspection.preflight.content.PrintFile;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The plates that pages in a row raise alike.
 *
 * @param first page, from 1
 * @param last page
 * @param plates by name, and what stands on each: {@code text line area picture shade}; followed by
 *     {@link #CONVERTED} where only a conversion at the press decides
 * @param marks plates of the marks outside of what the artwork may reach
 */
public record PlateRow(int first, int last, Map<String, Set<String>> plates, Set<String> marks) {

    /** Follows what may stand on a plate, and not on others too, only after a conversion. */
    public static final String CONVERTED = "-converted";

    /** Process plates first, in the order in which they are always named. */
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(PlateRow::place).thenComparing(Comparator.naturalOrder());

    private static int place(String plate) {
        int process = Colour.PROCESS.indexOf(plate);
        return process >= 0 ? process : Colour.PROCESS.size();
    }

    /** The plates of a whole file. */
    static List<PlateRow> of(PrintFile file) {
        List<PlateRow> rows = new ArrayList<>();
        for (PrintedPage page : file.pages()) {
            PlateRow row = of(page);
            PlateRow before = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (before != null
                    && before.plates.equals(row.plates)
                    && before.marks.equals(row.marks)) {
                rows.set(
                        rows.size() - 1,
                        new PlateRow(before.first, row.last, row.plates, row.marks));
            } else {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private static PlateRow of(PrintedPage page) {
        Map<String, Set<String>> plates = new TreeMap<>(ORDER);
        Set<String> marks = new TreeSet<>(ORDER);
        for (Mark mark : page.marks()) {
            if (page.forThePrinter(mark)) {
                marks.addAll(mark.colour().plates());
                continue;
            }
            for (String plate : mark.colour().plates()) {
                plates.computeIfAbsent(plate, name -> new TreeSet<>())
                        .add(
                                mark.colour().needsConversion()
                                        ? mark.kind() + CONVERTED
                                        : mark.kind());
            }
        }
        return new PlateRow(page.number(), page.number(), plates, marks);
    }
}
