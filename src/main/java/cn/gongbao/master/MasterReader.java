package cn.gongbao.master;

import cn.gongbao.master.MasterSource.Mark;
import cn.gongbao.master.StyleScanner.Rules;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Length;
import cn.gongbao.model.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Reads a master with its style sheets and pictures, and complains of all that is not allowed. */
final class MasterReader {

    private static final String MANIFEST = "layout.yaml";

    private final Layout layout;
    private final Complaints complaints;
    private final LayoutFiles files;
    private final Pictures pictures;
    private final SheetPreparation preparation;
    private final Map<String, Prepared> linked = new HashMap<>();

    MasterReader(Layout layout, Complaints complaints) {
        this.layout = layout;
        this.complaints = complaints;
        this.files = new LayoutFiles(layout.folder(), complaints);
        this.pictures = new Pictures(files, complaints);
        this.preparation = new SheetPreparation(layout.inks(), pictures, complaints);
    }

    /** Every file read so far, by its name relative to the layout's folder. */
    Map<String, byte[]> filesRead() {
        return files.read();
    }

    /** The master in a file named by the layout; nothing when it cannot be read. */
    Optional<MasterSource> read(String name) {
        Place asked = Place.of(MANIFEST);
        return files.resolve(name, MANIFEST, asked)
                .flatMap(file -> files.bytes(file, asked))
                .map(bytes -> source(name, new String(bytes, StandardCharsets.UTF_8)));
    }

    private MasterSource source(String file, String html) {
        Document master = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        master.outputSettings().prettyPrint(false);
        List<Mark> marks = new MasterLinter(file, complaints).lint(master);
        List<Prepared> sheets = sheets(file, master);
        FrameStyleLinter frames = new FrameStyleLinter(master, complaints);
        sheets.forEach(sheet -> frames.lint(sheet.sheet(), sheet.rules()));
        for (Element image : master.select("img")) {
            Place place = place(file, image.sourceRange());
            pictures.data(image.attr("src"), file, place).ifPresent(d -> image.attr("src", d));
        }
        master.head().children().remove();
        style(master, page());
        sheets.forEach(sheet -> style(master, sheet.text()));
        List<StyleSheet> written = sheets.stream().map(Prepared::sheet).toList();
        return new MasterSource(file, master.outerHtml(), marks, written);
    }

    /** A linted sheet, its rules, and its text for the renderer. */
    private record Prepared(StyleSheet sheet, Rules rules, String text) {}

    private Prepared prepared(StyleSheet sheet) {
        Rules rules = StyleScanner.scan(sheet);
        new StyleLinter(sheet, complaints).lint(rules);
        return new Prepared(sheet, rules, preparation.prepare(sheet));
    }

    private List<Prepared> sheets(String file, Document master) {
        List<Prepared> sheets = new ArrayList<>();
        for (Element element : master.select("link, style")) {
            if (element.normalName().equals("style")) {
                // Not dataNodes(): its stream may meet another thread in Jsoup's list of no nodes.
                for (Node node : element.childNodes()) {
                    if (node instanceof DataNode data) {
                        sheets.add(prepared(sheet(file, data)));
                    }
                }
            } else {
                linked(file, element).ifPresent(sheets::add);
            }
        }
        return sheets;
    }

    private static StyleSheet sheet(String file, DataNode data) {
        Range.Position start = data.sourceRange().start();
        return StyleSheet.of(file, start.lineNumber(), start.columnNumber(), data.getWholeData());
    }

    private Optional<Prepared> linked(String file, Element link) {
        Place place = place(file, link.sourceRange());
        if (!link.attr("rel").equals("stylesheet")) {
            complaints.add(place, "master.link", link.attr("rel"));
            return Optional.empty();
        }
        return files.resolve(link.attr("href"), file, place).flatMap(name -> linked(name, place));
    }

    private Optional<Prepared> linked(String sheet, Place place) {
        Prepared known = linked.get(sheet);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Prepared> read =
                files.bytes(sheet, place)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .map(text -> prepared(StyleSheet.of(sheet, 1, 1, text)));
        read.ifPresent(prepared -> linked.put(sheet, prepared));
        return read;
    }

    private static void style(Document master, String text) {
        master.head().appendElement("style").appendChild(new DataNode(text));
    }

    /** The page is the bleed box; the body is the trimmed page in it. */
    private String page() {
        Length bleeds = layout.bleed().times(2);
        return """
        @page { size: %s %s; margin: 0 }
        html, body { margin: 0; padding: 0 }
        html { color: %s }
        body { position: absolute; left: %s; top: %s; width: %s; height: %s }
        """
                .formatted(
                        mm(layout.width().plus(bleeds)),
                        mm(layout.height().plus(bleeds)),
                        SheetPreparation.screen(layout.inks().get("black").screen()),
                        mm(layout.bleed()),
                        mm(layout.bleed()),
                        mm(layout.width()),
                        mm(layout.height()));
    }

    private static String mm(Length length) {
        return BigDecimal.valueOf(length.emu())
                        .divide(BigDecimal.valueOf(Length.PER_MILLIMETRE), 5, RoundingMode.HALF_UP)
                        .toPlainString()
                + "mm";
    }

    private static Place place(String file, Range range) {
        return new Place(file, range.start().lineNumber(), range.start().columnNumber());
    }
}
