package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import cn.gongbao.model.Notice.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads the paragraphs of a story one after another.
 *
 * <p>Tracked changes are accepted. What a paragraph anchors, as pictures and text boxes, follows
 * it. A paragraph whose mark is deleted goes on in the next.
 */
final class ParagraphReader {

    private final Desk desk;
    private final Remarks remarks;
    private final Part part;
    private final RunReader runs;
    private String source = "";

    ParagraphReader(Desk desk, Part part) {
        this.desk = desk;
        this.remarks = desk.remarks();
        this.part = part;
        this.runs = new RunReader(desk, part, this);
    }

    /** The blocks of a paragraph; none if it is empty or goes on in the next. */
    List<Element> read(Node paragraph) {
        remarks.nextParagraph();
        source = remarks.here().toString();
        Optional<Node> properties = paragraph.child("w:pPr");
        Style style = desk.styles().paragraph(properties);
        Optional<Integer> own = properties.flatMap(p -> Styles.value(p, "w:outlineLvl"));
        Optional<Integer> level = own.isPresent() ? Styles.level(own.get()) : style.level();
        runs.begin(style, level.isPresent() || style.caption());
        inlines(paragraph, "");
        if (isJoined(properties)) {
            remarks.tally(Severity.FINDING, "word.revised");
            return List.of();
        }
        Optional<Label> label = desk.labels().next(properties, style, level.isPresent());
        List<Element> blocks = new ArrayList<>();
        boolean item = label.isPresent() && label.get().item();
        if (!runs.line().isEmpty() || label.isPresent() && !item) {
            Element line = runs.line().finish();
            label.ifPresent(l -> l.put(line));
            level.filter(l -> !item).ifPresent(l -> line.attr("data-level", String.valueOf(l)));
            Styles.align(properties)
                    .or(() -> Optional.of(style.align()))
                    .ifPresent(align -> align(line, align));
            if (style.caption()) {
                line.attr(Grouping.CAPTION, "");
            }
            blocks.add(line);
        }
        return with(blocks, runs.take());
    }

    /** What a story has left when it ends: a paragraph that should have gone on. */
    List<Element> finish() {
        runs.fields()
                .unclosed()
                .filter(i -> runs.fields().inInstruction())
                .ifPresent(i -> remarks.error("word.field-open", Wording.shortened(i)));
        return closed();
    }

    /** Blocks of what stands between paragraphs without being in one. */
    List<Element> loose(Node node) {
        source = remarks.here().toString();
        runs.begin(Style.NONE, false);
        inline(node, "");
        return closed();
    }

    private List<Element> closed() {
        List<Element> blocks = new ArrayList<>();
        if (!runs.line().isEmpty()) {
            blocks.add(runs.line().finish());
        }
        return with(blocks, runs.take());
    }

    private List<Element> with(List<Element> blocks, List<Element> anchored) {
        blocks.addAll(anchored);
        blocks.stream()
                .filter(block -> !block.hasAttr("data-source"))
                .forEach(block -> block.attr("data-source", source));
        return blocks;
    }

    private static void align(Element line, String align) {
        switch (align) {
            case "center" -> line.attr("data-align", "center");
            case "right", "end" -> line.attr("data-align", "right");
            case "left", "start" -> line.attr("data-align", "left");
            default -> {}
        }
    }

    private static boolean isJoined(Optional<Node> properties) {
        Optional<Node> mark = properties.flatMap(p -> p.child("w:rPr"));
        return mark.filter(m -> m.child("w:del").isPresent() || m.child("w:moveFrom").isPresent())
                .isPresent();
    }

    void inlines(Node parent, String link) {
        parent.children().forEach(child -> inline(child, link));
    }

    private void inline(Node node, String link) {
        switch (node.name()) {
            case "w:r" -> runs.read(node, link);
            case "w:hyperlink" -> inlines(node, target(node));
            case "w:ins", "w:moveTo" -> {
                revised(node);
                inlines(node, link);
            }
            case "w:del", "w:moveFrom" -> revised(node);
            case "w:fldSimple" -> {
                runs.fields().begin();
                runs.fields().instruction(node.value("w:instr"));
                runs.fields().separate();
                inlines(node, link);
                runs.endField();
            }
            case "w:sdt" -> {
                placeholder(node);
                node.child("w:sdtContent").ifPresent(content -> inlines(content, link));
            }
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "m:oMathPara" ->
                    inlines(node, link);
            case "m:oMath" -> {
                node.outermost(n -> n.is("w:del")).forEach(this::revised);
                runs.element(Formula.of(node), PlainText.of(node));
            }
            case "w:subDoc" -> remarks.error("word.other-document");
            case "w:pPr", "w:sdtPr", "w:smartTagPr", "w:customXmlPr" -> {}
            default -> remarks.unknown(node);
        }
    }

    private String target(Node hyperlink) {
        Optional<String> target =
                part.link(hyperlink, "r:id").filter(Part.Link::outside).map(Part.Link::target);
        return RunReader.address(target.orElse(""));
    }

    /** Counts a tracked change; what was deleted is left out. */
    void revised(Node change) {
        boolean moved = change.is("w:moveFrom");
        if (moved || change.is("w:del")) {
            remarks.omit(moved ? "moved" : "deleted", PlainText.of(change));
        }
        if (!moved) {
            remarks.tally(Severity.FINDING, "word.revised");
        }
    }

    /** Tells of a control that still holds its prompt. */
    void placeholder(Node control) {
        String text = control.child("w:sdtContent").map(PlainText::of).orElse("");
        boolean shown = control.path("w:sdtPr", "w:showingPlcHdr").map(Node::isOn).orElse(false);
        if (shown && !text.isBlank()) {
            remarks.finding("word.placeholder", Wording.shortened(text));
        }
    }
}
