package cn.gongbao;

import cn.gongbao.archive.Enclosures;
import cn.gongbao.archive.Seal;
import cn.gongbao.inspection.preflight.Preflight;
import cn.gongbao.inspection.preflight.PreflightJson;
import cn.gongbao.manuscript.IssueSources;
import cn.gongbao.model.Editions.Archive;
import cn.gongbao.model.Editions.Print;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.notation.Utf8;
import cn.gongbao.page.Structure;
import cn.gongbao.pdf.Attachment;
import cn.gongbao.pdf.Conformance;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.OutputCondition;
import cn.gongbao.pdf.PdfWriter;
import cn.gongbao.pdf.Printing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The edition that an archive keeps: PDF/A and PDF/UA at once, with what it was made from. */
final class ArchiveEdition {

    private static final int SCREEN = 3;

    private ArchiveEdition() {}

    /**
     * Makes the file, sealed, and the package that holds it, or errors for what cannot be archived.
     *
     * @param order that the issue is built by
     * @param made files of the build so far: the merged copy, the ledger and other editions
     * @return the files by name
     */
    static Noted<Map<String, byte[]>> files(MadeUp madeUp, Order order, Map<String, byte[]> made) {
        List<Notice> notices = new ArrayList<>();
        wordless(madeUp.pages().structure(), notices);
        SortedMap<String, byte[]> sources = IssueSources.read(order.issueFolder(), madeUp.issue());
        return new Noted<>(madeUp, notices)
                .then(pages -> edition(pages, sources, made))
                .then(edition -> PdfWriter.print(madeUp.pages(), madeUp.artwork(), edition))
                .then(file -> packed(madeUp, order, sources, made, Seal.seal(file)));
    }

    private static Noted<Map<String, byte[]>> packed(
            MadeUp madeUp,
            Order order,
            SortedMap<String, byte[]> sources,
            Map<String, byte[]> made,
            byte[] archive) {
        String name = madeUp.file("archive.pdf");
        Map<String, byte[]> kept = new LinkedHashMap<>(made);
        kept.put(name, archive);
        kept.putAll(report(madeUp, made));
        return ArchivePackage.make(madeUp, order, sources, kept)
                .map(
                        packed -> {
                            Map<String, byte[]> files = new LinkedHashMap<>();
                            files.put(name, archive);
                            files.putAll(packed);
                            return files;
                        });
    }

    /** What a preflight says of the print edition that goes into the package, if there is one. */
    private static Map<String, byte[]> report(MadeUp madeUp, Map<String, byte[]> made) {
        byte[] printed = made.get(madeUp.file("print.pdf"));
        if (printed == null) {
            return Map.of();
        }
        double limit = madeUp.layout().editions().paper().inkLimit();
        Preflight.Terms terms = new Preflight.Terms(null, limit, Map.of(), List.of());
        try {
            String report = PreflightJson.of(Preflight.examine(printed, terms));
            return Map.of(Enclosures.REPORTS + "preflight.json", Utf8.bytes(report));
        } catch (IOException e) {
            throw new IllegalStateException("a PDF that this program wrote cannot be read", e);
        }
    }

    private static Noted<Edition> edition(
            MadeUp madeUp, SortedMap<String, byte[]> sources, Map<String, byte[]> made) {
        Archive archive = madeUp.layout().editions().archive();
        List<Attachment> attachments =
                archive.attachments() ? Associated.of(sources, made) : List.of();
        return archive.press()
                ? PressCondition.of(madeUp.layout())
                        .map(press -> edition(press.output(), attachments, printing(madeUp, press)))
                : screen(madeUp.layout()).map(screen -> edition(screen, attachments, null));
    }

    private static Edition edition(
            OutputCondition condition, List<Attachment> attachments, Printing printing) {
        return Edition.archive(
                attachments.isEmpty() ? Conformance.PDF_A_2A : Conformance.PDF_A_3A,
                condition,
                attachments,
                printing,
                Map.of(Seal.KEY.substring(1), Seal.UNSEALED));
    }

    private static Noted<OutputCondition> screen(Layout layout) {
        Path profile = layout.folder().resolveSibling("profiles").resolve("sRGB.icc");
        try {
            byte[] bytes = Files.readAllBytes(profile);
            return Noted.of(new OutputCondition("sRGB", "sRGB IEC61966-2.1", SCREEN, bytes));
        } catch (IOException e) {
            Place place = Place.of("profiles/sRGB.icc");
            return new Noted<>(null, List.of(Notice.error(place, "press.unreadable", profile)));
        }
    }

    /** An archive takes pictures as coarse as they are. */
    private static Printing printing(MadeUp madeUp, PressCondition press) {
        Print limits = new Print(madeUp.layout().editions().print().standard(), 0, 0);
        return new Printing(press.colours(), limits, madeUp.masters(), null);
    }

    /** ISO 14289-1 §7.3: only people can say whether a figure's words tell what it shows. */
    private static void wordless(Structure node, List<Notice> notices) {
        String words = node.alternative();
        if (node.role().equals("Figure") && (words == null || words.isBlank())) {
            Place place = node.source() == null ? null : Place.read(node.source());
            notices.add(Notice.finding(place, "press.no-words"));
        }
        node.children().forEach(child -> wordless(child, notices));
    }
}
