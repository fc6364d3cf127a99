package cn.gongbao.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Editions.SheetSize;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a binder could not do, or would ask about, is told. */
class ImpositionNoticesTest {

    private static Noted<Sheets> impose(int pages, Binding binding) {
        return Imposition.impose(Jobs.job(pages), binding, Jobs.PLACE);
    }

    private static List<String> told(Noted<Sheets> made) {
        return made.notices().stream()
                .map(notice -> notice.severity() + " " + notice.key() + " " + notice.arguments())
                .toList();
    }

    @Test
    void pagesThatAreNoMultipleOfFourAreRefused() {
        for (int pages = 5; pages <= 27; pages++) {
            if (pages % 4 != 0) {
                Noted<Sheets> made = impose(pages, Jobs.binding(4, false));
                assertNull(made.value());
                int whole = (pages + 3) / 4 * 4;
                String numbers = List.of(pages, whole - pages, whole).toString();
                assertEquals(List.of("ERROR imposition.not-fours " + numbers), told(made));
            }
        }
    }

    @Test
    void tooFewPagesAreRefused() {
        assertEquals(
                List.of("ERROR imposition.too-few [0, 4]"),
                told(impose(0, Jobs.binding(4, false))));
        assertEquals(
                List.of("ERROR imposition.too-few [4, 8]"), told(impose(4, Jobs.binding(4, true))));
    }

    @Test
    void whatStaplesDoNotHoldIsTold() {
        assertEquals(List.of(), told(impose(80, Jobs.binding(4, false))));
        assertEquals(
                List.of("FINDING imposition.too-thick [84, 4.2]"),
                told(impose(84, Jobs.binding(4, false))));
        Binding thick = new Binding(4, false, Length.mm(0.2), Length.mm(0.2), 1, null);
        assertEquals(List.of("FINDING imposition.too-thick [44, 4.4]"), told(impose(44, thick)));
        Binding covered = new Binding(4, true, Length.mm(0.1), Length.mm(0.25), 1, null);
        assertEquals(List.of("FINDING imposition.too-thick [80, 4.3]"), told(impose(80, covered)));
    }

    @Test
    void sectionsOfSeveralSizesAreTold() {
        assertEquals(
                List.of("INFORMATION imposition.mixed [28, 16, 16 + 8 + 4]"),
                told(impose(28, Jobs.binding(16, false))));
        assertEquals(
                List.of("INFORMATION imposition.mixed [24, 16, 16 + 8]"),
                told(impose(28, Jobs.binding(16, true))));
        assertEquals(List.of(), told(impose(32, Jobs.binding(16, false))));
        Notice notice = impose(12, Jobs.binding(8, false)).notices().get(0);
        assertEquals(Jobs.PLACE, notice.place());
    }

    @Test
    void aSheetThatIsTooSmallIsRefused() {
        assertEquals(
                List.of("ERROR imposition.sheet-too-small [868.0, 621.9, 16, 868.0, 622.0]"),
                told(impose(32, on(16, 868, 621.9))));
        assertEquals(
                List.of("ERROR imposition.sheet-too-small [441.0, 900.0, 8, 442.0, 622.0]"),
                told(impose(28, on(8, 441, 900))));
        assertEquals(List.of(), told(impose(32, on(16, 868, 622))));
        // A section of 16 is never made of 8 pages.
        assertEquals(1, impose(8, on(16, 442, 622)).notices().size());
    }

    private static Binding on(int section, double width, double height) {
        SheetSize sheet = new SheetSize(Length.mm(width), Length.mm(height));
        return new Binding(section, false, Jobs.CALIPER, Jobs.CALIPER, 1, sheet);
    }

    @Test
    void noSectionHasTwelvePages() {
        assertThrows(IllegalArgumentException.class, () -> impose(24, Jobs.binding(12, false)));
    }
}
