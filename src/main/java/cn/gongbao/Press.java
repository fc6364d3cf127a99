package cn.gongbao;

import cn.gongbao.check.Loss;
import cn.gongbao.makeup.Explanation;
import cn.gongbao.makeup.Fit;
import cn.gongbao.model.Editions;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.notation.Utf8;
import cn.gongbao.page.LineAddress;
import cn.gongbao.proof.PageTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pipeline from an issue folder to finished files. */
public final class Press {

    private Press() {}

    /**
     * Builds the editions of an issue.
     *
     * @return the files written; none where a notice is an error
     */
    public static Noted<Built> build(Order order) {
        return Composition.read(order)
                .then(Composition::madeUp)
                .then(madeUp -> editions(order, madeUp));
    }

    /**
     * Says why a line of an issue, and its column, end where they do.
     *
     * @param order whose pages are made up, and not written
     * @param address of the line
     * @return the reasons; errors as of a build, or where no line stands there
     */
    public static Noted<Explanation> explain(Order order, LineAddress address) {
        return Composition.read(order).then(read -> read.explain(address));
    }

    /**
     * Ranks the ways to bring an issue's page count to its layout's signature without blank pages.
     *
     * @param order whose pages are made up with each way, and not written
     * @return the ways; errors as of a build
     */
    public static Noted<Fit> fit(Order order) {
        return Composition.read(order).then(Composition::fit);
    }

    /** The program's version in the jar's manifest; the same for every Java that runs it. */
    public static String version() {
        String version = Press.class.getPackage().getImplementationVersion();
        return version == null ? "(not packed)" : version;
    }

    private static Noted<Built> editions(Order order, MadeUp madeUp) {
        ReadingEdition reading = ReadingEdition.of(madeUp);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(madeUp.issue().id() + ".pdf", reading.file());
        files.put("issue.html", Utf8.bytes(madeUp.issue().html()));
        files.put("ledger.tsv", Utf8.bytes(reading.ledger().tsv()));
        if (order.trace()) {
            files.put(madeUp.issue().id() + ".trace", Utf8.bytes(PageTrace.of(madeUp.pages())));
        }
        List<Notice> notices = new ArrayList<>();
        for (String name : names(order, madeUp.layout())) {
            Noted<Map<String, byte[]>> more = edition(name, order, madeUp, reading, files);
            notices.addAll(more.notices());
            if (!more.failed()) {
                files.putAll(more.value());
            }
        }
        return new Noted<>(files, notices).then(all -> write(order, madeUp, reading, all));
    }

    /** The editions beside reading; the archive's last, as it keeps files of the others. */
    private static List<String> names(Order order, Layout layout) {
        List<String> named =
                order.only() == null ? layout.editions().names() : List.of(order.only());
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
            case Editions.PROOF -> ProofEdition.files(madeUp, reading.contents(), order.proof());
            case Editions.ARCHIVE -> ArchiveEdition.files(madeUp, order, made);
            default -> throw new IllegalArgumentException("no edition has the name " + name);
        };
    }

    private static Noted<Built> write(
            Order order, MadeUp madeUp, ReadingEdition reading, Map<String, byte[]> files) {
        Issue issue = madeUp.issue();
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.putAll(new TreeMap<>(issue.pictures()));
        try {
            List<Path> written =
                    Output.write(order.outputFolder(), all, Set.of(ArchivePackage.folder(issue)));
            List<Path> told =
                    written.stream()
                            .filter(file -> file.getParent().equals(order.outputFolder()))
                            .toList();
            String title = issue.title() + " " + issue.label();
            int pages = madeUp.pages().pages().size();
            return new Noted<>(
                    new Built(told, pages, title, reading.ledger().losses()),
                    older(order.outputFolder(), issue.id(), files.keySet()));
        } catch (IOException e) {
            Place place = Place.of(order.outputFolder().toString());
            return new Noted<>(
                    null, List.of(Notice.error(place, "press.unwritable", e.getMessage())));
        }
    }

    /**
     * Editions of the issue that an earlier build left in the folder, and this one did not make.
     */
    private static List<Notice> older(Path folder, String issue, Set<String> made)
            throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            String names =
                    all.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith(issue + "-") && name.endsWith(".pdf"))
                            .filter(name -> !made.contains(name))
                            .sorted()
                            .collect(Collectors.joining(", "));
            return names.isEmpty()
                    ? List.of()
                    : List.of(
                            Notice.finding(
                                    Place.of(folder.getFileName().toString()),
                                    "press.older-files",
                                    names));
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
