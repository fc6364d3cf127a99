package cn.gongbao.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of a document, each file taken in once: JPEG as it is, others without loss. */
final class Pictures {

    private final PDDocument document;
    private final Streams streams;
    private final Map<String, byte[]> files;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, COSBase> images = new HashMap<>();

    Pictures(PDDocument document, Streams streams, Map<String, byte[]> files) {
        this.files = files;
        this.document = document;
        this.streams = streams;
    }

    /** Resource name of a picture file, which is read when it is first asked for. */
    String name(String file) throws IOException {
        String known = names.get(file);
        if (known != null) {
            return known;
        }
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new IllegalArgumentException("there is no picture " + file);
        }
        streams.count(bytes);
        String name = "P" + (names.size() + 1);
        images.put(name, image(bytes).getCOSObject());
        names.put(file, name);
        return name;
    }

    /** The images by resource name. */
    Map<String, COSBase> images() {
        return images;
    }

    private PDImageXObject image(byte[] bytes) throws IOException {
        boolean jpeg = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        if (jpeg) {
            return JPEGFactory.createFromByteArray(document, bytes);
        }
        BufferedImage image =
                ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
        if (image == null) {
            throw new IOException("neither JPEG nor PNG");
        }
        return LosslessFactory.createFromImage(document, image);
    }
}
