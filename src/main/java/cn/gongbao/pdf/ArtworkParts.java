package cn.gongbao.pdf;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.pdf.colour.PlatePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** What a master's artwork has beside its colours: pictures, graphics states, fonts. */
final class ArtworkParts {

    private final Place master;
    private final Printing printing;
    private final Streams streams;
    private final boolean transparencyAllowed;
    private final Map<COSStream, COSStream> images = new IdentityHashMap<>();
    private final Map<COSStream, PlatePicture> pictures = new IdentityHashMap<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Set<String> plates = Plates.none();
    private boolean transparent;

    ArtworkParts(Place master, Printing printing, Streams streams, boolean transparencyAllowed) {
        this.master = master;
        this.printing = printing;
        this.streams = streams;
        this.transparencyAllowed = transparencyAllowed;
    }

    /** What is to be said of the parts so far. */
    Set<Notice> notices() {
        return notices;
    }

    /** The plates that the pictures so far are printed from. */
    Set<String> plates() {
        return plates;
    }

    /** Whether something shines through. */
    boolean transparent() {
        return transparent;
    }

    /** The picture that plates print in place of an artwork's, the same one for the same. */
    COSStream image(COSStream image, Matrix place) throws IOException {
        if (image.getBoolean(COSName.IMAGE_MASK, false)) {
            return image;
        }
        COSStream known = pictures.containsKey(image) ? image : images.get(image);
        if (known == null) {
            known = converted(image);
            images.put(image, known);
        }
        PlatePicture picture = pictures.get(known);
        double width = Math.hypot(place.getScaleX(), place.getShearY());
        double height = Math.hypot(place.getShearX(), place.getScaleY());
        Resolution.complaint(
                        master,
                        name(picture),
                        master.file(),
                        picture,
                        width,
                        height,
                        printing.limits())
                .ifPresent(notices::add);
        return known;
    }

    private static String name(PlatePicture picture) {
        return picture.width() + " × " + picture.height();
    }

    private COSStream converted(COSStream image) throws IOException {
        PDImageXObject read = new PDImageXObject(new PDStream(image), new PDResources());
        boolean jpeg = COSName.DCT_DECODE.equals(image.getFilters()) && !masked(image);
        PlatePicture picture;
        if (jpeg) {
            try (InputStream raw = image.createRawInputStream()) {
                picture = PlatePicture.of(raw.readAllBytes(), printing.colours());
            }
        } else {
            BufferedImage shown = read.getImage();
            if (masked(image) && translucent(shown)) {
                notices.add(Notice.finding(master, "pdf.artwork-alpha", name(image)));
            }
            picture = PlatePicture.of(shown, printing.colours());
        }
        plates.addAll(Pictures.plates(picture));
        notices.addAll(Pictures.conversion(picture, master, name(picture)));
        if (picture.data() == null) {
            PlateImages.decode(read, picture);
            pictures.put(image, picture);
            return image;
        }
        streams.count(picture.data());
        COSStream printed = PlateImages.converted(picture, streams);
        pictures.put(printed, picture);
        return printed;
    }

    private static String name(COSStream image) {
        return image.getInt(COSName.WIDTH) + " × " + image.getInt(COSName.HEIGHT);
    }

    private static boolean masked(COSStream image) {
        return image.containsKey(COSName.SMASK) || image.containsKey(COSName.MASK);
    }

    private static boolean translucent(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 255) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Heeds a graphics state, and takes out of it what the inks say themselves. */
    void state(COSDictionary resources, List<COSBase> operands) {
        COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
        if (states == null || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        COSDictionary state = states.getCOSDictionary(name);
        if (state == null) {
            return;
        }
        for (COSName own : List.of(COSName.OP, COSName.OP_NS, COSName.OPM)) {
            state.removeItem(own);
        }
        COSBase mask = state.getDictionaryObject(COSName.SMASK);
        if (mask != null && !COSName.NONE.equals(mask)) {
            notices.add(Notice.error(master, "pdf.artwork-mask"));
        }
        String blend = state.getNameAsString(COSName.BM);
        boolean shines =
                state.getFloat(COSName.CA, 1) < 1
                        || state.getFloat(COSName.CA_NS, 1) < 1
                        || blend != null && !Set.of("Normal", "Compatible").contains(blend);
        transparent |= shines;
        if (shines && !transparencyAllowed) {
            notices.add(Notice.error(master, "pdf.artwork-transparent"));
        }
    }

    /** Complains about a font that is not in the file. */
    void font(COSDictionary resources, List<COSBase> operands) throws IOException {
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font =
                fonts != null && operands.get(0) instanceof COSName name
                        ? fonts.getCOSDictionary(name)
                        : null;
        if (font != null && !PDFontFactory.createFont(font).isEmbedded()) {
            notices.add(
                    Notice.error(
                            master,
                            "pdf.artwork-font",
                            String.valueOf(font.getNameAsString(COSName.BASE_FONT))));
        }
    }

    /** Takes away a form's group, which changes nothing where all is opaque; else sets its inks. */
    void group(COSStream form) {
        COSDictionary group = form.getCOSDictionary(COSName.GROUP);
        if (group == null) {
            return;
        }
        if (transparent && transparencyAllowed) {
            group.setItem(COSName.CS, COSName.DEVICECMYK);
        } else {
            form.removeItem(COSName.GROUP);
        }
    }
}
