package cn.gongbao.imposition;

import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays an issue's pages out on sheets for saddle stitch. */
public final class Imposition {

    /** Pages that two staples hold, of paper of 70 to 80 g/m². */
    private static final int MOST_PAGES = 80;

    /** Pages of a separate cover. */
    private static final int COVER = 4;

    /** Thickness of the closed issue that two staples hold. */
    private static final Length MOST_BULK = Length.mm(4);

    private Imposition() {}

    /**
     * Lays pages out.
     *
     * @param place of the binding, for what is told
     * @return the sheets; an error where the pages are no whole number of folded sheets, a finding
     *     where the issue is too thick for staples
     * @throws IllegalArgumentException if no section has so many pages
     */
    public static Noted<Sheets> impose(Job job, Binding binding, Place place) {
        List<Notice> notices = new ArrayList<>();
        int least = binding.separateCover() ? COVER + 4 : 4;
        if (job.pages() < least) {
            return refused(place, "imposition.too-few", job.pages(), least);
        }
        if (job.pages() % 4 != 0) {
            int missing = 4 - job.pages() % 4;
            return refused(
                    place, "imposition.not-fours", job.pages(), missing, job.pages() + missing);
        }
        Length bulk = Creep.bulk(job.pages(), binding);
        if (job.pages() > MOST_PAGES || bulk.compareTo(MOST_BULK) > 0) {
            notices.add(
                    Notice.finding(place, "imposition.too-thick", job.pages(), millimetres(bulk)));
        }
        List<Section> sections =
                Section.nest(job.pages(), binding.section(), binding.separateCover());
        SheetPlan largest = new SheetPlan(Scheme.of(largest(sections)), job, binding.sheet());
        if (!largest.fits()) {
            return refused(place, "imposition.sheet-too-small", sizes(largest));
        }
        Section innermost = sections.get(sections.size() - 1);
        if (innermost.pages() != binding.section() && innermost.number() > 0) {
            notices.add(
                    Notice.information(
                            place,
                            "imposition.mixed",
                            binding.separateCover() ? job.pages() - COVER : job.pages(),
                            binding.section(),
                            sizes(sections)));
        }
        return new Noted<>(sheets(job, binding, sections), notices);
    }

    private static Noted<Sheets> refused(Place place, String key, Object... arguments) {
        return new Noted<>(null, List.of(Notice.error(place, key, arguments)));
    }

    private static String millimetres(Length length) {
        return String.format(Locale.ROOT, "%.1f", length.millimetres());
    }

    private static int largest(List<Section> sections) {
        return sections.stream().mapToInt(Section::pages).max().orElseThrow();
    }

    /** What a message about a sheet names: its size, the section, the size that it needs. */
    private static Object[] sizes(SheetPlan plan) {
        return new Object[] {
            millimetres(plan.size().width()),
            millimetres(plan.size().height()),
            plan.scheme().pages(),
            millimetres(plan.least().width()),
            millimetres(plan.least().height())
        };
    }

    /** Pages to each section from the outermost, as in {@code 16 + 8 + 4}. */
    private static String sizes(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.number() > 0)
                .map(section -> Integer.toString(section.pages()))
                .reduce((outer, inner) -> outer + " + " + inner)
                .orElseThrow();
    }

    private static Sheets sheets(Job job, Binding binding, List<Section> sections) {
        List<Side> sides = new ArrayList<>();
        boolean several = sections.get(sections.size() - 1).number() > 1;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            SheetPlan plan = new SheetPlan(Scheme.of(section.pages()), job, binding.sheet());
            int step = several ? section.number() : 0;
            for (boolean front : new boolean[] {true, false}) {
                List<Cell> cells = cells(plan, section, front, binding);
                sides.add(
                        new Side(
                                i + 1,
                                front,
                                section.number(),
                                plan.width(),
                                plan.height(),
                                plan.finished(),
                                cells,
                                plan.folds(),
                                SheetMarks.of(plan, front, step),
                                SheetLabels.of(
                                        plan,
                                        section,
                                        i + 1,
                                        sections.size(),
                                        front,
                                        cells,
                                        step)));
            }
        }
        return new Sheets(job.width(), job.height(), job.bleed(), sides);
    }

    private static List<Cell> cells(
            SheetPlan plan, Section section, boolean front, Binding binding) {
        Scheme scheme = plan.scheme();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < scheme.rows(); row++) {
            for (int column = 0; column < scheme.columns(); column++) {
                int page = section.page(scheme.page(front, row, column));
                cells.add(
                        new Cell(
                                page,
                                plan.x(column),
                                plan.y(row),
                                scheme.turned(row),
                                Creep.of(page, plan.job().pages(), binding)));
            }
        }
        return cells;
    }
}
