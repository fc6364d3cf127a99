package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.number.Numbering;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Notice.Severity;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.nodes.Element;

/**
 * Reads a file of Word 97 to 2003 to a draft: text, its meaning, numbers and tables.
 *
 * <p>Pictures, notes and text boxes of such files are not read; one that holds any is refused.
 */
final class LegacyReader {

    private final HWPFDocument document;
    private final Remarks remarks;
    private final LegacyParagraphs paragraphs;

    private LegacyReader(HWPFDocument document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        Labels labels = new Labels(new Numbering(Map.of()), remarks);
        this.paragraphs = new LegacyParagraphs(document, labels, remarks);
    }

    /**
     * Reads a file.
     *
     * @param path where it lies
     * @param file as the user knows it
     */
    static Noted<Draft> read(Path path, String file) {
        Remarks remarks = new Remarks(file);
        try (POIFSFileSystem system = new POIFSFileSystem(path.toFile(), true);
                HWPFDocument document = new HWPFDocument(system)) {
            Draft draft = new LegacyReader(document, remarks).read();
            return new Noted<>(draft, remarks.notices());
        } catch (org.apache.poi.EncryptedDocumentException locked) {
            return failure(Notice.error(Place.of(file), "word.encrypted", file));
        } catch (IOException | RuntimeException damaged) {
            // POI throws exceptions of many kinds at damaged files, also unchecked ones.
            return failure(Notice.error(Place.of(file), "word.damaged", file));
        }
    }

    private static Noted<Draft> failure(Notice notice) {
        return new Noted<>(null, List.of(notice));
    }

    private Draft read() {
        remarks.tally(Severity.INFORMATION, "word.legacy");
        margins();
        List<Element> blocks = new ArrayList<>();
        blocks(document.getRange(), 0, blocks);
        Element body = new Element("body").appendChildren(Grouping.of(blocks));
        if (!text(document.getFootnoteRange()).isEmpty()
                || !text(document.getEndnoteRange()).isEmpty()) {
            remarks.error("word.legacy-note");
        }
        if (!text(document.getMainTextboxRange()).isEmpty()) {
            remarks.error("word.legacy-box");
        }
        String comments = text(document.getCommentsRange());
        if (!comments.isEmpty()) {
            remarks.omit("comment", comments);
            remarks.finding("word.comment", "?", Wording.shortened(comments));
        }
        if (body.childrenSize() == 0) {
            remarks.empty();
        }
        return new Draft(body, Map.of(), remarks.omissions());
    }

    private void margins() {
        String text = text(document.getHeaderStoryRange());
        if (!text.isEmpty()) {
            remarks.omit("header-footer", text);
            remarks.tally(Severity.INFORMATION, "word.header-footer");
        }
    }

    private static String text(Range range) {
        String shown = Range.stripFields(range.text()).replaceAll("[\\x00-\\x1F]+", " ");
        return shown.strip();
    }

    private void blocks(Range range, int level, List<Element> blocks) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.getTableLevel() <= level) {
                blocks.addAll(paragraphs.read(paragraph));
                continue;
            }
            Table table = range.getTable(paragraph);
            blocks.add(table(table, level + 1));
            i += Math.max(1, table.numParagraphs()) - 1;
        }
    }

    private Element table(Table table, int level) {
        Place place = remarks.following();
        LegacyTable cells = new LegacyTable(table);
        for (LegacyTable.Cell cell : cells.cells()) {
            List<Element> blocks = new ArrayList<>();
            blocks(cell.content(), level, blocks);
            cell.element().appendChildren(Grouping.of(blocks));
        }
        return TableReader.whole(new TableGrid(cells.rows(), List.of()), place, remarks);
    }
}
