package cn.gongbao;

import cn.gongbao.model.Editions;
import cn.gongbao.model.Ink;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Paper;
import cn.gongbao.model.Place;
import cn.gongbao.pdf.Conformance;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.PdfWriter;
import cn.gongbao.pdf.Pressed;
import cn.gongbao.pdf.Printing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The edition for the press: one file with marks, in inks alone (ISO 15930). */
final class PrintEdition {

    private PrintEdition() {}

    /** The pages and their sheets by name, or errors for what cannot be printed. */
    static Noted<Map<String, byte[]>> files(MadeUp madeUp) {
        Layout layout = madeUp.layout();
        Noted<PressCondition> condition = PressCondition.of(layout);
        List<Notice> notices = new ArrayList<>(inks(layout));
        notices.addAll(condition.notices());
        return new Noted<>(condition.value(), notices)
                .then(press -> drawn(madeUp, edition(madeUp, press)));
    }

    private static Noted<Map<String, byte[]>> drawn(MadeUp madeUp, Edition edition) {
        return PdfWriter.print(madeUp.pages(), madeUp.artwork(), edition)
                .then(printed -> withSheets(madeUp, edition, printed));
    }

    private static Noted<Map<String, byte[]>> withSheets(
            MadeUp madeUp, Edition edition, byte[] printed) {
        // A sheet has marks of its own, and the pages lie on it without theirs.
        Pressed bare =
                PdfWriter.press(madeUp.pages(), madeUp.artwork(), edition.unmarked("sheets"))
                        .value();
        Noted<Map<String, byte[]>> sheets = SheetEdition.files(madeUp, bare);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(madeUp.file("print.pdf"), printed);
        files.putAll(sheets.value());
        return new Noted<>(files, sheets.notices());
    }

    private static Edition edition(MadeUp madeUp, PressCondition press) {
        Editions.Print print = madeUp.layout().editions().print();
        Conformance conformance =
                print.standard() == Editions.PrintStandard.X1A
                        ? Conformance.PDF_X_1A
                        : Conformance.PDF_X_4;
        Paper paper = madeUp.layout().editions().paper();
        Printing printing =
                new Printing(press.colours(), print, madeUp.masters(), slug(madeUp, paper));
        return Edition.print(madeUp.pages().bleed(), conformance, press.output(), printing);
    }

    private static Printing.Slug slug(MadeUp madeUp, Paper paper) {
        String job = madeUp.pages().information().title() + " · " + madeUp.issue().id();
        String date = madeUp.pages().information().date();
        return new Printing.Slug(
                job,
                "本期日期 " + date + " · " + paper.label() + " · " + paper.condition(),
                madeUp.shelf().chain(List.of(), 400));
    }

    /** One plate has one ink, and no ink is more than the paper takes. */
    private static List<Notice> inks(Layout layout) {
        Map<String, Ink> spots = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>();
        Place place = layout.place();
        Paper paper = layout.editions().paper();
        for (Ink ink : new TreeMap<>(layout.inks()).values()) {
            Ink other = ink.spot() == null ? null : spots.putIfAbsent(ink.spot(), ink);
            if (other != null && !same(ink, other)) {
                notices.add(
                        Notice.error(
                                place, "press.spot-twice", ink.spot(), other.name(), ink.name()));
            }
            if (ink.spot() != null && reserved(ink.spot())) {
                notices.add(Notice.error(place, "press.spot-name", ink.spot(), ink.name()));
            }
            int sum = ink.cyan() + ink.magenta() + ink.yellow() + ink.black();
            if (paper != null && sum > paper.inkLimit()) {
                notices.add(
                        Notice.error(
                                place,
                                "press.ink-limit",
                                ink.name(),
                                sum,
                                paper.name(),
                                paper.inkLimit()));
            }
        }
        return notices;
    }

    private static boolean same(Ink one, Ink other) {
        return one.cyan() == other.cyan()
                && one.magenta() == other.magenta()
                && one.yellow() == other.yellow()
                && one.black() == other.black();
    }

    /**
     * Names that a separation has for process inks, for all and for none (ISO 32000-1 §8.6.6.4).
     */
    private static boolean reserved(String spot) {
        return List.of("All", "None", "Cyan", "Magenta", "Yellow", "Black", "C", "M", "Y", "K")
                .contains(spot);
    }
}
