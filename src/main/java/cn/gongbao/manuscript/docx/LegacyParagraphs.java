package cn.gongbao.manuscript.docx;

import cn.gongbao.model.Notice.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jsoup.nodes.Element;

/** Reads the paragraphs of a file of Word 97 to 2003 one after another. */
final class LegacyParagraphs {

    private static final int CENTRED = 1;
    private static final int RIGHT = 2;
    private static final int SUPERSCRIPT = 1;
    private static final int SUBSCRIPT = 2;

    private final HWPFDocument document;
    private final Labels labels;
    private final Remarks remarks;
    private final Fields fields = new Fields();
    private LineBuilder line = new LineBuilder();

    LegacyParagraphs(HWPFDocument document, Labels labels, Remarks remarks) {
        this.document = document;
        this.labels = labels;
        this.remarks = remarks;
    }

    /** The block of a paragraph; none if it is empty. */
    List<Element> read(Paragraph paragraph) {
        remarks.nextParagraph();
        Optional<StyleDescription> style = style(paragraph);
        Optional<Integer> level = level(paragraph, style);
        Look ground = level.isPresent() ? ground(paragraph) : Look.NONE;
        line = new LineBuilder();
        fields.nextParagraph();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i), ground);
        }
        Optional<Label> label = LegacyLists.label(paragraph, labels, level.isPresent());
        boolean item = label.isPresent() && label.get().item();
        if (line.isEmpty() && (label.isEmpty() || item)) {
            return List.of();
        }
        Element made = line.finish().attr("data-source", remarks.here().toString());
        label.ifPresent(l -> l.put(made));
        level.filter(l -> !item).ifPresent(l -> made.attr("data-level", String.valueOf(l)));
        switch (paragraph.getJustification()) {
            case CENTRED -> made.attr("data-align", "center");
            case RIGHT -> made.attr("data-align", "right");
            default -> {}
        }
        return List.of(made);
    }

    private Optional<StyleDescription> style(Paragraph paragraph) {
        int index = paragraph.getStyleIndex();
        return index >= 0 && index < document.getStyleSheet().numStyles()
                ? Optional.ofNullable(document.getStyleSheet().getStyleDescription(index))
                : Optional.empty();
    }

    private static Optional<Integer> level(Paragraph paragraph, Optional<StyleDescription> style) {
        String name = style.map(s -> s.getName().toLowerCase(Locale.ROOT)).orElse("");
        return name.equals("title") || name.equals("标题")
                ? Optional.of(0)
                : Styles.level(paragraph.getLvl());
    }

    @SuppressWarnings("deprecation") // POI has no other way to the characters of a style
    private Look ground(Paragraph paragraph) {
        CharacterProperties said =
                document.getStyleSheet().getCharacterStyle(paragraph.getStyleIndex());
        return said == null
                ? Look.NONE
                : new Look(said.isFBold(), said.isFItalic(), null, null, null, null, null);
    }

    private void run(CharacterRun run, Look ground) {
        String text = run.text();
        if (run.isMarkedDeleted() || run.isMarkedInserted()) {
            remarks.tally(Severity.FINDING, "word.revised");
        }
        if (run.isMarkedDeleted() || run.isVanished()) {
            String reason = run.isMarkedDeleted() ? "deleted" : "hidden";
            remarks.omit(reason, text.replaceAll("[\\x00-\\x1F]", " "));
            if (!run.isMarkedDeleted() && !text.isBlank()) {
                remarks.tally(Severity.FINDING, "word.hidden");
            }
            return;
        }
        if (run.isSymbol()) {
            symbol(run);
            return;
        }
        Meaning meaning = Meaning.of(look(run), ground, "");
        StringBuilder words = new StringBuilder();
        for (char character : text.toCharArray()) {
            if (character >= ' ') {
                words.append(character);
                continue;
            }
            add(words, meaning);
            control(character, run.isSpecialCharacter(), meaning);
        }
        add(words, meaning);
    }

    private static Look look(CharacterRun run) {
        String shift =
                switch (run.getSubSuperScriptIndex()) {
                    case SUPERSCRIPT -> "sup";
                    case SUBSCRIPT -> "sub";
                    default -> "";
                };
        return new Look(
                run.isBold(),
                run.isItalic(),
                false,
                run.isStrikeThrough(),
                run.getUnderlineCode() != 0,
                false,
                shift);
    }

    private void symbol(CharacterRun run) {
        String font = run.getSymbolFont() == null ? "?" : run.getSymbolFont().getMainFontName();
        Optional<String> mark = Symbols.of(font, run.getSymbolCharacter());
        if (mark.isPresent()) {
            add(new StringBuilder(mark.get()), Meaning.PLAIN);
        } else {
            remarks.error("word.symbol", Integer.toHexString(run.getSymbolCharacter()), font);
        }
    }

    /** A control character (MS-DOC 2.4.1 and 2.8.25). */
    private void control(char character, boolean special, Meaning meaning) {
        switch (character) {
            case 0x01, 0x08 -> {
                // In an instruction it holds the data of a link, and no picture.
                if (special && !fields.inInstruction()) {
                    remarks.error("word.legacy-picture");
                }
            }
            case '\t' -> add(new StringBuilder(" "), meaning);
            case 0x0B -> lineBreak();
            case 0x0C, 0x0E -> remarks.tally(Severity.INFORMATION, "word.break");
            case 0x13 -> fields.begin();
            case 0x14 -> fields.separate();
            case 0x15 -> {
                Optional<Fields.Closed> closed = fields.end();
                if (closed.isPresent() && !fields.inInstruction() && !fields.isWithholding()) {
                    FieldText.after(closed.get(), Optional.empty(), remarks)
                            .ifPresent(drawn -> add(new StringBuilder(drawn), meaning));
                }
            }
            case 0x1E -> add(new StringBuilder("\u2011"), meaning);
            default -> {}
        }
    }

    private void lineBreak() {
        if (!fields.inInstruction() && !fields.withholds(" ")) {
            line.lineBreak();
        }
    }

    private void add(StringBuilder words, Meaning meaning) {
        String text = words.toString();
        words.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        fields.instruction(text);
        if (!fields.inInstruction() && !fields.withholds(text)) {
            remarks.check(text);
            String link = RunReader.address(fields.link());
            line.text(text, link.isEmpty() ? meaning : meaning.linked(link));
        }
    }
}
