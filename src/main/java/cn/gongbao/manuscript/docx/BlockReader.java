package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads a story, which is the text, a cell, a text box or a note, to the blocks of a draft. */
final class BlockReader {

    private final Desk desk;
    private final Part part;
    private final ParagraphReader paragraphs;
    private final List<Element> blocks = new ArrayList<>();

    BlockReader(Desk desk, Part part) {
        this.desk = desk;
        this.part = part;
        this.paragraphs = new ParagraphReader(desk, part);
    }

    /** The blocks in an element. */
    List<Element> read(Node story) {
        blocks(story);
        blocks.addAll(paragraphs.finish());
        return Grouping.of(blocks);
    }

    private void blocks(Node parent) {
        for (Node node : parent.children()) {
            switch (node.name()) {
                case "w:p" -> blocks.addAll(paragraphs.read(node));
                case "w:tbl" -> blocks.add(new TableReader(desk, part).read(node));
                case "w:sdt" -> control(node);
                case "w:customXml", "w:smartTag" -> blocks(node);
                case "w:ins", "w:moveTo" -> {
                    blocks(node);
                    paragraphs.revised(node);
                }
                case "w:del", "w:moveFrom" -> {
                    desk.remarks().pass(node);
                    paragraphs.revised(node);
                }
                case "w:altChunk" -> desk.remarks().error("word.other-document");
                case "m:oMath", "m:oMathPara", "w:r", "w:hyperlink" ->
                        blocks.addAll(paragraphs.loose(node));
                case "w:sectPr", "w:tcPr" -> {}
                default -> desk.remarks().unknown(node);
            }
        }
    }

    private void control(Node control) {
        boolean contents =
                control.path("w:sdtPr", "w:docPartObj", "w:docPartGallery")
                        .map(n -> n.value("w:val").equals("Table of Contents"))
                        .orElse(false);
        if (contents) {
            desk.remarks().pass(control);
            desk.remarks().omit("contents", PlainText.of(control));
            desk.remarks().finding("word.contents");
            return;
        }
        paragraphs.placeholder(control);
        control.child("w:sdtContent").ifPresent(this::blocks);
    }
}
