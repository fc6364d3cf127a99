package cn.gongbao.pdf;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Page;
import cn.gongbao.page.Placed;
import cn.gongbao.pdf.colour.PlatePicture;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The pictures of a document, each file taken in once: for the press as its plates print them, else
 * JPEG as it is and others without loss.
 */
final class Pictures {

    private final PDDocument document;
    private final Streams streams;
    private final Map<String, byte[]> files;
    private final Printing printing;
    private final boolean inScreenColours;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, COSBase> images = new HashMap<>();
    private final Map<String, PlatePicture> converted = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    /**
     * No pictures yet.
     *
     * @param printing null where colours stay those of the files
     * @param inScreenColours whether, without a press, pictures in its colours are converted
     */
    Pictures(
            PDDocument document,
            Streams streams,
            Map<String, byte[]> files,
            Printing printing,
            boolean inScreenColours) {
        this.files = files;
        this.inScreenColours = inScreenColours;
        this.document = document;
        this.streams = streams;
        this.printing = printing;
    }

    /** Resource name of a picture's file, which is read when it is first asked for. */
    String name(Placed.Picture placed, Page page) throws IOException {
        String name = names.get(placed.file());
        if (name == null) {
            byte[] bytes = files.get(placed.file());
            if (bytes == null) {
                throw new IllegalArgumentException("there is no picture " + placed.file());
            }
            streams.count(bytes);
            name = "P" + (names.size() + 1);
            names.put(placed.file(), name);
            images.put(name, image(bytes, name, placed.file()));
        }
        if (printing != null) {
            Resolution.complaint(
                            Place.of(placed.file()),
                            placed.file(),
                            page.label(),
                            converted.get(name),
                            placed.width().points(),
                            placed.height().points(),
                            printing.limits())
                    .ifPresent(notices::add);
        }
        return name;
    }

    /** The images by resource name. */
    Map<String, COSBase> images() {
        return images;
    }

    /** The plates that a picture is printed from; none where colours stay those of the files. */
    Set<String> plates(String name) {
        PlatePicture picture = converted.get(name);
        return picture == null ? Set.of() : plates(picture);
    }

    static Set<String> plates(PlatePicture picture) {
        return picture.components() == 1 ? Set.of("K") : Set.copyOf(Plates.PROCESS);
    }

    /** What is to be said of the pictures so far. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private COSBase image(byte[] bytes, String name, String file) throws IOException {
        if (printing == null) {
            return image(bytes);
        }
        PlatePicture picture = PlatePicture.of(bytes, printing.colours());
        converted.put(name, picture);
        notices.addAll(conversion(picture, Place.of(file), file));
        if (picture.data() != null) {
            return PlateImages.converted(picture, streams);
        }
        PDImageXObject kept = JPEGFactory.createFromByteArray(document, bytes);
        PlateImages.decode(kept, picture);
        return kept.getCOSObject();
    }

    /** What is to be said of a picture's conversion. */
    static List<Notice> conversion(PlatePicture picture, Place place, String name) {
        List<Notice> said = new ArrayList<>();
        if (picture.refused() != null) {
            said.add(Notice.finding(place, "pdf.picture-profile", name, picture.refused()));
        }
        if (picture.limited() > 0) {
            double part = 100.0 * picture.limited() / (picture.width() * picture.height());
            said.add(Notice.finding(place, "pdf.picture-ink", name, (long) Math.ceil(part)));
        }
        return said;
    }

    private COSBase image(byte[] bytes) throws IOException {
        boolean jpeg = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        if (jpeg) {
            PDImageXObject photograph = JPEGFactory.createFromByteArray(document, bytes);
            boolean convert =
                    inScreenColours && photograph.getColorSpace().getNumberOfComponents() == 4;
            PDImageXObject shown =
                    convert
                            ? LosslessFactory.createFromImage(document, photograph.getImage())
                            : photograph;
            return shown.getCOSObject();
        }
        BufferedImage image =
                ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
        if (image == null) {
            throw new IOException("neither JPEG nor PNG");
        }
        if (GreyImages.isGrey(image) && !image.getColorModel().hasAlpha()) {
            return GreyImages.opaque(image, streams);
        }
        BufferedImage shown = GreyImages.isGrey(image) ? GreyImages.inColours(image) : image;
        return LosslessFactory.createFromImage(document, inOwnColours(shown)).getCOSObject();
    }

    /** PDFBox takes a picture of one bit for black and white, whatever its two colours are. */
    private static BufferedImage inOwnColours(BufferedImage image) {
        if (!(image.getColorModel() instanceof IndexColorModel palette)
                || palette.getPixelSize() != 1
                || isBlackOrWhite(palette.getRGB(0)) && isBlackOrWhite(palette.getRGB(1))) {
            return image;
        }
        BufferedImage colours =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.setRGB(x, y, image.getRGB(x, y));
            }
        }
        return colours;
    }

    private static boolean isBlackOrWhite(int colour) {
        return colour == 0xFF000000 || colour == 0xFFFFFFFF;
    }
}
