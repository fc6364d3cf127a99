package cn.gongbao;

import cn.gongbao.check.Loss;
import cn.gongbao.makeup.Copyfitting;
import cn.gongbao.makeup.Explanation;
import cn.gongbao.makeup.Fit;
import cn.gongbao.makeup.PageMaker;
import cn.gongbao.model.Editions;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.notation.Utf8;
import cn.gongbao.page.LineAddress;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.proof.PageTrace;
import cn.gongbao.proof.Proof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        Composition made = press.take(Composition.read(order));
        Explanation reasons =
                made == null
                        ? null
                        : press.take(
                                PageMaker.explain(
                                        made.issue(),
                                        made.layout(),
                                        made.masters(),
                                        made.sheet(),
                                        made.shelf(),
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
        Composition made = press.take(Composition.read(order));
        Fit fit =
                made == null
                        ? null
                        : press.take(
                                Copyfitting.rank(
                                        made.issue(),
                                        made.layout(),
                                        made.masters(),
                                        made.sheet(),
                                        made.shelf()));
        return new Noted<>(fit, press.notices);
    }

    private Built run(Order order) {
        Composition made = take(Composition.read(order));
        if (made == null) {
            return null;
        }
        PagedIssue pages =
                take(
                        PageMaker.make(
                                made.issue(),
                                made.layout(),
                                made.masters(),
                                made.sheet(),
                                made.shelf()));
        if (failed()) {
            return null;
        }
        MadeUp madeUp = MadeUp.of(made, pages);
        ReadingEdition reading = ReadingEdition.of(madeUp);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(madeUp.issue().id() + ".pdf", reading.file());
        files.put("issue.html", Utf8.bytes(madeUp.issue().html()));
        files.put("ledger.tsv", Utf8.bytes(reading.ledger().tsv()));
        if (order.trace) {
            files.put(madeUp.issue().id() + ".trace", Utf8.bytes(PageTrace.of(pages)));
        }
        for (String edition : editions(order, madeUp.layout())) {
            Map<String, byte[]> more = take(edition(edition, order, madeUp, reading, files));
            if (more != null) {
                files.putAll(more);
            }
        }
        return failed() ? null : write(order, madeUp, reading, files);
    }

    /** The editions beside reading; the archive's last, as it keeps files of the others. */
    private static List<String> editions(Order order, Layout layout) {
        List<String> named = order.only == null ? layout.editions().names() : List.of(order.only);
        return Stream.of(Editions.PRINT, Editions.PROOF, Editions.ARCHIVE)
                .filter(named::contains)
                .toList();
    }

    private static Noted<Map<String, byte[]>> edition(
            String name,
            Order order,
            MadeUp madeUp,
            ReadingEdition reading,
            Map<String, byte[]> made) {
        return switch (name) {
            case Editions.PRINT -> PrintEdition.files(madeUp);
            case Editions.PROOF -> ProofEdition.files(madeUp, reading.contents(), order.proof);
            case Editions.ARCHIVE -> ArchiveEdition.files(madeUp, order, made);
            default -> throw new IllegalArgumentException("no edition has the name " + name);
        };
    }

    private Built write(
            Order order, MadeUp madeUp, ReadingEdition reading, Map<String, byte[]> files) {
        Issue issue = madeUp.issue();
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.putAll(new TreeMap<>(issue.pictures()));
        try {
            List<Path> written =
                    Output.write(order.outputFolder, all, Set.of(ArchivePackage.folder(issue)));
            List<Path> told =
                    written.stream()
                            .filter(file -> file.getParent().equals(order.outputFolder))
                            .toList();
            String title = issue.title() + " " + issue.label();
            int pages = madeUp.pages().pages().size();
            return new Built(told, pages, title, reading.ledger().losses());
        } catch (IOException e) {
            Place place = Place.of(order.outputFolder.toString());
            notices.add(Notice.error(place, "press.unwritable", e.getMessage()));
            return null;
        }
    }

    private <T> T take(Noted<T> noted) {
        notices.addAll(noted.notices());
        return noted.value();
    }

    private boolean failed() {
        return notices.stream().anyMatch(n -> n.severity() == Notice.Severity.ERROR);
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
