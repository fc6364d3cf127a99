package cn.gongbao.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * What a package tells without a look into its PDF files.
 *
 * @param examinations in the order of the four properties
 * @param date of the issue that most places in it tell, ISO form, or null
 * @param pages of the archive edition as the metadata tell, or null
 * @param title of the issue as the metadata tell, or null
 * @param fingerprint SHA-256 of tagmanifest-sha256.txt, which stands for the whole, or null
 */
public record PackageExamination(
        List<Examination> examinations,
        String date,
        String pages,
        String title,
        String fingerprint) {

    /** Copies the list. */
    public PackageExamination {
        examinations = List.copyOf(examinations);
    }

    /** Examines a package. */
    public static PackageExamination of(Parcel parcel) {
        OpenedBag bag = OpenedBag.of(parcel);
        List<Examination> all = new ArrayList<>(AuthenticityCheck.of(bag));
        all.add(Dates.compare(bag));
        all.addAll(IntegrityCheck.of(bag));
        all.addAll(UsabilityCheck.of(bag));
        all.addAll(SecurityCheck.of(bag));
        byte[] list = parcel.files().get(Bag.tagManifest(Digest.SHA_256));
        return new PackageExamination(
                all,
                Dates.of(bag),
                XmlIn.text(bag.xml().get(Payload.METADATA), "页数"),
                XmlIn.text(bag.xml().get(Payload.METADATA), "题名"),
                list == null ? null : Digest.SHA_256.of(list));
    }

    /** Whether a file of a package is the archive edition. */
    public static boolean isArchiveEdition(String name) {
        return name.matches("data/[^/]*-archive\\.pdf");
    }
}
