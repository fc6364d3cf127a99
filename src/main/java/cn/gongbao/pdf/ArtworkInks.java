package cn.gongbao.pdf;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** Turns a master's artwork, which is drawn in screen colours, into inks. */
final class ArtworkInks {

    private static final Set<String> STEPS = Set.of("m", "l", "c", "v", "y", "h", "re", "W", "W*");
    private static final Set<String> PAINTS =
            Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n");
    private static final Set<String> TEXTS = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> COLOURS =
            Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN");

    private final InkChoice choice;
    private final PressResources resources;
    private final Streams streams;
    private final ArtworkParts parts;
    private final Place master;
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Set<String> plates = Plates.none();
    private final Map<COSBase, Boolean> done = new IdentityHashMap<>();

    ArtworkInks(
            InkChoice choice,
            PressResources resources,
            Streams streams,
            ArtworkParts parts,
            Place master) {
        this.choice = choice;
        this.resources = resources;
        this.streams = streams;
        this.parts = parts;
        this.master = master;
    }

    /** What is to be said of the artwork. */
    List<Notice> notices() {
        notices.addAll(parts.notices());
        return List.copyOf(notices);
    }

    /** The plates that it is printed from. */
    Set<String> plates() {
        return plates;
    }

    /** Turns a form, all that is in it included, into inks. */
    void convert(PDFormXObject form) throws IOException {
        rewrite(form, form.getCOSObject(), new InkStream(), new COSDictionary());
    }

    /** Writes a stream anew; one without resources of its own has those of what it stands in. */
    private void rewrite(
            PDContentStream content, COSStream stream, InkStream out, COSDictionary around)
            throws IOException {
        done.put(stream, true);
        PDResources own = content.getResources();
        COSDictionary names = own == null ? new COSDictionary(around) : own.getCOSObject();
        ColourReader colours = new ColourReader(choice, names, master, notices);
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                operator(operands, operator, out, colours, names);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        plates.addAll(out.used());
        plates.addAll(parts.plates());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ContentStreamWriter(bytes).writeTokens(out.tokens());
        streams.count(bytes.toByteArray());
        try (OutputStream anew = stream.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.writeTo(anew);
        }
        stream.setItem(COSName.RESOURCES, resources(names, out));
        parts.group(stream);
    }

    private void operator(
            List<COSBase> operands,
            Operator operator,
            InkStream out,
            ColourReader colours,
            COSDictionary names)
            throws IOException {
        String name = operator.getName();
        if (STEPS.contains(name)) {
            out.step(operands, operator);
        } else if (PAINTS.contains(name)) {
            out.paint(operator);
        } else if (TEXTS.contains(name)) {
            out.text(operands, operator);
        } else if (COLOURS.contains(name)) {
            colour(operands, operator, out, colours, names);
        } else if (name.equals("gs")) {
            parts.state(names, operands);
            out.copy(operands, operator);
        } else if (name.equals("Do")) {
            object(names, operands, operator, out);
        } else if (name.equals("sh")) {
            notices.add(Notice.error(master, "pdf.artwork-gradient"));
        } else if (name.equals("BI")) {
            notices.add(Notice.error(master, "pdf.artwork-inline"));
        } else {
            if (name.equals("Tf")) {
                parts.font(names, operands);
            }
            colours.heed(operator);
            out.copy(operands, operator);
        }
    }

    private void colour(
            List<COSBase> operands,
            Operator operator,
            InkStream out,
            ColourReader colours,
            COSDictionary names)
            throws IOException {
        boolean fill = Character.isLowerCase(operator.getName().charAt(0));
        if (!colours.isPattern(operands)) {
            colours.read(operands, operator).ifPresent(shade -> out.colour(shade, fill));
            return;
        }
        COSName pattern = (COSName) operands.get(operands.size() - 1);
        if (!pattern.equals(COSName.PATTERN)) {
            pattern(names, pattern);
        }
        out.pattern(operands, operator, fill);
    }

    private void pattern(COSDictionary names, COSName name) throws IOException {
        COSDictionary patterns = names.getCOSDictionary(COSName.PATTERN);
        COSBase found = patterns == null ? null : patterns.getDictionaryObject(name);
        boolean tiles =
                found instanceof COSStream stream && stream.getInt(COSName.PAINT_TYPE, 0) == 1;
        if (!tiles) {
            notices.add(Notice.error(master, "pdf.artwork-gradient"));
        } else if (!done.containsKey(found)) {
            PDTilingPattern pattern = new PDTilingPattern((COSStream) found, null);
            rewrite(pattern, (COSStream) found, new InkStream(), names);
        }
    }

    /** Draws a form or picture, which is turned into inks. */
    private void object(
            COSDictionary names, List<COSBase> operands, Operator operator, InkStream out)
            throws IOException {
        COSDictionary objects = names.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        COSStream object = objects.getCOSStream(name);
        if (object == null) {
            return;
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            objects.setItem(name, parts.image(object, out.place()));
            out.picture(operands, operator, object.getBoolean(COSName.IMAGE_MASK, false));
            return;
        }
        if (!done.containsKey(object)) {
            PDFormXObject form = new PDFormXObject(object);
            rewrite(form, object, new InkStream(form.getMatrix(), out), names);
        }
        out.copy(operands, operator);
    }

    /** The resources of what was written anew: of colour spaces and states, those of the press. */
    private COSDictionary resources(COSDictionary names, InkStream out) {
        names.removeItem(COSName.COLORSPACE);
        names.removeItem(COSName.SHADING);
        if (!out.spaces().isEmpty()) {
            COSDictionary spaces = new COSDictionary();
            out.spaces().forEach(name -> spaces.setItem(name, resources.space(name)));
            names.setItem(COSName.COLORSPACE, spaces);
        }
        COSDictionary states = names.getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary all = states == null ? new COSDictionary() : states;
        out.states().forEach(name -> all.setItem(name, resources.state(name)));
        if (all.size() > 0) {
            names.setItem(COSName.EXT_G_STATE, all);
        }
        return names;
    }
}
