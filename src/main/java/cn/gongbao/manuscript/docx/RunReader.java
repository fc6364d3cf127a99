package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import cn.gongbao.model.Notice.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the runs of paragraphs: text, marks, fields and what is anchored in them. */
final class RunReader {

    private final Desk desk;
    private final Part part;
    private final Remarks remarks;
    private final ParagraphReader paragraphs;
    private final Fields fields = new Fields();
    private LineBuilder line = new LineBuilder();
    private List<Element> anchored = new ArrayList<>();
    private Style style = Style.NONE;
    private boolean heading;
    private Optional<Node> form = Optional.empty();

    RunReader(Desk desk, Part part, ParagraphReader paragraphs) {
        this.desk = desk;
        this.part = part;
        this.remarks = desk.remarks();
        this.paragraphs = paragraphs;
    }

    /** Sets what the next runs belong to; an unfinished line goes on. */
    void begin(Style paragraph, boolean isHeading) {
        fields.nextParagraph();
        style = paragraph;
        heading = isHeading;
    }

    LineBuilder line() {
        return line;
    }

    Fields fields() {
        return fields;
    }

    /** What is anchored in the line, which then is over. */
    List<Element> take() {
        List<Element> taken = anchored;
        line = new LineBuilder();
        anchored = new ArrayList<>();
        return taken;
    }

    void read(Node run, String link) {
        Optional<Node> properties = run.child("w:rPr");
        Look look =
                Look.of(properties)
                        .over(desk.styles().run(properties).look().toggled(style.look()));
        if (Look.is(look.hidden())) {
            remarks.omit("hidden", PlainText.of(run));
            remarks.tally(Severity.FINDING, "word.hidden");
            hiddenFields(run);
            return;
        }
        properties
                .filter(RunReader::hasLook)
                .ifPresent(p -> remarks.tally(Severity.INFORMATION, "word.look"));
        if (Look.is(look.struck())) {
            remarks.finding("word.struck", Wording.shortened(PlainText.of(run)));
        }
        Meaning meaning = Meaning.of(look, heading ? style.look() : Look.NONE, link);
        String font =
                properties
                        .flatMap(p -> p.child("w:rFonts"))
                        .map(f -> f.value("w:ascii"))
                        .orElse("");
        run.children().forEach(child -> content(child, meaning, font));
    }

    /** The marks of a field count even where they are hidden. */
    private void hiddenFields(Node run) {
        for (Node child : run.children()) {
            if (child.is("w:fldChar")) {
                fieldMark(child);
            } else if (child.is("w:instrText")) {
                fields.instruction(child.text());
            }
        }
    }

    private static boolean hasLook(Node properties) {
        return properties.children().stream()
                .anyMatch(
                        p ->
                                switch (p.name()) {
                                    case "w:rFonts", "w:sz", "w:shd" -> true;
                                    case "w:color" -> !p.value("w:val").matches("auto|0{6}");
                                    case "w:highlight" -> !p.value("w:val").equals("none");
                                    default -> false;
                                });
    }

    private void content(Node node, Meaning meaning, String font) {
        switch (node.name()) {
            case "w:t" -> text(Symbols.replace(words(node), font), meaning);
            case "w:tab", "w:ptab" -> text(" ", meaning);
            case "w:noBreakHyphen" -> text("\u2011", meaning);
            case "w:cr" -> lineBreak();
            case "w:br" -> {
                if (node.value("w:type").matches("page|column")) {
                    remarks.tally(Severity.INFORMATION, "word.break");
                } else {
                    lineBreak();
                }
            }
            case "w:sym" -> symbol(node, meaning);
            case "w:ruby" -> ruby(node, meaning.link());
            case "w:fldChar" -> fieldMark(node);
            case "w:instrText" -> fields.instruction(node.text());
            case "w:drawing", "w:pict", "w:object" -> anchor(node);
            case "w:footnoteReference", "w:endnoteReference" ->
                    desk.notes().mark(node, desk).ifPresent(mark -> element(mark, ""));
            case "w:commentReference" -> desk.comments().at(node.value("w:id"));
            case "w:pgNum" -> remarks.omit("page-number", "#");
            case "w:delText" -> remarks.omit("deleted", node.text());
            case "w:rPr", "w:softHyphen", "w:lastRenderedPageBreak", "w:delInstrText" -> {}
            default -> remarks.unknown(node);
        }
    }

    /** The characters of a text: space around it counts only if the file says so. */
    private static String words(Node node) {
        String text = node.text();
        boolean kept = node.value("xml:space").equals("preserve");
        String words = kept ? text : text.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
        return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private void lineBreak() {
        if (!fields.inInstruction() && !fields.withholds(" ")) {
            line.lineBreak();
        }
    }

    private void text(String text, Meaning meaning) {
        if (text.isEmpty() || fields.inInstruction() || fields.withholds(text)) {
            return;
        }
        remarks.check(text);
        String link = meaning.link().isEmpty() ? address(fields.link()) : meaning.link();
        line.text(text, link.isEmpty() ? meaning : meaning.linked(link));
    }

    /** Adds an element to the line, unless a field keeps it back, whose words are then these. */
    void element(Element added, String words) {
        if (!fields.inInstruction() && !fields.withholds(words)) {
            line.element(added, Meaning.PLAIN);
        }
    }

    /** An address that may stand in a document: of the web or of mail. */
    static String address(String target) {
        return target.matches("(?i)(?:https?://|mailto:)\\S{1,2000}") ? target : "";
    }

    private void symbol(Node node, Meaning meaning) {
        String font = node.value("w:font");
        String code = node.value("w:char");
        Optional<String> mark =
                code.matches("[0-9A-Fa-f]{1,4}")
                        ? Symbols.of(font, Integer.parseInt(code, 16))
                        : Optional.empty();
        if (mark.isPresent()) {
            text(mark.get(), meaning);
        } else {
            remarks.error("word.symbol", code, font);
        }
    }

    private void ruby(Node ruby, String link) {
        remarks.omit("ruby", ruby.child("w:rt").map(PlainText::of).orElse(""));
        ruby.child("w:rubyBase").ifPresent(base -> paragraphs.inlines(base, link));
    }

    private void anchor(Node drawing) {
        boolean inline = drawing.child("wp:inline").isPresent() && !line.isEmpty();
        List<Element> blocks = Drawings.blocks(drawing, desk, part);
        if (inline && blocks.stream().anyMatch(b -> b.nameIs("figure"))) {
            remarks.finding("word.picture-in-line");
        }
        anchored.addAll(blocks);
    }

    private void fieldMark(Node mark) {
        switch (mark.value("w:fldCharType")) {
            case "begin" -> {
                fields.begin();
                form = mark.child("w:ffData");
            }
            case "separate" -> fields.separate();
            case "end" -> endField();
            default -> {}
        }
    }

    /** Closes the innermost field. */
    void endField() {
        Optional<Fields.Closed> closed = fields.end();
        if (closed.isPresent() && !fields.inInstruction() && !fields.isWithholding()) {
            FieldText.after(closed.get(), form, remarks)
                    .ifPresent(drawn -> text(drawn, Meaning.PLAIN));
        }
    }
}
