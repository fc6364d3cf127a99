package cn.gongbao;

import cn.gongbao.makeup.Copyfitting;
import cn.gongbao.makeup.Explanation;
import cn.gongbao.makeup.Fit;
import cn.gongbao.makeup.PageMaker;
import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.manuscript.Manifest;
import cn.gongbao.manuscript.ManifestReader;
import cn.gongbao.manuscript.Merger;
import cn.gongbao.master.Master;
import cn.gongbao.master.MasterPress;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.LineAddress;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that pages are made of.
 *
 * @param issue the merged issue
 * @param layout that it is made up in
 * @param masters of its pages by file
 * @param sheet the layout's style sheet
 * @param shelf the faces
 */
record Composition(
        Issue issue,
        Layout layout,
        Map<String, Master> masters,
        StyleSheet sheet,
        FaceShelf shelf) {

    /** Reads what an order names; null with every complaint where it cannot be set. */
    static Noted<Composition> read(Order order) {
        Noted<Manifest> manifest = ManifestReader.read(order.issueFolder());
        List<Notice> notices = new ArrayList<>(manifest.notices());
        String name = layoutName(order, manifest.value());
        if (name == null) {
            return new Noted<>(null, notices);
        }
        Path folder = order.layoutsFolder().resolve(name);
        if (!Files.isDirectory(folder)) {
            notices.add(noLayout(order, manifest.value(), name));
            return new Noted<>(null, notices);
        }
        Noted<Layout> layout = LayoutReader.read(folder);
        notices.addAll(layout.notices());
        if (layout.value() == null) {
            return new Noted<>(null, notices);
        }
        Noted<Composition> read = read(order, manifest.value(), layout.value());
        notices.addAll(read.notices());
        Noted<Composition> all = new Noted<>(read.value(), notices);
        return all.failed() ? new Noted<>(null, notices) : all;
    }

    /** Makes the pages. */
    Noted<MadeUp> madeUp() {
        return PageMaker.make(issue, layout, masters, sheet, shelf)
                .map(pages -> MadeUp.of(this, pages));
    }

    /** Says why a line of the pages, and its column, end where they do. */
    Noted<Explanation> explain(LineAddress address) {
        return PageMaker.explain(issue, layout, masters, sheet, shelf, address);
    }

    /** Ranks the ways to a page count without blank pages. */
    Noted<Fit> fit() {
        return Copyfitting.rank(issue, layout, masters, sheet, shelf);
    }

    // What does not need each other is read side by side; the notices keep one order.
    private static Noted<Composition> read(Order order, Manifest manifest, Layout layout) {
        Path kept = order.outputFolder().resolve(".kept");
        var styling = CompletableFuture.supplyAsync(() -> styles(layout));
        var opening = CompletableFuture.supplyAsync(() -> faces(order, layout, kept));
        var compiling =
                CompletableFuture.supplyAsync(
                        () -> MasterPress.compile(layout, kept.resolve("masters")));
        Noted<Issue> issue =
                manifest == null ? null : Merger.merge(order.issueFolder(), manifest, layout);
        Noted<FaceShelf> shelf = opening.join();
        Noted<StyleSheet> sheet = styling.join();
        Noted<Map<String, Master>> masters = compiling.join();
        List<Notice> notices = new ArrayList<>(shelf.notices());
        notices.addAll(sheet.notices());
        notices.addAll(masters.notices());
        notices.addAll(issue == null ? List.of() : issue.notices());
        Issue merged = issue == null ? null : issue.value();
        return new Noted<>(
                new Composition(merged, layout, masters.value(), sheet.value(), shelf.value()),
                notices);
    }

    private static String layoutName(Order order, Manifest manifest) {
        if (order.layout() != null) {
            return order.layout();
        }
        return manifest != null
                ? manifest.layout().toString()
                : ManifestReader.layoutOf(order.issueFolder());
    }

    private static Notice noLayout(Order order, Manifest manifest, String name) {
        Place named = order.layout() == null && manifest != null ? manifest.layout().place() : null;
        try (Stream<Path> layouts = Files.list(order.layoutsFolder())) {
            String known =
                    layouts.filter(each -> Files.exists(each.resolve(LayoutReader.FILE)))
                            .map(each -> each.getFileName().toString())
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Notice.error(named, "press.no-layout", name, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Noted<FaceShelf> faces(Order order, Layout layout, Path kept) {
        Noted<FaceShelf> shelf = FaceShelf.open(order.fontsFolder(), layout);
        return shelf.failed()
                ? shelf
                : new Noted<>(
                        shelf.value(),
                        shelf.noticesWith(shelf.value().checkFiles(kept.resolve("faces.checked"))));
    }

    /** The style sheet of a layout. */
    static Noted<StyleSheet> styles(Layout layout) {
        String file = layout.name() + "/" + layout.styles();
        try {
            String css = Files.readString(layout.folder().resolve(layout.styles()));
            Set<String> families = new LinkedHashSet<>();
            layout.faces().forEach(face -> families.add(face.family()));
            return StyleSheet.parse(css, file, layout.inks().keySet(), families);
        } catch (IOException e) {
            return new Noted<>(
                    null, List.of(Notice.error(Place.of(file), "press.unreadable", file)));
        }
    }
}
