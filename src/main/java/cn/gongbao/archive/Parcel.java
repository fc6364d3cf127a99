package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A package as it was found, before anybody asks whether it is right.
 *
 * @param name of its folder or zip file, for the user
 * @param files by their path in the package's folder
 * @param faults of the folder or zip file itself: what could not be read, and what no package may
 *     hold
 * @param zip what only a zip file has, or null for a folder
 */
public record Parcel(
        String name, SortedMap<String, byte[]> files, List<Notice> faults, ZipFacts zip) {

    /** Largest package that is read, in bytes; also all entries of a zip file together. */
    public static final long LARGEST = 512L << 20;

    /** Most files of a package. */
    static final int MOST = 10_000;

    /** Copies the collections. */
    public Parcel {
        files = sorted(files);
        faults = List.copyOf(faults);
    }

    /**
     * What only a zip file has.
     *
     * @param folder that all entries lie in
     * @param days MS-DOS day of every entry by its path in the package's folder
     * @param bytes of the whole zip file
     */
    record ZipFacts(String folder, SortedMap<String, Integer> days, byte[] bytes) {
        ZipFacts {
            days = sorted(days);
        }
    }

    private static <T> SortedMap<String, T> sorted(SortedMap<String, T> map) {
        SortedMap<String, T> sorted = new TreeMap<>(BagNames.ORDER);
        sorted.putAll(map);
        return Collections.unmodifiableSortedMap(sorted);
    }
}
