package cn.gongbao;

import cn.gongbao.check.Ledger;
import cn.gongbao.check.Loss;
import cn.gongbao.check.Printed;
import cn.gongbao.inspection.TextLayer;
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
import cn.gongbao.model.Editions;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.LineAddress;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.PdfWriter;
import cn.gongbao.proof.PageTrace;
import cn.gongbao.proof.Proof;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** The pipeline from an issue folder to finished files. */
public final class Press {

    private final List<Notice> notices = new ArrayList<>();

    private Press() {}

    /**
     * Builds the editions of an issue.
     *
     * @return the files written; none where a notice is an error
     */
    public static Noted<Built> build(Order order) {
        Press press = new Press();
        Built built = press.run(order);
        return new Noted<>(built, press.notices);
    }

    /**
     * Says why a line of an issue, and its column, end where they do.
     *
     * @param order whose pages are made up, and not written
     * @param address of the line
     * @return the reasons; errors as of a build, or where no line stands there
     */
    public static Noted<Explanation> explain(Order order, LineAddress address) {
        Press press = new Press();
        Composition made = press.read(order);
        Explanation reasons =
                made == null
                        ? null
                        : press.take(
                                PageMaker.explain(
                                        made.issue,
                                        made.layout,
                                        made.masters,
                                        made.sheet,
                                        made.shelf,
                                        address));
        return new Noted<>(reasons, press.notices);
    }

    /**
     * Ranks the ways to bring an issue's page count to its layout's signature without blank pages.
     *
     * @param order whose pages are made up with each way, and not written
     * @return the ways; errors as of a build
     */
    public static Noted<Fit> fit(Order order) {
        Press press = new Press();
        Composition made = press.read(order);
        Fit fit =
                made == null
                        ? null
                        : press.take(
                                Copyfitting.rank(
                                        made.issue,
                                        made.layout,
                                        made.masters,
                                        made.sheet,
                                        made.shelf));
        return new Noted<>(fit, press.notices);
    }

    /** All that pages are made of. */
    private record Composition(
            Issue issue,
            Layout layout,
            Map<String, Master> masters,
            StyleSheet sheet,
            FaceShelf shelf) {}

    private Built run(Order order) {
        Composition made = read(order);
        if (made == null) {
            return null;
        }
        PagedIssue pages =
                take(PageMaker.make(made.issue, made.layout, made.masters, made.sheet, made.shelf));
        if (failed()) {
            return null;
        }
        Map<String, byte[]> artwork = new HashMap<>();
        made.masters.values().forEach(master -> artwork.put(master.key(), master.artwork()));
        MadeUp madeUp = new MadeUp(made.issue, made.layout, pages, artwork, made.shelf);
        byte[] reading = PdfWriter.write(pages, madeUp.artwork(), Edition.READING);
        TextLayer.Contents read = readBack(reading);
        Map<String, byte[]> others = editions(order, madeUp, read);
        return failed() ? null : write(order, madeUp, reading, read, others);
    }

    private Composition read(Order order) {
        Manifest manifest = take(ManifestReader.read(order.issueFolder));
        String name = layoutName(order, manifest);
        Layout layout =
                name == null ? null : take(LayoutReader.read(order.layoutsFolder.resolve(name)));
        if (layout == null) {
            return null;
        }
        // What does not need each other is read side by side; the notices keep this order.
        Path kept = order.outputFolder.resolve(".kept");
        var styles = CompletableFuture.supplyAsync(() -> styles(layout));
        var faces = CompletableFuture.supplyAsync(() -> faces(order, layout, kept));
        var compiled =
                CompletableFuture.supplyAsync(
                        () -> MasterPress.compile(layout, kept.resolve("masters")));
        Noted<Issue> merged =
                manifest == null ? null : Merger.merge(order.issueFolder, manifest, layout);
        FaceShelf shelf = take(faces.join());
        StyleSheet sheet = take(styles.join());
        Map<String, Master> masters = take(compiled.join());
        Issue issue = merged == null ? null : take(merged);
        return failed() ? null : new Composition(issue, layout, masters, sheet, shelf);
    }

    private static String layoutName(Order order, Manifest manifest) {
        if (order.layout != null) {
            return order.layout;
        }
        return manifest != null
                ? manifest.layout().toString()
                : ManifestReader.layoutOf(order.issueFolder);
    }

    private static Noted<FaceShelf> faces(Order order, Layout layout, Path kept) {
        Noted<FaceShelf> shelf = FaceShelf.open(order.fontsFolder, layout);
        return shelf.failed()
                ? shelf
                : new Noted<>(
                        shelf.value(),
                        shelf.noticesWith(shelf.value().checkFiles(kept.resolve("faces.checked"))));
    }

    private <T> T take(Noted<T> noted) {
        notices.addAll(noted.notices());
        return noted.value();
    }

    private boolean failed() {
        return notices.stream().anyMatch(n -> n.severity() == Notice.Severity.ERROR);
    }

    /** The files of the editions beside reading, by name. */
    private Map<String, byte[]> editions(Order order, MadeUp madeUp, TextLayer.Contents read) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> named = madeUp.layout().editions().names();
        for (String edition : order.only == null ? named : List.of(order.only)) {
            files.putAll(take(edition(edition, order, madeUp, read)));
        }
        return files;
    }

    private static Noted<Map<String, byte[]>> edition(
            String name, Order order, MadeUp madeUp, TextLayer.Contents read) {
        return switch (name) {
            case Editions.READING -> new Noted<>(Map.of(), List.of());
            case Editions.PROOF -> ProofEdition.files(madeUp, read, order.proof);
            default ->
                    new Noted<>(
                            Map.of(),
                            List.of(
                                    Notice.error(
                                            Place.of(madeUp.layout().name() + "/layout.yaml"),
                                            "press.no-edition",
                                            name)));
        };
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

    private Built write(
            Order order,
            MadeUp madeUp,
            byte[] reading,
            TextLayer.Contents read,
            Map<String, byte[]> others) {
        Issue issue = madeUp.issue();
        PagedIssue pages = madeUp.pages();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(issue.id() + ".pdf", reading);
        files.putAll(others);
        files.put("issue.html", utf8(issue.html()));
        if (order.trace) {
            files.put(issue.id() + ".trace", utf8(PageTrace.of(pages)));
        }
        try {
            Ledger ledger = ledger(issue, read);
            files.put("ledger.tsv", utf8(ledger.tsv()));
            Map<String, byte[]> all = new LinkedHashMap<>(files);
            all.putAll(new TreeMap<>(issue.pictures()));
            List<Path> written =
                    Output.write(order.outputFolder, all, Set.of()).subList(0, files.size());
            String title = issue.title() + " " + issue.label();
            return new Built(written, pages.pages().size(), title, ledger.losses());
        } catch (IOException e) {
            Place place = Place.of(order.outputFolder.toString());
            notices.add(Notice.error(place, "press.unwritable", e.getMessage()));
            return null;
        }
    }

    /** What the finished file holds of the sources; the composer's memory is not asked. */
    private static Ledger ledger(Issue issue, TextLayer.Contents contents) {
        List<Printed> printed =
                contents.pages().stream()
                        .map(page -> new Printed(page.label(), page.text()))
                        .toList();
        return Ledger.close(issue.sources(), printed, contents.figures());
    }

    private static TextLayer.Contents readBack(byte[] file) {
        try {
            return TextLayer.contents(file);
        } catch (IOException e) {
            throw new IllegalStateException("a PDF that this program wrote cannot be read", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What is to be built, and where from.
     *
     * @param issueFolder holds the manifest
     * @param layoutsFolder holds the layouts by name
     * @param layout name of the layout, or null for the manifest's
     * @param fontsFolder holds the faces
     * @param outputFolder is made if it is not there
     * @param trace whether a text trace of the pages is written too
     * @param only the one edition to make beside reading, or null for those that the layout names
     * @param proof which proof a proof edition is
     */
    public record Order(
            Path issueFolder,
            Path layoutsFolder,
            String layout,
            Path fontsFolder,
            Path outputFolder,
            boolean trace,
            String only,
            Proof proof) {

        /** An order whose proof is told by hand. */
        public Order(
                Path issueFolder,
                Path layoutsFolder,
                String layout,
                Path fontsFolder,
                Path outputFolder,
                boolean trace,
                String only) {
            this(
                    issueFolder,
                    layoutsFolder,
                    layout,
                    fontsFolder,
                    outputFolder,
                    trace,
                    only,
                    Proof.BLANK);
        }

        /** An order for the editions that the layout names. */
        public Order(
                Path issueFolder,
                Path layoutsFolder,
                String layout,
                Path fontsFolder,
                Path outputFolder,
                boolean trace) {
            this(issueFolder, layoutsFolder, layout, fontsFolder, outputFolder, trace, null);
        }
    }

    /**
     * What was built.
     *
     * @param files written, the most wanted first
     * @param pages of the issue
     * @param title of the issue
     * @param losses of what the sources hold; none where the ledger closes
     */
    public record Built(List<Path> files, int pages, String title, List<Loss> losses) {

        /** Copies the lists. */
        public Built {
            files = List.copyOf(files);
            losses = List.copyOf(losses);
        }
    }
}
