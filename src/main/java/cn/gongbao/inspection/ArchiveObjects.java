package cn.gongbao.inspection;

import cn.gongbao.inspection.ArchiveReading.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Goes through every object of a PDF that its trailer leads to, wherever it hides. */
final class ArchiveObjects {

    /** Actions that do more than move in the document, ISO 32000-1 §12.6.4. */
    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ResetForm",
                    "ImportData",
                    "Movie",
                    "Sound",
                    "Rendition",
                    "Hide",
                    "SetOCGState",
                    "Trans",
                    "GoTo3DView");

    /** Actions that leave the document. */
    private static final Set<String> LINKS = Set.of("URI", "GoToR", "GoToE", "Thread");

    private static final Set<String> EMBEDDED =
            Set.of("Type1", "MMType1", "TrueType", "CIDFontType0", "CIDFontType2");

    private static final int LARGEST_ATTACHMENT = 256 << 20;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final SortedSet<String> actions = new TreeSet<>();
    private final SortedSet<String> links = new TreeSet<>();
    private final SortedSet<String> unembedded = new TreeSet<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private int fonts;

    private ArchiveObjects() {}

    static ArchiveObjects of(PDDocument document) throws IOException {
        ArchiveObjects objects = new ArchiveObjects();
        objects.open(document.getDocument().getTrailer());
        while (!objects.open.isEmpty()) {
            objects.visit(objects.open.pop());
        }
        return objects;
    }

    int fonts() {
        return fonts;
    }

    List<String> unembedded() {
        return List.copyOf(unembedded);
    }

    List<String> actions() {
        return List.copyOf(actions);
    }

    List<String> links() {
        return List.copyOf(links);
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    private void open(COSBase base) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            open.push(object);
        }
    }

    private void visit(COSBase object) throws IOException {
        if (object instanceof COSArray array) {
            array.forEach(this::open);
        } else if (object instanceof COSDictionary dictionary) {
            if (!COSName.getPDFName("StructElem").equals(dictionary.getItem(COSName.TYPE))) {
                look(dictionary);
            }
            dictionary.getValues().forEach(this::open);
        }
    }

    private void look(COSDictionary dictionary) throws IOException {
        String kind = dictionary.getNameAsString(COSName.S);
        if (kind != null && ACTIONS.contains(kind)) {
            actions.add(kind);
        }
        if (dictionary.containsKey(COSName.JS)) {
            actions.add("JavaScript");
        }
        if (dictionary.containsKey(COSName.AA)) {
            actions.add("AA");
        }
        if (kind != null && LINKS.contains(kind)) {
            String target = dictionary.getString(COSName.URI);
            links.add(target == null ? kind : kind + " " + target);
        }
        String type = dictionary.getNameAsString(COSName.TYPE);
        if ("Font".equals(type)) {
            font(dictionary);
        }
        COSDictionary files = dictionary.getCOSDictionary(COSName.EF);
        if (files != null) {
            attachment(dictionary, files);
        }
    }

    private void font(COSDictionary font) {
        if (!EMBEDDED.contains(font.getNameAsString(COSName.SUBTYPE))) {
            return;
        }
        fonts++;
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null
                || !descriptor.containsKey(COSName.FONT_FILE)
                        && !descriptor.containsKey(COSName.FONT_FILE2)
                        && !descriptor.containsKey(COSName.FONT_FILE3)) {
            unembedded.add(String.valueOf(font.getNameAsString(COSName.BASE_FONT)));
        }
    }

    private void attachment(COSDictionary specification, COSDictionary files) throws IOException {
        String name = specification.getString(COSName.UF);
        name = name == null ? specification.getString(COSName.F, "") : name;
        COSStream stream =
                files.containsKey(COSName.UF)
                        ? files.getCOSStream(COSName.UF)
                        : files.getCOSStream(COSName.F);
        if (stream == null) {
            attachments.add(new Attachment(name, -1, new byte[0]));
            return;
        }
        COSDictionary parameters = stream.getCOSDictionary(COSName.PARAMS);
        int declared = parameters == null ? -1 : parameters.getInt(COSName.SIZE);
        try (InputStream in = stream.createInputStream()) {
            attachments.add(new Attachment(name, declared, in.readNBytes(LARGEST_ATTACHMENT)));
        }
    }
}
