package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** The masters' artwork as forms of one document, each taken in once, when it is first used. */
final class Artworks {

    private final Map<String, byte[]> files;
    private final Length bleed;
    private final Streams streams;
    private final LayerUtility importer;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, COSBase> forms = new HashMap<>();

    Artworks(PDDocument document, Streams streams, Map<String, byte[]> files, Length bleed) {
        this.files = files;
        this.bleed = bleed;
        this.streams = streams;
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
        forms.put(name, form(file));
        names.put(key, name);
        return name;
    }

    /** The forms by resource name. */
    Map<String, COSBase> forms() {
        return forms;
    }

    /** The file's page as a form that lays its trim corner on the page's origin. */
    private COSBase form(byte[] file) throws IOException {
        try (PDDocument source = Loader.loadPDF(file)) {
            PDFormXObject form = importer.importPageAsForm(source, 0);
            float outward = (float) -bleed.points();
            Matrix matrix = Matrix.getTranslateInstance(outward, outward);
            matrix = form.getMatrix().multiply(matrix);
            form.setMatrix(matrix.createAffineTransform());
            return form.getCOSObject();
        }
    }
}
