package cn.gongbao.inspection.preflight;

import static cn.gongbao.inspection.preflight.PressFile.MM;
import static cn.gongbao.inspection.preflight.PressFile.ROOM;
import static cn.gongbao.inspection.preflight.PressFile.WIDTH;
import static cn.gongbao.inspection.preflight.PressFile.dictionary;
import static cn.gongbao.inspection.preflight.PressFile.ink;
import static cn.gongbao.inspection.preflight.PressFile.numbers;

import cn.gongbao.inspection.preflight.PreflightTest.Broken;
import cn.gongbao.inspection.preflight.check.CheckReport.Severity;
import cn.gongbao.inspection.preflight.check.Standard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** One file for each thing that a check is to catch. */
final class BrokenFiles {

    private final List<Broken> all = new ArrayList<>();

    private BrokenFiles() {}

    static List<Broken> all() {
        BrokenFiles files = new BrokenFiles();
        files.contents();
        files.inks();
        files.overprint();
        files.sizes();
        files.boxes();
        files.places();
        files.intents();
        files.metadata();
        files.colours();
        files.objects();
        files.transparency();
        return files.all;
    }

    private void error(String check, String key, int page, PressFile.Change change) {
        all.add(new Broken(check, key, page, Severity.ERROR, Standard.X4, change));
    }

    private void warning(String check, String key, int page, PressFile.Change change) {
        all.add(new Broken(check, key, page, Severity.WARNING, Standard.X4, change));
    }

    private void blind(String check, String key, int page, PressFile.Change change) {
        all.add(new Broken(check, key, page, Severity.ERROR, Standard.X1A_2003, change));
    }

    private void nothing(String check, PressFile.Change change) {
        all.add(new Broken(check, "", 0, Severity.ERROR, Standard.X4, change));
    }

    private static PressFile.Change draw(int page, String operators) {
        return file -> file.draw(page, operators);
    }

    /** Text on a page in a colour and size, away from all else. */
    private static PressFile.Change text(int page, String before, int size) {
        return draw(page, before + " BT /F1 " + size + " Tf 60 180 Td (Spoiled) Tj ET");
    }

    private static PressFile.Change state(int page, COSDictionary state) {
        return file -> file.resource(page, "ExtGState", "New", state);
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        Arrays.asList(items).forEach(array::add);
        return array;
    }

    private static COSArray profiled(PressFile file, byte[] profile, int components)
            throws IOException {
        COSStream stream = file.stream(profile);
        stream.setInt("N", components);
        return array(COSName.ICCBASED, stream);
    }

    private void contents() {
        error("content", "no-resource", 2, draw(2, "/Nothing Do"));
        error("content", "no-operator", 3, draw(3, "1 1 nonsense"));
        error("content", "restore", 2, draw(2, "Q"));
        error(
                "content",
                "cut-off",
                3,
                file -> file.contents(3).add(file.stream("12 12".getBytes())));
        error("content", "cut-off", 3, file -> file.contents(3).add(file.stream("(a".getBytes())));
        error(
                "content",
                "damaged",
                2,
                file -> {
                    byte[] whole =
                            file.stream("q Q ".repeat(50).getBytes())
                                    .createRawInputStream()
                                    .readAllBytes();
                    COSStream part = file.document.getDocument().createCOSStream();
                    try (var out = part.createRawOutputStream()) {
                        out.write(whole, 0, whole.length - 6);
                    }
                    part.setItem("Filter", COSName.FLATE_DECODE);
                    file.contents(2).add(part);
                });
        error("content", "no-font", 2, draw(2, "BT (x) Tj ET"));
        error(
                "content",
                "in-itself",
                2,
                file -> {
                    COSStream form = file.stream("/Fm Do".getBytes(StandardCharsets.US_ASCII));
                    form.setName("Subtype", "Form");
                    form.setItem("BBox", numbers(0, 0, 100, 100));
                    form.setItem("Resources", dictionary("XObject", dictionary("Fm", form)));
                    file.resource(2, "XObject", "Fm", form).draw(2, "/Fm Do");
                });
    }

    private void inks() {
        error(
                "plates",
                "not-ordered",
                2,
                file ->
                        file.resource(2, "ColorSpace", "Gold", ink("Gold", 0, 1))
                                .draw(2, "/Gold cs 1 scn 60 150 20 20 re f"));
        warning("plates", "not-raised", 0, PressFile::takeSpot);
        error("text-ink", "all-text", 2, text(2, "/All cs 1 scn", 14));
        error(
                "text-ink",
                "converted-text",
                3,
                file -> {
                    COSArray gray = profiled(file, new byte[200], 1);
                    file.resource(3, "ColorSpace", "Gray", gray)
                            .draw(3, "/Gray cs 0 scn BT /F1 14 Tf 60 180 Td (x) Tj ET");
                });
        error("text-ink", "rich-text", 1, text(1, "0.6 0.4 0.4 1 k", 14));
        error("text-ink", "rich-text", 1, text(1, "0.8 0.7 0.7 0.2 k", 9));
        nothing(
                "text-ink",
                file -> {
                    for (int page = 1; page <= 3; page++) {
                        file.contents(page).remove(0);
                    }
                    // The font stands outside the bleed, so that the check of fonts has one.
                    file.draw(1, "/All cs 1 scn BT /F1 6 Tf 60 5 Td (slug) Tj ET");
                });
        error("small-text", "plates", 2, text(2, "0 0.8 0.8 0 k", 8));
        error("small-text", "plates", 2, text(2, "0.3 0.8 0.8 0 k", 11));
        warning("small-text", "plates", 2, text(2, "0 0.8 0.8 0 k", 11));
        warning("small-text", "reversed", 1, text(1, "0 0 0 0 k", 6));
        error("registration", "all", 3, draw(3, "/All cs 1 scn 60 150 20 20 re f"));
        error(
                "spot-names",
                "two-meanings",
                2,
                file -> file.resource(2, "ColorSpace", "Other", ink("PANTONE 485 C", 0.2, 1)));
        warning(
                "spot-names",
                "two-names",
                2,
                file -> file.resource(2, "ColorSpace", "Other", ink("Pantone 485C", 0, 1)));
        warning("tints", "faint", 2, draw(2, "0 0 0 0.03 k 60 150 20 20 re f"));
        warning("tints", "fills-in", 2, draw(2, "0 0.97 0 0 k 60 150 20 20 re f"));
        error("total-ink", "alone", 2, draw(2, "0.9 0.9 0.9 0.9 k 60 150 20 20 re f"));
        error(
                "total-ink",
                "together",
                2,
                file ->
                        file.draw(2, "1 1 0.6 0 k 60 150 100 60 re f")
                                .draw(2, "/Over gs 0 0 0 1 k 70 160 20 20 re f"));
        error(
                "total-ink",
                "alone",
                2,
                file -> {
                    COSStream image = file.image(100, 100, "DeviceCMYK", 4);
                    image.setItem("Decode", numbers(1, 0, 1, 0, 1, 0, 1, 0));
                    file.resource(2, "XObject", "Im2", image)
                            .draw(2, "q 20 0 0 20 60 150 cm /Im2 Do Q");
                });
        error(
                "total-ink",
                "alone",
                3,
                file -> {
                    COSDictionary function = dictionary("FunctionType", 2, "N", 1);
                    function.setItem("Domain", numbers(0, 1));
                    function.setItem("C0", numbers(0, 0, 0, 0));
                    function.setItem("C1", numbers(1, 1, 1, 0.5));
                    COSDictionary shading =
                            dictionary("ShadingType", 2, "ColorSpace", "DeviceCMYK");
                    shading.setItem("Coords", numbers(0, 0, 100, 100));
                    shading.setItem("Function", function);
                    file.resource(3, "Shading", "Sh", shading)
                            .draw(3, "60 150 20 20 re W n /Sh sh");
                });
    }

    private void overprint() {
        error("black-overprint", "knocks-out", 2, text(2, "/Flat gs 0 0 0 1 k", 10));
        warning("black-overprint", "knocks-out", 2, text(2, "/Flat gs 0 0 0 1 k", 20));
        error("black-overprint", "knocks-out", 3, draw(3, "0 0 0 1 K 0.5 w 60 150 m 90 150 l S"));
        error("black-overprint", "knocks-out", 3, draw(3, "0 0 0 1 k 60 150 90 0.5 re f"));
        error(
                "black-overprint",
                "mode",
                2,
                file -> {
                    COSDictionary mode = dictionary("OP", true, "op", true, "OPM", 0);
                    file.resource(2, "ExtGState", "Mode", mode)
                            .draw(2, "/Mode gs 0 0 0 1 k BT /F1 9 Tf 60 180 Td (x) Tj ET");
                });
        warning("black-overprint", "spots-only", 2, text(2, "/Over gs 0 g", 10));
        error("white-overprint", "vanishes", 1, text(1, "/Over gs 0 0 0 0 k", 10));
        error(
                "white-overprint",
                "vanishes",
                1,
                draw(1, "/Over gs /Spot cs 0 scn 60 150 20 20 re f"));
        warning("white-overprint", "spots-stay", 1, draw(1, "/Over gs 1 g 60 150 20 20 re f"));
    }

    private void sizes() {
        error("resolution", "image", 2, draw(2, "q 60 0 0 60 60 150 cm /Im1 Do Q"));
        warning("resolution", "image", 2, draw(2, "q 36 0 0 36 60 150 cm /Im1 Do Q"));
        String inline = "BI /W 8 /H 8 /IM true /D [1 0] ID \377\377\377\377\377\377\377\377 EI";
        error("resolution", "line-art", 3, draw(3, "q 2 0 0 2 60 150 cm " + inline + " Q"));
        warning("resolution", "line-art", 3, draw(3, "q 0.9 0 0 0.9 60 150 cm " + inline + " Q"));
        error("hairlines", "no-width", 2, draw(2, "/Over gs 0 0 0 1 K 0 w 60 150 m 90 150 l S"));
        error(
                "hairlines",
                "thin-line",
                2,
                draw(2, "/Over gs 0 0 0 1 K 0.1 0 0 0.1 0 0 cm 1 w 600 1500 m 900 1500 l S"));
        error("hairlines", "thin-line", 2, draw(2, "/Over gs 0 0 0 1 k 60 150 60 0.1 re f"));
        error("hairlines", "inks-line", 2, draw(2, "0 1 1 0 K 0.3 w 60 150 m 90 150 l S"));
        error("hairlines", "reversed-line", 1, draw(1, "0 0 0 0 K 0.3 w 60 60 m 90 60 l S"));
        error(
                "fonts",
                "not-embedded",
                2,
                file -> {
                    COSDictionary font =
                            dictionary("Type", "Font", "Subtype", "Type1", "BaseFont", "Courier");
                    file.resource(2, "Font", "F2", font)
                            .draw(2, "/Over gs 0 0 0 1 k BT /F2 9 Tf 60 180 Td (x) Tj ET");
                });
    }

    private void boxes() {
        COSName trim = COSName.TRIM_BOX;
        error("boxes", "trim-and-art", 2, file -> file.page(2).setItem("ArtBox", trimBox()));
        error(
                "boxes",
                "not-nested",
                3,
                file -> file.page(3).setItem("MediaBox", numbers(ROOM - 6, 0, 400, 280)));
        error(
                "boxes",
                "not-nested",
                3,
                file -> file.page(3).setItem("CropBox", numbers(ROOM + 1, 20, 400, 280)));
        error(
                "boxes",
                "other-size",
                2,
                file -> file.page(2).setItem(trim, numbers(ROOM, ROOM, 330, 240)));
        error("boxes", "rotated", 3, file -> file.page(3).setInt("Rotate", 90));
        error("boxes", "user-unit", 2, file -> file.page(2).setInt("UserUnit", 2));
        warning(
                "boxes",
                "little-bleed",
                2,
                file -> file.page(2).setItem("BleedBox", numbers(35, 35, 345, 245)));
        error(
                "boxes",
                "no-trim",
                2,
                file -> {
                    // A crop box of the size of the cut, so that nothing else is at fault.
                    file.page(2).setItem("CropBox", trimBox());
                    file.page(2).removeItem(trim);
                    file.page(2).removeItem(COSName.BLEED_BOX);
                });
    }

    private static COSArray trimBox() {
        return numbers(ROOM, ROOM, ROOM + WIDTH, ROOM + 200);
    }

    private void places() {
        String left = "0 0.2 0.2 0 k " + ROOM + " 150 20 20 re f";
        error("bleed", "left", 2, draw(2, left));
        warning("bleed", "left", 2, draw(2, "0 0.2 0 0 k 32.5 150 20 20 re f"));
        error("bleed", "right", 2, draw(2, "0 0.2 0 0 k 320 150 24 20 re f"));
        error("bleed", "top", 2, draw(2, "0 0.2 0 0 k 320 150 4 90 re f"));
        error("bleed", "bottom", 2, draw(2, "0 0.2 0 0 K 3 w 100 36 m 100 80 l S"));
        double near = ROOM + 2 * MM;
        double nearer = ROOM + 4 * MM;
        String ink = "/Over gs 0 0 0 1 k BT /F1 9 Tf ";
        error("live-area", "near-cut", 3, draw(3, ink + near + " 180 Td (x) Tj ET"));
        warning("live-area", "near-cut", 3, draw(3, ink + nearer + " 180 Td (x) Tj ET"));
        error("live-area", "near-cut", 3, draw(3, ink + "100 34 Td (x) Tj ET"));
    }

    private void intents() {
        nothing("x-output-intent", file -> file.catalog().removeItem(COSName.OUTPUT_INTENTS));
        error(
                "x-output-intent",
                "several-intents",
                0,
                file -> {
                    COSArray all = (COSArray) file.catalog().getItem(COSName.OUTPUT_INTENTS);
                    all.add(new COSDictionary(file.intent()));
                });
        error(
                "x-output-intent",
                "other-profile",
                0,
                file -> {
                    COSArray all = (COSArray) file.catalog().getItem(COSName.OUTPUT_INTENTS);
                    COSDictionary other = new COSDictionary(file.intent());
                    other.setName("S", "GTS_PDFA1");
                    COSStream profile = file.stream(PressFile.profile());
                    profile.setInt("N", 4);
                    other.setItem("DestOutputProfile", profile);
                    all.add(other);
                });
        intent(
                "no-identifier",
                file -> file.intent().removeItem(name("OutputConditionIdentifier")));
        intent("no-profile", file -> file.intent().removeItem(name("DestOutputProfile")));
        intent(
                "profile-outside",
                file -> file.intent().setItem("DestOutputProfileRef", new COSDictionary()));
        intent(
                "no-info",
                file -> {
                    file.intent().removeItem(name("Info"));
                    file.intent().removeItem(name("RegistryName"));
                });
        intent("profile-class", file -> profile(file, 12, "mntr"));
        intent("bad-profile", file -> profile(file, 36, "none"));
        intent("profile-version", file -> profile(file, 8, "\005   "));
        intent(
                "profile-components",
                file ->
                        ((COSStream) file.intent().getDictionaryObject("DestOutputProfile"))
                                .setInt("N", 3));
        blind("x-output-intent", "profile-version", 0, file -> profile(file, 8, "\004   "));
        blind(
                "x-output-intent",
                "no-profile",
                0,
                file -> {
                    file.intent().removeItem(name("DestOutputProfile"));
                    file.intent().removeItem(name("RegistryName"));
                });
    }

    private void intent(String key, PressFile.Change change) {
        error("x-output-intent", key, 0, change);
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    private static void profile(PressFile file, int offset, String letters) throws IOException {
        byte[] profile = PressFile.profile();
        for (int i = 0; i < letters.length(); i++) {
            profile[offset + i] = (byte) letters.charAt(i);
        }
        COSStream stream = file.stream(profile);
        stream.setInt("N", 4);
        file.intent().setItem("DestOutputProfile", stream);
    }

    private static PressFile.Change packet(String before, String after) {
        return file -> file.metadata(PressFile.packet().replace(before, after));
    }

    private void metadata() {
        error("x-claim", "no-claim", 0, packet("pdfxid:GTS", "pdf:GTS"));
        error("x-claim", "other-claim", 0, packet(">PDF/X-4<", ">PDF/X-4p<"));
        blind(
                "x-claim",
                "no-claim",
                0,
                file -> file.information().removeItem(name("GTS_PDFXVersion")));
        blind(
                "x-claim",
                "other-claim",
                0,
                file -> file.information().setString("GTS_PDFXVersion", "PDF/X-3:2002"));
        error("x-version", "later", 0, file -> file.document.setVersion(1.7f));
        blind("x-version", "later", 0, file -> file.document.setVersion(1.6f));
        for (String key :
                List.of("dc:title", "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")) {
            error("x-information", "not-given", 0, packet(key, "pdf:None"));
        }
        for (String key : List.of("DocumentID", "VersionID", "RenditionClass")) {
            error("x-information", "not-given", 0, packet("xmpMM:" + key, "xmpMM:None"));
        }
        error(
                "x-information",
                "no-date",
                0,
                packet("<xmp:MetadataDate>2017", "<xmp:MetadataDate>A"));
        for (String key : List.of("Title", "CreationDate", "ModDate")) {
            blind(
                    "x-information",
                    "not-given",
                    0,
                    file -> file.information().removeItem(name(key)));
        }
        error("x-agreement", "differs", 0, packet(">Sample<", ">Other<"));
        error("x-agreement", "differs", 0, packet("30T16:00:00Z", "30T16:00:01Z"));
        error("x-agreement", "differs", 0, packet("Trapped=\"False", "Trapped=\"True"));
        error("x-identifier", "no-identifier-in-trailer", 0, PressFile::takeIdentifier);
        blind("x-trapped", "not-said", 0, file -> file.information().removeItem(COSName.TRAPPED));
        blind("x-trapped", "unknown", 0, file -> file.information().setName("Trapped", "Unknown"));
        error(
                "x-trapped",
                "not-said",
                0,
                file -> {
                    file.information().removeItem(COSName.TRAPPED);
                    packet("pdf:Trapped", "pdf:None").make(file);
                });
    }

    private void colours() {
        error("x-colours", "space", 2, draw(2, "1 0 0 rg 60 150 20 20 re f"));
        blind("x-colours", "space", 2, draw(2, "1 0 0 rg 60 150 20 20 re f"));
        blind(
                "x-colours",
                "space",
                2,
                file -> {
                    COSArray lab = array(name("Lab"), dictionary("WhitePoint", numbers(1, 1, 1)));
                    file.resource(2, "ColorSpace", "Lab", lab)
                            .draw(2, "/Lab cs 50 20 20 scn 60 150 20 20 re f");
                });
        blind(
                "x-colours",
                "space",
                3,
                file ->
                        file.resource(3, "XObject", "Im3", file.image(100, 100, "DeviceRGB", 3))
                                .draw(3, "q 20 0 0 20 60 150 cm /Im3 Do Q"));
        error(
                "x-colours",
                "alternate",
                2,
                file -> {
                    COSArray ink = ink("Red", 0, 1);
                    ink.set(2, COSName.DEVICERGB);
                    file.resource(2, "ColorSpace", "Red", ink);
                });
        error(
                "x-colours",
                "same-profile",
                2,
                file -> {
                    COSArray space = profiled(file, PressFile.profile(), 4);
                    file.resource(2, "ColorSpace", "Same", space);
                });
    }

    private void objects() {
        PressFile.Change packed =
                file -> {
                    COSStream stream = file.document.getDocument().createCOSStream();
                    try (var out = stream.createOutputStream(COSName.LZW_DECODE)) {
                        out.write("q Q".getBytes(StandardCharsets.US_ASCII));
                    }
                    file.contents(2).add(stream);
                };
        error("x-filters", "filter", 2, packed);
        blind("x-filters", "filter", 2, packed);
        error(
                "x-encryption",
                "encrypted",
                0,
                file -> {
                    StandardProtectionPolicy policy =
                            new StandardProtectionPolicy("owner", "", new AccessPermission());
                    policy.setEncryptionKeyLength(128);
                    policy.setPreferAES(false);
                    file.document.protect(policy);
                });
        COSDictionary script = dictionary("S", "JavaScript");
        script.setString("JS", "app.beep()");
        error("x-actions", "action", 0, file -> file.catalog().setItem("OpenAction", script));
        error(
                "x-actions",
                "action",
                2,
                file -> file.page(2).setItem("AA", dictionary("O", dictionary("S", "Named"))));
        COSDictionary link = dictionary("Type", "Annot", "Subtype", "Link");
        link.setItem("Rect", numbers(60, 100, 90, 110));
        error(
                "x-annotations",
                "annotation",
                3,
                file -> file.page(3).setItem("Annots", array(link)));
        foreign("postscript", "Subtype", COSName.getPDFName("PS"));
        foreign("opi", "OPI", new COSDictionary());
        foreign("reference", "Ref", new COSDictionary());
        foreign("outside", "F", new org.apache.pdfbox.cos.COSString("other.bin"));
        error(
                "x-objects",
                "alternates",
                3,
                file -> {
                    COSStream image = file.image(10, 10, "DeviceCMYK", 4);
                    image.setItem("Alternates", new COSArray());
                    file.resource(3, "XObject", "New", image);
                });
        error("x-halftones", "halftone-type", 2, state(2, halftone(6, false)));
        error("x-halftones", "halftone-name", 2, state(2, halftone(1, true)));
        error("x-transfer", "transfer", 3, state(3, dictionary("TR", "Identity")));
        error("x-transfer", "transfer", 3, state(3, dictionary("TR2", "Identity")));
        COSDictionary layer = dictionary("Type", "OCG");
        layer.setString("Name", "Layer");
        blind(
                "x-layers",
                "layer",
                0,
                file -> file.catalog().setItem("OCProperties", layers(layer)));
        error(
                "x-layers",
                "automatic",
                0,
                file -> {
                    COSDictionary layers = layers(layer);
                    COSDictionary shown = (COSDictionary) layers.getDictionaryObject("D");
                    shown.setItem("AS", array(dictionary("Event", "Print")));
                    file.catalog().setItem("OCProperties", layers);
                });
        blind(
                "x-files",
                "embedded",
                0,
                file -> {
                    COSStream data = file.stream(new byte[] {1, 2, 3});
                    COSDictionary specification =
                            dictionary("Type", "Filespec", "EF", dictionary("UF", data));
                    file.catalog().setItem("AF", array(specification));
                });
    }

    private void foreign(String key, String entry, COSBase value) {
        error(
                "x-objects",
                key,
                2,
                file -> {
                    COSStream form = file.stream(new byte[] {' '});
                    form.setName("Subtype", "Form");
                    form.setItem("BBox", numbers(0, 0, 10, 10));
                    form.setItem(entry, value);
                    file.resource(2, "XObject", "New", form);
                });
    }

    private static COSDictionary halftone(int type, boolean named) {
        COSDictionary halftone = dictionary("HalftoneType", type);
        if (named) {
            halftone.setString("HalftoneName", "Round");
        }
        return dictionary("HT", halftone);
    }

    private static COSDictionary layers(COSDictionary layer) {
        return dictionary("OCGs", array(layer), "D", dictionary("Order", array(layer)));
    }

    private void transparency() {
        COSDictionary alpha = new COSDictionary();
        alpha.setItem("ca", numbers(0.5).get(0));
        COSDictionary strokes = new COSDictionary();
        strokes.setItem("CA", numbers(0.5).get(0));
        warning("transparency", "no-space", 2, state(2, alpha));
        blind("transparency", "mixes", 2, state(2, alpha));
        blind("transparency", "mixes", 2, state(2, strokes));
        blind("transparency", "mixes", 3, state(3, dictionary("BM", "Multiply")));
        blind("transparency", "mixes", 3, state(3, dictionary("SMask", dictionary("S", "Alpha"))));
        blind(
                "transparency",
                "mixes",
                3,
                file -> file.page(3).setItem("Group", dictionary("S", "Transparency")));
        blind(
                "transparency",
                "mixes",
                2,
                file -> {
                    COSStream image = file.image(10, 10, "DeviceCMYK", 4);
                    image.setItem("SMask", file.image(10, 10, "DeviceGray", 1));
                    file.resource(2, "XObject", "New", image);
                });
    }
}
