package cn.gongbao;

import cn.gongbao.archive.Bag;
import cn.gongbao.archive.Deposit;
import cn.gongbao.archive.Enclosure;
import cn.gongbao.archive.Enclosures;
import cn.gongbao.archive.Workshop;
import cn.gongbao.model.Filing;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.notation.Utf8;
import cn.gongbao.proof.PageMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The way from an issue and its editions to the package that an archive keeps. */
final class ArchivePackage {

    private static final String PROGRAM = "gongbao";

    private ArchivePackage() {}

    /** Name of the package's folder, which an output puts in place as a whole. */
    static String folder(Issue issue) {
        return issue.id() + "-archive";
    }

    /**
     * Makes the package of an issue.
     *
     * @param madeUp the issue and its pages
     * @param order that it was built by
     * @param sources files of the issue folder, by path in it
     * @param made files of the build by name, {@code ID-archive.pdf} among them; those that a
     *     package has a place for go into it, and so do all below {@code reports/}
     * @return the files of the folder {@code ID-archive/} and {@code ID-archive.zip} by name, with
     *     an information where there is no 档号; an error where a layout's file cannot be read
     */
    static Noted<Map<String, byte[]>> make(
            MadeUp madeUp,
            Order order,
            SortedMap<String, byte[]> sources,
            Map<String, byte[]> made) {
        try {
            Bag bag = Bag.pack(deposit(madeUp, order, sources, made));
            Map<String, byte[]> files = new LinkedHashMap<>();
            bag.files().forEach((name, bytes) -> files.put(bag.name() + "/" + name, bytes));
            files.put(bag.name() + ".zip", bag.zip());
            return new Noted<>(files, missing(madeUp.issue().filing()));
        } catch (IOException e) {
            Place place = Place.of(order.issueFolder().toString());
            return new Noted<>(
                    null, List.of(Notice.error(place, "press.unreadable", e.getMessage())));
        }
    }

    private static Deposit deposit(
            MadeUp madeUp, Order order, SortedMap<String, byte[]> sources, Map<String, byte[]> made)
            throws IOException {
        Issue issue = madeUp.issue();
        Layout layout = madeUp.layout();
        PageMap map = PageMap.of(madeUp.pages(), issue);
        Map<String, byte[]> files = new TreeMap<>(made);
        files.put(madeUp.file("pages.csv"), Utf8.bytes(map.csv()));
        files.put(madeUp.file("pages.json"), Utf8.bytes(map.json()));
        return new Deposit(
                issue.id(),
                issue.title(),
                issue.label(),
                issue.creator(),
                languages(madeUp),
                LocalDate.parse(madeUp.pages().information().date()),
                madeUp.pages().pages().size(),
                new Deposit.Program(PROGRAM, Press.version()),
                issue.filing(),
                DocumentFacts.of(issue, map),
                enclosures(issue, sources, files),
                layout.name(),
                Workshop.layoutFiles(layout),
                options(order, layout),
                Workshop.fonts(layout, order.fontsFolder()));
    }

    private static List<Enclosure> enclosures(
            Issue issue, SortedMap<String, byte[]> sources, Map<String, byte[]> made) {
        List<Enclosure> enclosures = new ArrayList<>();
        made.forEach(
                (name, bytes) ->
                        Enclosures.made(issue.id(), name, bytes).ifPresent(enclosures::add));
        issue.pictures().forEach((name, bytes) -> enclosures.add(Enclosures.picture(name, bytes)));
        sources.forEach((name, bytes) -> enclosures.add(Enclosures.source(name, bytes)));
        return enclosures;
    }

    private static List<String> languages(MadeUp madeUp) {
        Set<String> languages = new LinkedHashSet<>();
        languages.add(madeUp.pages().information().language());
        madeUp.issue()
                .copy()
                .select("body [lang]")
                .forEach(element -> languages.add(element.attr("lang")));
        return List.copyOf(languages);
    }

    private static SortedMap<String, String> options(Order order, Layout layout) {
        SortedMap<String, String> options = new TreeMap<>();
        options.put(
                "editions",
                order.only() == null ? String.join(",", layout.editions().names()) : order.only());
        options.put("archive.attachments", "" + layout.editions().archive().attachments());
        options.put("archive.press", "" + layout.editions().archive().press());
        options.put("print.standard", layout.editions().print().standard().written());
        options.put("print.warn-below", "" + layout.editions().print().warnBelow());
        options.put("print.refuse-below", "" + layout.editions().print().refuseBelow());
        return options;
    }

    private static List<Notice> missing(Filing filing) {
        if (filing.missing().isEmpty()) {
            return List.of();
        }
        String names =
                filing.missing().stream()
                        .map(name -> name.equals("fonds") ? "fonds.number" : name)
                        .collect(Collectors.joining(", "));
        return List.of(Notice.information(Place.of("issue.yaml"), "press.no-archival-code", names));
    }
}
