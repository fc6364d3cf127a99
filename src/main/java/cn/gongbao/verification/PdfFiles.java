package cn.gongbao.verification;

import cn.gongbao.archive.Aspect;
import cn.gongbao.archive.Examination;
import cn.gongbao.inspection.ArchiveReading;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * PDF files that are examined together.
 *
 * @param archives those that are archive editions, by the name that the user knows
 * @param readings what was read in each file, by name
 */
record PdfFiles(SortedMap<String, byte[]> archives, SortedMap<String, ArchiveReading> readings) {

    /** Copies the maps. */
    PdfFiles {
        archives = Collections.unmodifiableSortedMap(new TreeMap<>(archives));
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
    }

    /**
     * Reads files.
     *
     * @param files by name
     * @param archives those of them that are archive editions
     */
    static PdfFiles read(Map<String, byte[]> files, Map<String, byte[]> archives) {
        SortedMap<String, ArchiveReading> readings = new TreeMap<>();
        files.forEach((name, bytes) -> readings.put(name, ArchiveReading.of(bytes)));
        return new PdfFiles(new TreeMap<>(archives), readings);
    }

    /** Asks one file: adds its faults, and says how many things were looked at. */
    interface Question {
        /** The number of things that were looked at. */
        int ask(String name, ArchiveReading reading, List<Notice> faults);
    }

    /** Asks every file that can be read; what was examined is added up. */
    Examination ask(Aspect aspect, String id, boolean archivesOnly, Question question) {
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
}
