package cn.gongbao.type;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What fonts.tsv says of the faces that come with the press. */
final class ShippedFaces {

    private static final String LIST = "fonts.tsv";
    private static final String HEADER =
            "file\tface\tversion\tsha256\tcrc32\tbytes\torigin\tlicence";

    private final Map<String, Entry> entries;

    private ShippedFaces(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * One line of the list.
     *
     * @param sha256 of the file, 64 lower-case hexadecimal digits
     * @param crc32 of the file, quick enough to be looked at on every start
     * @param bytes size of the file
     */
    record Entry(String sha256, int crc32, long bytes) {}

    /** Reads the list; a folder without one has no shipped faces, which is a finding. */
    static Noted<ShippedFaces> read(Path folder) {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            Notice missing = Notice.finding(Place.of(LIST), "font.list-missing", folder);
            return new Noted<>(new ShippedFaces(Map.of()), List.of(missing));
        }
        Map<String, Entry> entries = new HashMap<>();
        List<Notice> notices = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(list);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean good = i == 0 ? line.equals(HEADER) : add(line, entries);
                if (!good) {
                    notices.add(Notice.error(new Place(LIST, i + 1, 0), "font.list-damaged"));
                }
            }
        } catch (IOException e) {
            notices.add(Notice.error(Place.of(LIST), "font.list-damaged"));
        }
        return new Noted<>(new ShippedFaces(entries), notices);
    }

    private static boolean add(String line, Map<String, Entry> entries) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 8 || fields[3].length() != 64) {
            return false;
        }
        try {
            int crc32 = Integer.parseUnsignedInt(fields[4], 16);
            Entry entry = new Entry(fields[3], crc32, Long.parseLong(fields[5]));
            return entries.putIfAbsent(fields[0], entry) == null;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The line of a file, or null where it is none of the shipped ones. */
    Entry entry(String file) {
        return entries.get(file);
    }
}
