package cn.gongbao.verification;

import cn.gongbao.archive.Aspect;
import cn.gongbao.archive.Examination;
import cn.gongbao.archive.Seal;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;

/** The four properties of PDF files, in a package or alone. */
final class PdfExamination {

    private final PdfFiles files;
    private final String date;
    private final String pages;

    private PdfExamination(PdfFiles files, String date, String pages) {
        this.files = files;
        this.date = date;
        this.pages = pages;
    }

    /**
     * Asks all questions but those about attachments.
     *
     * @param date that the files must bear, or null for that of the file itself
     * @param pages that an archive edition must have, or null
     * @return in the order of the four properties
     */
    static List<Examination> of(PdfFiles files, String date, String pages) {
        PdfExamination examination = new PdfExamination(files, date, pages);
        return List.of(
                examination.seals(),
                examination.dates(),
                examination.pages(),
                examination.opens(),
                examination.conformance(),
                examination.fonts(),
                examination.text(),
                examination.encryption(),
                examination.actions(),
                examination.links());
    }

    private Examination seals() {
        List<Notice> faults = new ArrayList<>();
        files.archives()
                .forEach(
                        (name, bytes) -> {
                            switch (Seal.check(bytes)) {
                                case WHOLE -> {}
                                case BROKEN ->
                                        faults.add(
                                                Notice.finding(
                                                        Place.of(name), "verify.seal-broken"));
                                case NONE ->
                                        faults.add(
                                                Notice.finding(Place.of(name), "verify.seal-none"));
                            }
                        });
        return new Examination(Aspect.AUTHENTICITY, "seal", files.archives().size(), faults);
    }

    /** Info and XMP bear the date of the issue. */
    private Examination dates() {
        return files.ask(
                Aspect.AUTHENTICITY,
                "pdf-dates",
                false,
                (name, reading, faults) -> {
                    String wanted = date == null ? reading.date() : date;
                    if (wanted == null) {
                        return 0;
                    }
                    date(name, "Info", reading.date(), wanted, faults);
                    date(name, "XMP", reading.described(), wanted, faults);
                    return 2;
                });
    }

    private static void date(
            String name, String where, String found, String wanted, List<Notice> faults) {
        if (!wanted.equals(found)) {
            faults.add(
                    Notice.finding(
                            Place.of(name),
                            "verify.pdf-date",
                            where,
                            found == null ? "-" : found,
                            wanted));
        }
    }

    private Examination pages() {
        return files.ask(
                Aspect.INTEGRITY,
                "pages",
                true,
                (name, reading, faults) -> {
                    if (pages != null && !pages.equals(Integer.toString(reading.pages()))) {
                        faults.add(
                                Notice.finding(
                                        Place.of(name),
                                        "verify.pages-found",
                                        reading.pages(),
                                        pages));
                    }
                    return reading.pages();
                });
    }

    private Examination opens() {
        List<Notice> faults = new ArrayList<>();
        files.readings()
                .forEach(
                        (name, reading) -> {
                            if (reading.damage() != null) {
                                faults.add(
                                        Notice.finding(
                                                Place.of(name),
                                                "verify.pdf-damaged",
                                                reading.damage()));
                            } else if (!reading.encrypted() && reading.pages() == 0) {
                                faults.add(Notice.finding(Place.of(name), "verify.pdf-empty"));
                            }
                        });
        return new Examination(Aspect.USABILITY, "opens", files.readings().size(), faults);
    }

    private Examination conformance() {
        return files.ask(
                Aspect.USABILITY,
                "pdfa",
                true,
                (name, reading, faults) -> {
                    if (reading.conformance() == null) {
                        faults.add(Notice.finding(Place.of(name), "verify.pdfa-none"));
                    }
                    return 1;
                });
    }

    private Examination fonts() {
        return files.ask(
                Aspect.USABILITY,
                "fonts",
                false,
                (name, reading, faults) -> {
                    for (String font : reading.unembedded()) {
                        faults.add(Notice.finding(Place.of(name), "verify.font-unembedded", font));
                    }
                    return reading.fonts();
                });
    }

    private Examination text() {
        return files.ask(
                Aspect.USABILITY,
                "text",
                true,
                (name, reading, faults) -> {
                    for (int page : reading.mutePages()) {
                        faults.add(Notice.finding(Place.of(name), "verify.page-mute", page));
                    }
                    if (reading.textPages() == 0) {
                        faults.add(Notice.finding(Place.of(name), "verify.no-text"));
                    }
                    return reading.textPages();
                });
    }

    private Examination encryption() {
        List<Notice> faults = new ArrayList<>();
        files.readings()
                .forEach(
                        (name, reading) -> {
                            if (reading.encrypted()) {
                                faults.add(Notice.finding(Place.of(name), "verify.pdf-encrypted"));
                            }
                        });
        return new Examination(Aspect.SECURITY, "encryption", files.readings().size(), faults);
    }

    private Examination actions() {
        return files.ask(
                Aspect.SECURITY,
                "actions",
                false,
                (name, reading, faults) -> {
                    for (String action : reading.actions()) {
                        faults.add(Notice.finding(Place.of(name), "verify.pdf-action", action));
                    }
                    return 1;
                });
    }

    private Examination links() {
        return files.ask(
                Aspect.SECURITY,
                "links",
                true,
                (name, reading, faults) -> {
                    for (String link : reading.links()) {
                        faults.add(Notice.finding(Place.of(name), "verify.pdf-link", link));
                    }
                    return 1;
                });
    }
}
