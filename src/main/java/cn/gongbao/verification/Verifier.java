package cn.gongbao.verification;

import cn.gongbao.archive.Aspect;
import cn.gongbao.archive.Examination;
import cn.gongbao.archive.FolderReading;
import cn.gongbao.archive.PackageExamination;
import cn.gongbao.archive.Parcel;
import cn.gongbao.archive.ZipReading;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way from a package, or a lone archive PDF, to what the four properties are like. */
public final class Verifier {

    private Verifier() {}

    /**
     * What was found out.
     *
     * @param packed whether it was a package, not a lone PDF
     * @param title of the issue, or null where the package does not tell
     * @param fingerprint of a package, or null: SHA-256 of its tagmanifest-sha256.txt
     * @param examinations in the order of {@link Aspect}
     */
    public record Verdict(
            boolean packed, String title, String fingerprint, List<Examination> examinations) {

        /** Puts the examinations in order. */
        public Verdict {
            examinations =
                    examinations.stream()
                            .sorted(Comparator.comparing(Examination::aspect))
                            .toList();
        }

        /** Whether no fault was found. */
        public boolean passed() {
            return examinations.stream().allMatch(Examination::passed);
        }
    }

    /**
     * Examines a package or a PDF.
     *
     * @param path a folder, a zip file or a PDF
     * @param name of it, for the user
     * @return the verdict, or an error where it is none of these
     */
    public static Noted<Verdict> verify(Path path, String name) {
        try {
            if (Files.isDirectory(path)) {
                return Noted.of(packed(FolderReading.read(path, name)));
            }
            if (Files.size(path) > Parcel.LARGEST) {
                return error("verify.file-too-large", name, Parcel.LARGEST);
            }
            byte[] bytes = Files.readAllBytes(path);
            String head =
                    new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.US_ASCII);
            boolean pdf = head.equals("%PDF") || name.matches("(?is).*\\.pdf");
            if (pdf) {
                return Noted.of(lone(name, bytes));
            }
            return head.startsWith("PK") || name.matches("(?is).*\\.zip")
                    ? Noted.of(packed(ZipReading.read(name, bytes)))
                    : error("verify.no-package", name);
        } catch (IOException e) {
            return error("verify.unreadable", name, String.valueOf(e.getMessage()));
        }
    }

    private static Noted<Verdict> error(String key, Object... arguments) {
        Notice notice = Notice.error(Place.of(String.valueOf(arguments[0])), key, arguments);
        return new Noted<>(null, List.of(notice));
    }

    private static Verdict packed(Parcel parcel) {
        PackageExamination examined = PackageExamination.of(parcel);
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, byte[]> archives = new TreeMap<>();
        parcel.files()
                .forEach(
                        (name, bytes) -> {
                            if (name.matches("data/[^/]*\\.pdf")) {
                                files.put(name, bytes);
                            }
                            if (PackageExamination.isArchiveEdition(name)) {
                                archives.put(name, bytes);
                            }
                        });
        List<Examination> all = new ArrayList<>(examined.examinations());
        Notice missing = Notice.finding(Place.of("data/*-archive.pdf"), "verify.required-missing");
        List<Notice> faults = archives.isEmpty() ? List.of(missing) : List.of();
        all.add(new Examination(Aspect.INTEGRITY, "edition", 1, faults));
        PdfFiles pdfs = PdfFiles.read(files, archives);
        all.addAll(PdfExamination.of(pdfs, examined.date(), examined.pages()));
        all.addAll(AttachmentExamination.of(pdfs, parcel.files()));
        return new Verdict(true, examined.title(), examined.fingerprint(), all);
    }

    private static Verdict lone(String name, byte[] bytes) {
        Map<String, byte[]> file = Map.of(name, bytes);
        PdfFiles pdfs = PdfFiles.read(file, file);
        List<Examination> all = new ArrayList<>(PdfExamination.of(pdfs, null, null));
        all.addAll(AttachmentExamination.of(pdfs, Map.of()));
        return new Verdict(false, null, null, all);
    }
}
