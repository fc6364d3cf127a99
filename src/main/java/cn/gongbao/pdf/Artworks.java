package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * The masters' artwork as forms of one document, each taken in once, when it is first used; for the
 * press, turned into inks.
 */
final class Artworks {

    private final Map<String, byte[]> files;
    private final Length bleed;
    private final Streams streams;
    private final Edition edition;
    private final PressResources resources;
    private final InkChoice choice;
    private final LayerUtility importer;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, COSBase> forms = new HashMap<>();
    private final Map<String, Set<String>> plates = new HashMap<>();
    private final Set<String> transparent = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();

    Artworks(
            PDDocument document,
            Streams streams,
            Map<String, byte[]> files,
            Length bleed,
            Edition edition,
            PressResources resources,
            InkChoice choice) {
        this.files = files;
        this.bleed = bleed;
        this.streams = streams;
        this.edition = edition;
        this.resources = resources;
        this.choice = choice;
        this.importer = new LayerUtility(document);
    }

    /** Resource name of an artwork by its key, or null for no artwork. */
    String name(String key) throws IOException {
        if (key == null || names.containsKey(key)) {
            return names.get(key);
        }
        byte[] file = files.get(key);
        if (file == null) {
            throw new IllegalArgumentException("a page asks for artwork that is not there: " + key);
        }
        streams.count(file);
        String name = "A" + (names.size() + 1);
        PDFormXObject form = form(file);
        if (choice != null) {
            convert(form, name, Place.of(edition.printing().masters().getOrDefault(key, key)));
        }
        forms.put(name, form.getCOSObject());
        names.put(key, name);
        return name;
    }

    /** The forms by resource name. */
    Map<String, COSBase> forms() {
        return forms;
    }

    /** The plates that an artwork is printed from; none in screen colours. */
    Set<String> plates(String name) {
        return plates.getOrDefault(name, Set.of());
    }

    /** Whether something in an artwork shines through. */
    boolean transparent(String name) {
        return transparent.contains(name);
    }

    /** What is to be said of the artworks so far. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** The file's page as a form that lays its trim corner on the page's origin. */
    private PDFormXObject form(byte[] file) throws IOException {
        try (PDDocument source = Loader.loadPDF(file)) {
            PDFormXObject form = importer.importPageAsForm(source, 0);
            float outward = (float) -bleed.points();
            Matrix matrix = Matrix.getTranslateInstance(outward, outward);
            matrix = form.getMatrix().multiply(matrix);
            form.setMatrix(matrix.createAffineTransform());
            return form;
        }
    }

    private void convert(PDFormXObject form, String name, Place master) throws IOException {
        boolean allowed = edition.conformance().transparency();
        ArtworkParts parts = new ArtworkParts(master, edition.printing(), streams, allowed);
        ArtworkInks inks = new ArtworkInks(choice, resources, streams, parts, master);
        inks.convert(form);
        plates.put(name, inks.plates());
        notices.addAll(inks.notices());
        if (parts.transparent()) {
            transparent.add(name);
        }
    }
}
