package cn.gongbao.type;

import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The faces that a layout may use, found and checked, by family and weight.
 *
 * <p>Safe to share between threads.
 */
public final class FaceShelf {

    private final List<FaceLoad> loads;
    private final Map<String, NavigableMap<Integer, Face>> families = new LinkedHashMap<>();
    private final List<String> fallback;
    private final Map<ChainKey, FaceChain> chains = new ConcurrentHashMap<>();

    private record ChainKey(List<String> families, int weight) {
        ChainKey {
            families = List.copyOf(families);
        }
    }

    private FaceShelf(List<FaceLoad> loads, List<String> fallback) {
        this.loads = List.copyOf(loads);
        this.fallback = List.copyOf(fallback);
        for (FaceLoad load : loads) {
            families.computeIfAbsent(load.wanted().family(), family -> new TreeMap<>())
                    .put(load.wanted().weight(), load.face());
        }
    }

    /**
     * Opens the faces of a layout; a relative path is looked for in the fonts folder, then in the
     * layout's own.
     *
     * @param fontsFolder where the shipped faces and their list lie
     * @return the shelf, or an error for every face that cannot be used
     */
    public static Noted<FaceShelf> open(Path fontsFolder, Layout layout) {
        return open(List.of(fontsFolder, layout.folder()), layout.faces(), layout.fallback());
    }

    /**
     * Opens faces; a relative path is looked for in the fonts folder.
     *
     * @param fontsFolder where the shipped faces and their list lie
     * @param wanted the faces
     * @param fallback families tried in this order for a character that the named families lack
     * @return the shelf, or an error for every face that cannot be used
     */
    public static Noted<FaceShelf> open(
            Path fontsFolder, List<FaceFile> wanted, List<String> fallback) {
        return open(List.of(fontsFolder), wanted, fallback);
    }

    private static Noted<FaceShelf> open(
            List<Path> folders, List<FaceFile> wanted, List<String> fallback) {
        List<Path> places = new ArrayList<>();
        for (Path folder : folders) {
            places.add(folder.toAbsolutePath().normalize());
        }
        Noted<ShippedFaces> list = ShippedFaces.read(places.get(0));
        List<Notice> notices = new ArrayList<>(list.notices());
        notices.addAll(contradictions(wanted, fallback));
        List<FaceLoad> loads = new ArrayList<>();
        for (FaceFile face : wanted) {
            // one after the other: threads cost more than these few milliseconds
            FaceLoad load = FaceLoad.of(face, places, list.value());
            loads.add(load);
            notices.addAll(load.notices());
        }
        boolean failed = false;
        for (Notice notice : notices) {
            failed |= notice.severity() == Notice.Severity.ERROR;
        }
        FaceShelf shelf = failed ? null : new FaceShelf(loads, fallback);
        return new Noted<>(shelf, notices);
    }

    private static List<Notice> contradictions(List<FaceFile> wanted, List<String> fallback) {
        List<Notice> notices = new ArrayList<>();
        Place layout = Place.of("layout.yaml");
        if (wanted.isEmpty()) {
            notices.add(Notice.error(layout, "font.none"));
        }
        Set<String> families = new LinkedHashSet<>();
        Set<String> faces = new LinkedHashSet<>();
        for (FaceFile face : wanted) {
            families.add(face.family());
            if (!faces.add(face.family() + " " + face.weight())) {
                notices.add(Notice.error(layout, "font.twice", face.family(), face.weight()));
            }
        }
        for (String family : fallback) {
            if (!families.contains(family)) {
                String known = String.join(", ", families);
                notices.add(Notice.error(layout, "font.unknown-fallback", family, known));
            }
        }
        return notices;
    }

    /** The families on the shelf, in the layout's order. */
    public Set<String> families() {
        return Collections.unmodifiableSet(families.keySet());
    }

    /**
     * The face of a family whose weight is nearest.
     *
     * @param weight 100 to 900
     * @return null where there is no such family
     */
    public Face face(String family, int weight) {
        NavigableMap<Integer, Face> weights = families.get(family);
        return weights == null ? null : nearest(weights, weight);
    }

    /** CSS Fonts 4, font matching: weights between 400 and 500 stand for each other first. */
    private static Face nearest(NavigableMap<Integer, Face> weights, int wanted) {
        int upTo = wanted >= 400 && wanted <= 500 ? 500 : wanted;
        Map.Entry<Integer, Face> above = weights.ceilingEntry(wanted);
        Map.Entry<Integer, Face> below = weights.floorEntry(wanted);
        if (above != null && (below == null || wanted > 500 || above.getKey() <= upTo)) {
            return above.getValue();
        }
        return below.getValue();
    }

    /**
     * The face that shows a character: of the first named family that has it, else of the first
     * fallback family that has it.
     *
     * @return null where no face has it
     */
    public Face faceFor(int codePoint, List<String> families, int weight) {
        return chain(families, weight).face(codePoint);
    }

    /**
     * The faces that are asked for a character, one after the other.
     *
     * @param families in order of wish; those not on the shelf are passed over
     */
    public FaceChain chain(List<String> families, int weight) {
        return chains.computeIfAbsent(new ChainKey(families, weight), this::newChain);
    }

    private FaceChain newChain(ChainKey key) {
        List<String> order = new ArrayList<>(key.families());
        order.addAll(fallback);
        Set<Face> faces = new LinkedHashSet<>();
        for (String family : order) {
            Face face = face(family, key.weight());
            if (face != null) {
                faces.add(face);
            }
        }
        if (faces.isEmpty()) {
            faces.add(face(families.keySet().iterator().next(), key.weight()));
        }
        return new FaceChain(List.copyOf(faces));
    }

    /**
     * Looks at all of every file, which opening leaves out: compares the SHA-256 of the shipped
     * faces with the list, and runs through the outlines and checksums of the others.
     *
     * @return an error for each face that cannot be used, a finding for each that may be damaged
     */
    public List<Notice> checkFiles() {
        return loads.parallelStream().flatMap(load -> load.check().stream()).toList();
    }

    /**
     * Checks as {@link #checkFiles()} does, once for each state of the files.
     *
     * @param record a file that remembers names, sizes and times of the faces found whole; where it
     *     cannot be written, every build checks anew
     */
    public List<Notice> checkFiles(Path record) {
        String state = loads.stream().map(FaceLoad::state).collect(Collectors.joining("\n"));
        if (CheckedFaces.remembers(record, state)) {
            return List.of();
        }
        List<Notice> notices = checkFiles();
        if (notices.isEmpty()) {
            CheckedFaces.remember(record, state);
        }
        return notices;
    }
}
