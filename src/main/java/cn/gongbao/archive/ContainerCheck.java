package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.notation.Utf8;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares a zip file, byte by byte, with the one that this program makes of its files. */
final class ContainerCheck {

    private ContainerCheck() {}

    /** What differs first; the digests do not reach what stands between the files. */
    static Examination of(Parcel parcel) {
        Parcel.ZipFacts zip = parcel.zip();
        List<Notice> faults = List.of();
        if (!parcel.files().isEmpty()) {
            SortedMap<String, byte[]> folder = new TreeMap<>(BagNames.ORDER);
            parcel.files().forEach((name, bytes) -> folder.put(zip.folder() + "/" + name, bytes));
            byte[] made = StoredZip.write(folder, date(zip));
            int at = Arrays.mismatch(made, zip.bytes());
            if (at >= 0) {
                faults =
                        List.of(
                                Notice.finding(
                                        Place.of(parcel.name()),
                                        "verify.zip-differs",
                                        at,
                                        near(zip, folder, at)));
            }
        }
        return new Examination(Aspect.AUTHENTICITY, "container", parcel.files().size(), faults);
    }

    /** The day that most entries bear; those of other days are what differs. */
    private static LocalDate date(Parcel.ZipFacts zip) {
        Map<Integer, Integer> count = new TreeMap<>();
        zip.days().values().forEach(day -> count.merge(day, 1, Integer::sum));
        int day =
                count.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0);
        return Dates.ofDosDay(day).orElse(LocalDate.of(1980, 1, 1));
    }

    /** The entry that a byte of the zip file belongs to, as far as entries are known. */
    private static String near(Parcel.ZipFacts zip, Map<String, byte[]> folder, int at) {
        long end = 0;
        for (Map.Entry<String, byte[]> file : folder.entrySet()) {
            int label = Utf8.bytes(file.getKey()).length;
            end += 30L + label + file.getValue().length;
            if (at < end) {
                return file.getKey();
            }
        }
        return zip.folder() + "/";
    }
}
