package cn.gongbao.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Editions.SheetSize;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Jobs of A4 pages with 3 mm of bleed on paper of 0.1 mm. */
final class Jobs {

    static final Length CALIPER = Length.mm(0.1);
    static final Place PLACE = Place.of("gazette/layout.yaml");

    private static final List<Case> ALL = cases();

    private Jobs() {}

    /** A job and its sheets. */
    record Case(int pages, int section, boolean separateCover, Sheets sheets) {
        @Override
        public String toString() {
            return pages + " by " + section + (separateCover ? " in a cover" : "");
        }
    }

    /** Every number of pages up to 128 that can be bound, with every section and either cover. */
    static Stream<Case> all() {
        return ALL.stream();
    }

    /** Jobs on sheets that have just room for pages and marks, the last on SRA3. */
    static Stream<Case> onSmallestSheets() {
        return Stream.of(
                onSheet(4, 442, 319),
                onSheet(8, 442, 622),
                onSheet(16, 868, 622),
                onSheet(4, 450, 320));
    }

    private static Case onSheet(int section, double width, double height) {
        SheetSize sheet = new SheetSize(Length.mm(width), Length.mm(height));
        Binding binding = new Binding(section, false, CALIPER, CALIPER, 1, sheet);
        return new Case(48, section, false, impose(48, binding));
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int pages = 4; pages <= 128; pages += 4) {
            for (int section : new int[] {4, 8, 16}) {
                cases.add(new Case(pages, section, false, impose(pages, section, false)));
                if (pages >= 8) {
                    cases.add(new Case(pages, section, true, impose(pages, section, true)));
                }
            }
        }
        return cases;
    }

    static Job job(int pages) {
        return new Job(
                "昆都仑区人民政府公报 2017年第1期",
                "2018-01-15",
                pages,
                Length.mm(210),
                Length.mm(297),
                Length.mm(3));
    }

    static Binding binding(int section, boolean separateCover) {
        return new Binding(section, separateCover, CALIPER, CALIPER, 1, null);
    }

    static Sheets impose(int pages, int section, boolean separateCover) {
        return impose(pages, binding(section, separateCover));
    }

    static Sheets impose(int pages, Binding binding) {
        Noted<Sheets> made = Imposition.impose(job(pages), binding, PLACE);
        assertEquals(
                0,
                made.notices().stream()
                        .filter(notice -> notice.severity() == Notice.Severity.ERROR)
                        .count());
        return made.value();
    }

    /** A side with other pages. */
    static Side with(Side side, List<Cell> cells) {
        return new Side(
                side.sheet(),
                side.front(),
                side.section(),
                side.width(),
                side.height(),
                side.finished(),
                cells,
                side.folds(),
                side.marks(),
                side.labels());
    }
}
