package cn.gongbao.verification;

import cn.gongbao.archive.Aspect;
import cn.gongbao.archive.Examination;
import cn.gongbao.archive.Programs;
import cn.gongbao.inspection.ArchiveReading;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What lies in PDF files as attachments, and whether it is whole, right and harmless. */
final class AttachmentExamination {

    private AttachmentExamination() {}

    /**
     * Asks all questions about attachments.
     *
     * @param beside all files of the package, none for a lone PDF
     */
    static List<Examination> of(PdfFiles files, Map<String, byte[]> beside) {
        return List.of(attached(files, beside), sizes(files), programs(files));
    }

    /** A file that stands in the package and lies in a PDF too is the same in both. */
    private static Examination attached(PdfFiles files, Map<String, byte[]> beside) {
        return files.ask(
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

    /** Every attachment can be taken out and has the size that it declares. */
    private static Examination sizes(PdfFiles files) {
        return files.ask(
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

    private static Examination programs(PdfFiles files) {
        return files.ask(
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
