package cn.gongbao.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names of plates: process inks by their letters, spot inks by their names. */
final class Plates {

    /** The process inks, in the order of their colour space. */
    static final List<String> PROCESS = List.of("C", "M", "Y", "K");

    private static final Comparator<String> ORDER =
            Comparator.comparingInt(Plates::place).thenComparing(Comparator.naturalOrder());

    private Plates() {}

    private static int place(String plate) {
        int place = PROCESS.indexOf(plate);
        return place < 0 ? PROCESS.size() : place;
    }

    /** No plates yet; process inks will come first. */
    static SortedSet<String> none() {
        return new TreeSet<>(ORDER);
    }

    /** The plates of process inks that there are some of. */
    static Set<String> of(int cyan, int magenta, int yellow, int black) {
        Set<String> plates = none();
        int[] inks = {cyan, magenta, yellow, black};
        for (int i = 0; i < inks.length; i++) {
            if (inks[i] > 0) {
                plates.add(PROCESS.get(i));
            }
        }
        return plates;
    }
}
