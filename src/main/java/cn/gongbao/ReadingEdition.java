package cn.gongbao;

import cn.gongbao.check.Ledger;
import cn.gongbao.check.Printed;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.pdf.Edition;
import cn.gongbao.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;

/**
 * The edition that is made always, and what was read back from its finished file.
 *
 * @param file its bytes
 * @param contents what the file says
 * @param ledger of the sources against that; the composer's memory is not asked
 */
record ReadingEdition(byte[] file, TextLayer.Contents contents, Ledger ledger) {

    /** Draws the pages and reads the file back, once for all who ask what it says. */
    static ReadingEdition of(MadeUp madeUp) {
        byte[] file = PdfWriter.write(madeUp.pages(), madeUp.artwork(), Edition.READING);
        TextLayer.Contents contents = readBack(file);
        List<Printed> printed =
                contents.pages().stream()
                        .map(page -> new Printed(page.label(), page.text()))
                        .toList();
        Ledger ledger = Ledger.close(madeUp.issue().sources(), printed, contents.figures());
        return new ReadingEdition(file, contents, ledger);
    }

    private static TextLayer.Contents readBack(byte[] file) {
        try {
            return TextLayer.contents(file);
        } catch (IOException e) {
            throw new IllegalStateException("a PDF that this program wrote cannot be read", e);
        }
    }
}
