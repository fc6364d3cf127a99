package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.Pictures.Shown;
import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import cn.gongbao.model.Notice.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands in drawings, DrawingML and VML: pictures and text boxes.
 *
 * <p>Lines and single shapes without text are decoration and only told of; several in a group are a
 * drawing that would be lost, as charts, SmartArt and embedded objects would: errors.
 */
final class Drawings {

    private static final Set<String> LINES = Set.of("line", "straightConnector1");
    private static final Pattern LENGTH =
            Pattern.compile("(width|height)\\s*:\\s*(\\d{1,6}(?:\\.\\d{1,4})?)(pt|in|cm|mm|px)");

    private final Desk desk;
    private final Part part;
    private final List<Element> found = new ArrayList<>();
    private int shapes;
    private boolean grouped;

    private Drawings(Desk desk, Part part) {
        this.desk = desk;
        this.part = part;
    }

    /** The blocks in a {@code w:drawing}, {@code w:pict} or {@code w:object}. */
    static List<Element> blocks(Node drawing, Desk desk, Part part) {
        Drawings drawings = new Drawings(desk, part);
        drawings.gather(drawing, new Shown(0, 0, ""));
        if (drawings.grouped && drawings.shapes > 1) {
            desk.remarks().error("word.drawing", drawings.shapes);
        } else if (drawings.shapes > 0) {
            desk.remarks().tally(Severity.FINDING, "word.shape");
        }
        return drawings.found;
    }

    private void gather(Node node, Shown shown) {
        switch (node.name()) {
            case "wp:inline", "wp:anchor" -> within(node, framed(node));
            case "wpg:wgp", "wpg:grpSp", "wpc:wpc", "lc:lockedCanvas", "v:group" -> {
                grouped = true;
                within(node, shown);
            }
            case "wps:wsp" -> shape(node, shown, preset(node));
            case "v:line" -> shape(node, shown, "line");
            case "v:shape", "v:rect", "v:roundrect", "v:oval", "v:polyline", "v:arc", "v:curve" ->
                    shape(node, styled(node), "");
            case "v:shapetype", "v:background", "a:extLst" -> {}
            case "pic:pic" -> picture(node, shown);
            case "a:blip" -> figure(node, "r:embed", "r:link", shown);
            case "v:imagedata" -> figure(node, "r:id", "r:href", shown);
            case "v:textpath" -> wordArt(node);
            case "w:txbxContent" -> {
                desk.remarks().tally(Severity.INFORMATION, "word.text-box");
                found.addAll(new BlockReader(desk, part).read(node));
            }
            default -> other(node, shown);
        }
    }

    private void other(Node node, Shown shown) {
        switch (node.name()) {
            case "c:chart", "cx:chart" -> desk.remarks().error("word.chart");
            case "dgm:relIds" -> desk.remarks().error("word.smart-art");
            case "o:OLEObject" -> desk.remarks().error("word.object", node.value("ProgID"));
            case "w:control" -> desk.remarks().error("word.object", "ActiveX");
            case "?:contentPart", "w14:contentPart", "w:contentPart" ->
                    desk.remarks().error("word.drawing", 1);
            default -> within(node, shown);
        }
    }

    private void within(Node node, Shown shown) {
        boolean object = node.is("w:object");
        for (Node child : node.children()) {
            // The picture beside an object only shows how it looked when it was last opened.
            if (!object || !child.name().startsWith("v:")) {
                gather(child, shown);
            }
        }
    }

    private void shape(Node node, Shown shown, String preset) {
        Set<String> content = Set.of("w:txbxContent", "a:blip", "v:imagedata", "v:textpath");
        if (!node.outermost(inner -> content.contains(inner.name())).isEmpty()) {
            within(node, shown);
        } else if (LINES.contains(preset)) {
            desk.remarks().tally(Severity.FINDING, "word.shape");
        } else {
            shapes++;
        }
    }

    private static String preset(Node shape) {
        return shape.path("wps:spPr", "a:prstGeom").map(n -> n.value("prst")).orElse("");
    }

    private void picture(Node node, Shown shown) {
        Optional<Node> own = node.path("pic:spPr", "a:xfrm", "a:ext").filter(n -> grouped);
        Shown size =
                own.map(n -> new Shown(emu(n, "cx"), emu(n, "cy"), shown.words())).orElse(shown);
        Optional<Node> crop = node.path("pic:blipFill", "a:srcRect");
        if (crop.isPresent()
                && Set.of("l", "t", "r", "b").stream().anyMatch(s -> isCut(crop.get(), s))) {
            desk.remarks().finding("word.picture-cropped");
        }
        within(node, size);
    }

    private static boolean isCut(Node crop, String side) {
        return !crop.value(side).isEmpty() && !crop.value(side).matches("-?0+(\\.0*)?%?");
    }

    private void figure(Node node, String embedded, String linked, Shown shown) {
        Optional<Part.Link> link = part.link(node, embedded).or(() -> part.link(node, linked));
        desk.pictures().figure(link, shown).ifPresent(found::add);
    }

    private void wordArt(Node node) {
        String text = node.value("string");
        if (!text.isBlank()) {
            desk.remarks().check(text);
            found.add(new Element("p").appendText(text.strip()));
        }
    }

    private static Shown framed(Node frame) {
        Optional<Node> extent = frame.child("wp:extent");
        String words =
                frame.child("wp:docPr")
                        .map(
                                n ->
                                        n.attribute("descr")
                                                .filter(d -> !d.isBlank())
                                                .orElse(n.value("title")))
                        .orElse("");
        return new Shown(
                extent.map(n -> emu(n, "cx")).orElse(0L),
                extent.map(n -> emu(n, "cy")).orElse(0L),
                words.strip());
    }

    private static long emu(Node node, String attribute) {
        return node.number(attribute).map(Integer::longValue).orElse(0L);
    }

    private static Shown styled(Node shape) {
        long width = 0;
        long height = 0;
        Matcher length = LENGTH.matcher(shape.value("style"));
        while (length.find()) {
            double emu = Double.parseDouble(length.group(2)) * emu(length.group(3));
            width = length.group(1).equals("width") ? Math.round(emu) : width;
            height = length.group(1).equals("height") ? Math.round(emu) : height;
        }
        return new Shown(width, height, shape.value("alt").strip());
    }

    private static int emu(String unit) {
        return switch (unit) {
            case "in" -> 914_400;
            case "cm" -> 360_000;
            case "mm" -> 36_000;
            case "px" -> 9_525;
            default -> 12_700;
        };
    }
}
