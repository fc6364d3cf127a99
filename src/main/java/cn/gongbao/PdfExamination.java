package cn.gongbao;

import cn.gongbao.archive.Aspect;
import cn.gongbao.archive.Examination;
import cn.gongbao.archive.Programs;
import cn.gongbao.archive.Seal;
import cn.gongbao.inspection.ArchiveReading;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The four properties of PDF files, in a package or alone. */
final class PdfExamination {

    private final Map<String, byte[]> archives;
    private final Map<String, ArchiveReading> readings = new TreeMap<>();
    private final Map<String, byte[]> beside;
    private final String date;
    private final String pages;

    /**
     * Reads the files.
     *
     * @param files by the name that the user knows
     * @param archives those of them that are archive editions
     * @param beside all files of the package, none for a lone PDF
     * @param date that they must bear, or null for that of the file itself
     * @param pages that an archive edition must have, or null
     */
    PdfExamination(
            Map<String, byte[]> files,
            Map<String, byte[]> archives,
            Map<String, byte[]> beside,
            String date,
            String pages) {
        this.archives = new TreeMap<>(archives);
        this.beside = beside;
        this.date = date;
        this.pages = pages;
        files.forEach((name, bytes) -> readings.put(name, ArchiveReading.of(bytes)));
    }

    /** All questions, in the order of the four properties. */
    List<Examination> examinations() {
        return List.of(
                seals(),
                dates(),
                attached(),
                pages(),
                attachments(),
                opens(),
                conformance(),
                fonts(),
                text(),
                encryption(),
                actions(),
                links(),
                programs());
    }

    private interface Question {
        int ask(String name, ArchiveReading reading, List<Notice> faults);
    }

    /** Asks every file that can be read; what was examined is added up. */
    private Examination ask(Aspect aspect, String id, boolean archivesOnly, Question question) {
        List<Notice> faults = new ArrayList<>();
        int examined = 0;
        for (Map.Entry<String, ArchiveReading> file : readings.entrySet()) {
            boolean readable = file.getValue().damage() == null && !file.getValue().encrypted();
            if (readable && (!archivesOnly || archives.containsKey(file.getKey()))) {
                examined += question.ask(file.getKey(), file.getValue(), faults);
            }
        }
        return new Examination(aspect, id, examined, faults);
    }

    private Examination seals() {
        List<Notice> faults = new ArrayList<>();
        archives.forEach(
                (name, bytes) -> {
                    switch (Seal.check(bytes)) {
                        case WHOLE -> {}
                        case BROKEN ->
                                faults.add(Notice.finding(Place.of(name), "verify.seal-broken"));
                        case NONE -> faults.add(Notice.finding(Place.of(name), "verify.seal-none"));
                    }
                });
        return new Examination(Aspect.AUTHENTICITY, "seal", archives.size(), faults);
    }

    /** Info and XMP bear the date of the issue. */
    private Examination dates() {
        return ask(
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

    /** A file that stands in the package and lies in a PDF too is the same in both. */
    private Examination attached() {
        return ask(
                Aspect.AUTHENTICITY,
                "attached",
                true,
                (name, reading, faults) -> {
                    int examined = 0;
                    for (ArchiveReading.Attachment file : reading.attachments()) {
                        byte[] source = beside.get("data/sources/" + file.name());
                        byte[] same = source == null ? beside.get("data/" + file.name()) : source;
                        examined += same == null ? 0 : 1;
                        if (same != null && !Arrays.equals(same, file.content())) {
                            faults.add(
                                    Notice.finding(
                                            Place.of(name),
                                            "verify.attachment-differs",
                                            file.name()));
                        }
                    }
                    return examined;
                });
    }

    private Examination pages() {
        return ask(
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

    /** Every attachment can be taken out and has the size that it declares. */
    private Examination attachments() {
        return ask(
                Aspect.INTEGRITY,
                "attachments",
                false,
                (name, reading, faults) -> {
                    reading.attachments().stream()
                            .filter(file -> file.declared() != file.content().length)
                            .filter(file -> file.declared() >= 0 || file.content().length == 0)
                            .forEach(
                                    file ->
                                            faults.add(
                                                    Notice.finding(
                                                            Place.of(name),
                                                            "verify.attachment-size",
                                                            file.name(),
                                                            file.content().length,
                                                            file.declared())));
                    return reading.attachments().size();
                });
    }

    private Examination opens() {
        List<Notice> faults = new ArrayList<>();
        readings.forEach(
                (name, reading) -> {
                    if (reading.damage() != null) {
                        faults.add(
                                Notice.finding(
                                        Place.of(name), "verify.pdf-damaged", reading.damage()));
                    } else if (!reading.encrypted() && reading.pages() == 0) {
                        faults.add(Notice.finding(Place.of(name), "verify.pdf-empty"));
                    }
                });
        return new Examination(Aspect.USABILITY, "opens", readings.size(), faults);
    }

    private Examination conformance() {
        return ask(
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
        return ask(
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
        return ask(
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
        readings.forEach(
                (name, reading) -> {
                    if (reading.encrypted()) {
                        faults.add(Notice.finding(Place.of(name), "verify.pdf-encrypted"));
                    }
                });
        return new Examination(Aspect.SECURITY, "encryption", readings.size(), faults);
    }

    private Examination actions() {
        return ask(
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
        return ask(
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

    private Examination programs() {
        return ask(
                Aspect.SECURITY,
                "pdf-programs",
                false,
                (name, reading, faults) -> {
                    reading.attachments().stream()
                            .filter(file -> Programs.isProgram(file.name(), file.content()))
                            .forEach(
                                    file ->
                                            faults.add(
                                                    Notice.finding(
                                                            Place.of(name),
                                                            "verify.attached-program",
                                                            file.name())));
                    return reading.attachments().size();
                });
    }
}
