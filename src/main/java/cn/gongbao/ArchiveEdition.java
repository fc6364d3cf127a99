package cn.gongbao;

import cn.gongbao.model.Editions.Archive;
import cn.gongbao.model.Noted;
import cn.gongbao.pdf.Conformance;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.OutputCondition;
import cn.gongbao.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The edition that an archive keeps: PDF/A and PDF/UA at once, with what it was made from. */
final class ArchiveEdition {

    private ArchiveEdition() {}

    /**
     * Draws the edition.
     *
     * @param ledger of the sources against the pages
     * @return the file by its name
     */
    static Noted<Map<String, byte[]>> of(MadeUp madeUp, String ledger) {
        Archive archive = madeUp.layout().editions().archive();
        Edition edition =
                Edition.archive(
                        archive.attachments() ? Conformance.PDF_A_3A : Conformance.PDF_A_2A,
                        screen(madeUp),
                        archive.attachments() ? Associated.of(madeUp, ledger) : List.of(),
                        null,
                        Map.of("GongbaoDigest", "0".repeat(64)));
        byte[] file = PdfWriter.write(madeUp.pages(), madeUp.artwork(), edition);
        return Noted.of(Map.of(madeUp.file("archive") + ".pdf", file));
    }

    private static OutputCondition screen(MadeUp madeUp) {
        try {
            byte[] profile =
                    Files.readAllBytes(
                            madeUp.layout().folder().resolveSibling("profiles").resolve("sRGB.icc"));
            return new OutputCondition("sRGB", "sRGB IEC61966-2.1", 3, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
