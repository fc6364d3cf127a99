package cn.gongbao.archive;

import cn.gongbao.model.Filing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that an archive is given of one issue.
 *
 * @param id name of the issue, as in 2017-01; the package's folder is {@code ID-archive}
 * @param gazette title of the gazette
 * @param label of the issue, as in 2017年第1期
 * @param creator who publishes it, or null
 * @param languages BCP 47 tags
 * @param date of the issue
 * @param pages of the archive edition
 * @param program that made it, with its version
 * @param filing what it is filed under
 * @param documents in order
 * @param enclosures all files but those that the package makes itself; exactly one is the archive
 *     edition
 * @param layout name of the layout
 * @param layoutFiles of the layout, not enclosed
 * @param options of the command, by name
 * @param fonts and profiles
 */
public record Deposit(
        String id,
        String gazette,
        String label,
        String creator,
        List<String> languages,
        LocalDate date,
        int pages,
        Program program,
        Filing filing,
        List<DocumentEntry> documents,
        List<Enclosure> enclosures,
        String layout,
        List<FileRecord> layoutFiles,
        SortedMap<String, String> options,
        List<FontEntry> fonts) {

    /** The folder of the payload, RFC 8493 §2.1.2. */
    static final String DATA = "data/";

    /** Copies the collections. */
    public Deposit {
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
        enclosures = List.copyOf(enclosures);
        layoutFiles = List.copyOf(layoutFiles);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        fonts = List.copyOf(fonts);
        long archives = enclosures.stream().filter(e -> e.role() == Enclosure.Role.ARCHIVE).count();
        if (archives != 1) {
            throw new IllegalArgumentException("archive editions: " + archives);
        }
    }

    /**
     * What made an issue.
     *
     * @param name of the program
     * @param version of the program, without that of the machine it ran on
     */
    public record Program(String name, String version) {
        /** Name and version. */
        @Override
        public String toString() {
            return name + " " + version;
        }
    }

    /** The title of the issue, in full. */
    String title() {
        return gazette + " " + label;
    }

    /** The file of the archive edition. */
    Enclosure archive() {
        return enclosures.stream()
                .filter(e -> e.role() == Enclosure.Role.ARCHIVE)
                .findFirst()
                .orElseThrow();
    }

    /** The enclosures by their place in the package. */
    Map<String, Enclosure> byPlace() {
        Map<String, Enclosure> places = new TreeMap<>(BagNames.ORDER);
        for (Enclosure enclosure : enclosures) {
            if (places.put(enclosure.place(), enclosure) != null) {
                throw new IllegalArgumentException("twice in the package: " + enclosure.path());
            }
        }
        return places;
    }
}
