package cn.gongbao;

import cn.gongbao.archive.Seal;
import cn.gongbao.manuscript.IssueSources;
import cn.gongbao.model.Editions.Archive;
import cn.gongbao.model.Editions.Print;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Paper;
import cn.gongbao.model.Place;
import cn.gongbao.page.Structure;
import cn.gongbao.pdf.Conformance;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.OutputCondition;
import cn.gongbao.pdf.PdfWriter;
import cn.gongbao.pdf.Printing;
import cn.gongbao.pdf.colour.PressColours;
import cn.gongbao.pdf.colour.ProfileRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final int PROCESS = 4;

    private ArchiveEdition() {}

    /**
     * Makes the file, sealed, and the package that holds it, or errors for what cannot be archived.
     *
     * @param order that the issue is built by
     * @param made files of the build so far: the merged copy, the ledger and other editions
     * @return the files by name
     */
    static Noted<Map<String, byte[]>> files(
            MadeUp madeUp, Press.Order order, Map<String, byte[]> made) {
        List<Notice> notices = new ArrayList<>();
        wordless(madeUp.pages().structure(), notices);
        SortedMap<String, byte[]> sources = IssueSources.read(order.issueFolder(), madeUp.issue());
        Noted<Edition> edition = edition(madeUp, sources, made);
        notices.addAll(edition.notices());
        if (edition.failed()) {
            return new Noted<>(null, notices);
        }
        Noted<byte[]> file = PdfWriter.print(madeUp.pages(), madeUp.artwork(), edition.value());
        notices.addAll(file.notices());
        if (file.failed()) {
            return new Noted<>(null, notices);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(madeUp.file("archive.pdf"), Seal.seal(file.value()));
        Map<String, byte[]> kept = new LinkedHashMap<>(made);
        kept.putAll(files);
        Noted<Map<String, byte[]>> packed = ArchivePackage.make(madeUp, order, sources, kept);
        notices.addAll(packed.notices());
        if (packed.failed()) {
            return new Noted<>(null, notices);
        }
        files.putAll(packed.value());
        return new Noted<>(files, notices);
    }

    private static Noted<Edition> edition(
            MadeUp madeUp, SortedMap<String, byte[]> sources, Map<String, byte[]> made) {
        Layout layout = madeUp.layout();
        Archive archive = layout.editions().archive();
        Paper paper = layout.editions().paper();
        if (archive.press() && paper == null) {
            Place place = Place.of(layout.name() + "/layout.yaml");
            return new Noted<>(null, List.of(Notice.error(place, "press.no-paper")));
        }
        Path profile =
                archive.press()
                        ? paper.profile()
                        : layout.folder().resolveSibling("profiles").resolve("sRGB.icc");
        try {
            byte[] bytes = Files.readAllBytes(profile);
            return Noted.of(
                    Edition.archive(
                            archive.attachments() ? Conformance.PDF_A_3A : Conformance.PDF_A_2A,
                            archive.press() ? press(paper, bytes) : screen(bytes),
                            archive.attachments() ? Associated.of(sources, made) : List.of(),
                            archive.press() ? printing(madeUp, paper, bytes) : null,
                            Map.of(Seal.KEY.substring(1), Seal.UNSEALED)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProfileRefused refused) {
            return new Noted<>(
                    null,
                    List.of(
                            Notice.error(
                                    Place.of("papers.yaml"),
                                    "press.profile",
                                    profile.getFileName(),
                                    refused.getMessage())));
        }
    }

    private static OutputCondition screen(byte[] profile) {
        return new OutputCondition("sRGB", "sRGB IEC61966-2.1", SCREEN, profile);
    }

    private static OutputCondition press(Paper paper, byte[] profile) {
        return new OutputCondition(paper.condition(), paper.description(), PROCESS, profile);
    }

    /** An archive takes pictures as coarse as they are. */
    private static Printing printing(MadeUp madeUp, Paper paper, byte[] profile)
            throws ProfileRefused {
        return new Printing(
                PressColours.of(profile, paper.inkLimit()),
                new Print(madeUp.layout().editions().print().standard(), 0, 0),
                madeUp.masters(),
                null);
    }

    /** ISO 14289-1 §7.3: only people can say whether a figure's words tell what it shows. */
    private static void wordless(Structure node, List<Notice> notices) {
        String words = node.alternative();
        if (node.role().equals("Figure") && (words == null || words.isBlank())) {
            // As file:line already.
            Place place = node.source() == null ? null : Place.of(node.source());
            notices.add(Notice.finding(place, "press.no-words"));
        }
        node.children().forEach(child -> wordless(child, notices));
    }
}
