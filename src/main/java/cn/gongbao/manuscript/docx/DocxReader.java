package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.number.Numbering;
import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.PackageOpener;
import cn.gongbao.manuscript.docx.part.Part;
import cn.gongbao.manuscript.docx.part.WordPackage;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice.Severity;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads a Word package (ISO/IEC 29500, transitional and strict) to a draft. */
final class DocxReader {

    private DocxReader() {}

    /**
     * Reads a package.
     *
     * @param path where it lies
     * @param file as the user knows it
     * @param stem its name without folder and ending
     */
    static Noted<Draft> read(Path path, String file, String stem) {
        Noted<WordPackage> opened = PackageOpener.read(path, file);
        if (opened.value() == null) {
            return new Noted<>(null, opened.notices());
        }
        WordPackage word = opened.value();
        Remarks remarks = new Remarks(file);
        remarks.addAll(opened.notices());
        if (word.macros()) {
            remarks.omit("macros", file);
            remarks.finding("word.macros");
        }
        margins(word.margins(), remarks);
        Styles styles = new Styles(word.styles());
        Desk desk =
                new Desk(
                        styles,
                        new Labels(Numbering.of(word.numbering(), styles.lists()), remarks),
                        new Notes(stem, word.footnotes(), word.endnotes(), remarks),
                        new Comments(word.comments(), remarks),
                        new Pictures(stem, word.media(), remarks),
                        remarks);
        Element body = new Element("body");
        Optional<Node> story = word.document().root().child("w:body");
        story.ifPresent(
                text -> body.appendChildren(new BlockReader(desk, word.document()).read(text)));
        body.appendChildren(desk.notes().asides());
        desk.comments().rest();
        if (body.childrenSize() == 0) {
            remarks.empty();
        }
        Draft draft = new Draft(body, desk.pictures().taken(), remarks.omissions());
        return new Noted<>(draft, remarks.notices());
    }

    private static void margins(List<Part> margins, Remarks remarks) {
        Set<String> texts = new LinkedHashSet<>();
        for (Part margin : margins) {
            String text = PlainText.of(margin.root());
            boolean drawn =
                    !margin.root().outermost(n -> n.is("a:blip") || n.is("v:imagedata")).isEmpty();
            texts.add(text.isBlank() && drawn ? margin.name() : text);
        }
        texts.removeIf(String::isBlank);
        for (String text : texts) {
            remarks.omit("header-footer", text);
            remarks.tally(Severity.INFORMATION, "word.header-footer");
        }
    }
}
