package cn.gongbao;

import cn.gongbao.inspection.PageNumbers;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.notation.Utf8;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.pdf.Colours;
import cn.gongbao.pdf.Conformance;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.PdfWriter;
import cn.gongbao.proof.NumberingSheet;
import cn.gongbao.proof.PageMap;
import cn.gongbao.proof.Proof;
import cn.gongbao.proof.ProofPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What proof readers are given: marked pages, the page map, the page-numbering sheet. */
final class ProofEdition {

    /** Screen colours, and the margins that marks stand in. */
    private static final Edition PROOF =
            new Edition(
                    "proof",
                    new Edition.Surround(ProofPages.SIDE, ProofPages.HEAD, ProofPages.FOOT),
                    Colours.SCREEN,
                    Conformance.NONE,
                    null,
                    true,
                    List.of());

    private ProofEdition() {}

    /**
     * Makes the files.
     *
     * @param reading the finished reading edition, read back
     * @return the files by name; a finding for each entry of the contents whose number is wrong
     */
    static Noted<Map<String, byte[]>> files(
            MadeUp madeUp, TextLayer.Contents reading, Proof proof) {
        PagedIssue marked = ProofPages.of(madeUp.pages(), madeUp.issue(), madeUp.shelf(), proof);
        PageMap map = PageMap.of(madeUp.pages(), madeUp.issue());
        String file = madeUp.issue().id() + ".pdf";
        NumberingSheet sheet = numbering(madeUp.pages().information().title(), file, reading);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(madeUp.file("proof.pdf"), PdfWriter.write(marked, madeUp.artwork(), PROOF));
        files.put(madeUp.file("pages.html"), Utf8.bytes(map.html()));
        files.put(madeUp.file("pages.csv"), Utf8.bytes(map.csv()));
        files.put(madeUp.file("pages.json"), Utf8.bytes(map.json()));
        files.put(madeUp.file("numbering.html"), Utf8.bytes(sheet.html()));
        files.put(madeUp.file("numbering.csv"), Utf8.bytes(sheet.csv()));
        return new Noted<>(files, notices(sheet));
    }

    /**
     * The page-numbering sheet of a finished file.
     *
     * @param issue name of the issue
     * @param file name of the file
     * @param read the file as it was read back; nothing else is asked
     */
    static NumberingSheet numbering(String issue, String file, TextLayer.Contents read) {
        List<NumberingSheet.Entry> entries =
                PageNumbers.of(read).stream()
                        .map(
                                entry ->
                                        new NumberingSheet.Entry(
                                                entry.text(),
                                                entry.number(),
                                                entry.title(),
                                                entry.folio(),
                                                entry.label(),
                                                entry.linked()))
                        .toList();
        return new NumberingSheet(issue, file, entries);
    }

    /** What there is to tell of a sheet. */
    static List<Notice> notices(NumberingSheet sheet) {
        Place place = Place.of(sheet.file());
        List<Notice> notices = new ArrayList<>();
        if (sheet.entries().isEmpty()) {
            notices.add(Notice.information(place, "proof.no-contents"));
        }
        for (NumberingSheet.Entry entry : sheet.wrong()) {
            notices.add(
                    Notice.finding(
                            place,
                            "proof.page-number",
                            entry.text(),
                            NumberingSheet.shown(entry.number()),
                            NumberingSheet.shown(entry.folio()),
                            NumberingSheet.shown(entry.label()),
                            entry.told()));
        }
        return notices;
    }
}
