package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The date of an issue, which a package tells in many places and always the same. */
final class Dates {

    /** A date that a file tells. */
    private record Statement(String file, String date) {}

    private final OpenedBag bag;
    private final List<Statement> statements = new ArrayList<>();

    private Dates(OpenedBag bag) {
        this.bag = bag;
        gather();
    }

    /** The date that most places tell, or null where none tells one. */
    static String of(OpenedBag bag) {
        return new Dates(bag).agreed();
    }

    /** Compares all dates with the one that most places tell. */
    static Examination compare(OpenedBag bag) {
        Dates dates = new Dates(bag);
        String agreed = dates.agreed();
        List<Notice> faults = new ArrayList<>();
        for (Statement statement : dates.statements) {
            if (!statement.date().equals(agreed)) {
                faults.add(
                        Notice.finding(
                                Place.of(statement.file()),
                                "verify.date-differs",
                                statement.date(),
                                agreed));
            }
        }
        int entries = agreed == null ? 0 : dates.compareEntries(agreed, faults);
        int examined = dates.statements.size() + entries;
        return new Examination(Aspect.AUTHENTICITY, "dates", examined, faults);
    }

    /** The day of an MS-DOS date; none where it is no day. */
    static Optional<LocalDate> ofDosDay(int day) {
        try {
            return Optional.of(LocalDate.of(1980 + (day >> 9), day >> 5 & 15, day & 31));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private void gather() {
        add(Bag.INFORMATION, bag.information().get("Bagging-Date"));
        add(Payload.BUILD, XmlIn.attribute(bag.xml().get(Payload.BUILD), "期次", "日期"));
        bag.xml()
                .forEach(
                        (name, document) -> {
                            if (!name.equals(Payload.BUILD)) {
                                add(name, XmlIn.attribute(document, "文件", "期次日期"));
                            }
                        });
        Document metadata = bag.xml().get(Payload.METADATA);
        for (Element date : XmlIn.elements(metadata, "日期")) {
            add(Payload.METADATA, date.getTextContent());
        }
    }

    private void add(String file, String date) {
        if (date != null) {
            statements.add(new Statement(file, date));
        }
    }

    private String agreed() {
        Map<String, Integer> count = new TreeMap<>();
        statements.forEach(statement -> count.merge(statement.date(), 1, Integer::sum));
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private int compareEntries(String agreed, List<Notice> faults) {
        Parcel.ZipFacts zip = bag.parcel().zip();
        if (zip == null) {
            return 0;
        }
        zip.days()
                .forEach(
                        (name, day) -> {
                            String found = ofDosDay(day).map(LocalDate::toString).orElse("-");
                            if (!matches(day, agreed)) {
                                faults.add(
                                        Notice.finding(
                                                Place.of(name),
                                                "verify.entry-date",
                                                found,
                                                agreed));
                            }
                        });
        return zip.days().size();
    }

    private static boolean matches(int day, String agreed) {
        try {
            return StoredZip.dosDay(LocalDate.parse(agreed)) == day;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
