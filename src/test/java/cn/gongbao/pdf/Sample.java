package cn.gongbao.pdf;

import cn.gongbao.model.Ink;
import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import cn.gongbao.type.Face;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.GlyphRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Small issues made by hand. */
public final class Sample {

    private static final FaceShelf SHELF =
            FaceShelf.open(
                            Path.of("fonts"),
                            List.of(
                                    new FaceFile("serif", 400, "NotoSerifSC_400Regular.ttf"),
                                    new FaceFile("serif", 700, "NotoSerifSC_700Bold.ttf"),
                                    new FaceFile("sans", 400, "NotoSansSC_400Regular.ttf"),
                                    new FaceFile("kai", 400, "LXGWWenKai-Regular.ttf"),
                                    new FaceFile(
                                            "mongolian", 400, "NotoSansMongolian_400Regular.ttf")),
                            List.of())
                    .value();

    public static final Face SERIF = SHELF.face("serif", 400);
    public static final Face BOLD = SHELF.face("serif", 700);
    public static final Face SANS = SHELF.face("sans", 400);
    public static final Face KAI = SHELF.face("kai", 400);
    public static final Face MONGOLIAN = SHELF.face("mongolian", 400);

    public static final Length WIDTH = Length.mm(210);
    public static final Length HEIGHT = Length.mm(297);
    public static final Length BLEED = Length.mm(3);

    private Sample() {}

    /** Text with one glyph to a character, each at its natural advance. */
    public static GlyphRun text(Face face, double size, String text, String language) {
        int[] characters = text.codePoints().toArray();
        int[] glyphs = new int[characters.length];
        int[] offsets = new int[characters.length];
        int[] clusters = new int[characters.length];
        Length em = Length.pt(size);
        double pen = 0;
        int at = 0;
        for (int i = 0; i < characters.length; i++) {
            glyphs[i] = face.glyph(characters[i]);
            offsets[i] = (int) Math.round(pen);
            clusters[i] = at;
            pen += (double) face.advance(glyphs[i]) * em.emu() / face.unitsPerEm();
            at += Character.charCount(characters[i]);
        }
        return new GlyphRun(face, em, glyphs, offsets, clusters, text, language);
    }

    public static Placed.Run run(GlyphRun glyphs, Length offset) {
        return new Placed.Run(glyphs, offset, Length.ZERO, "black");
    }

    public static Placed.Line line(double x, double y, int tag, Placed.Run... runs) {
        return new Placed.Line(
                Length.pt(x),
                Length.pt(y),
                false,
                List.of(runs),
                new Placed.Address("body", 0, 1),
                tag);
    }

    /** A line of one run in the serif. */
    public static Placed.Line line(double x, double y, int tag, String text) {
        return line(x, y, tag, run(text(SERIF, 10.5, text, null), Length.ZERO));
    }

    public static Page page(int number, Placed... placed) {
        return page(number, null, placed);
    }

    public static Page page(int number, String artwork, Placed... placed) {
        return new Page(
                number,
                Integer.toString(number),
                number,
                number % 2 == 1,
                artwork,
                Arrays.asList(placed));
    }

    public static Structure node(int id, String role, Structure... children) {
        return new Structure(id, role, null, null, null, null, List.of(children));
    }

    /** A document of the paragraphs 1 to {@code count}. */
    public static Structure paragraphs(int count) {
        List<Structure> children = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            children.add(node(id, "P"));
        }
        return node(0, "Document", children.toArray(Structure[]::new));
    }

    public static PagedIssue issue(Structure structure, Page... pages) {
        return issue(structure, List.of(), pages);
    }

    public static PagedIssue issue(
            Structure structure, List<PagedIssue.Outline> outline, Page... pages) {
        return new PagedIssue(
                new PagedIssue.Information("公报 <第1期> & 目录", "昆都仑区人民政府", "zh-CN", null),
                WIDTH,
                HEIGHT,
                BLEED,
                Map.of(
                        "black", new Ink("black", 0x000000, 0, 0, 0, 100, null),
                        "red", new Ink("red", 0xC8102E, 0, 100, 100, 0, "专色红")),
                List.of(pages),
                structure,
                outline);
    }

    public static byte[] write(PagedIssue issue) {
        return PdfWriter.write(issue, Map.of(), Edition.READING);
    }

    /** An artwork of the bleed box's size: a filled rectangle on the trim's lower left corner. */
    public static byte[] artwork() {
        float bleed = (float) BLEED.points();
        PDRectangle box =
                new PDRectangle(
                        (float) WIDTH.points() + 2 * bleed, (float) HEIGHT.points() + 2 * bleed);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(box);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(1f, 0.8f, 0.8f);
                content.addRect(0, 0, box.getWidth(), box.getHeight());
                content.fill();
                content.setNonStrokingColor(0.8f, 0f, 0f);
                content.addRect(bleed, bleed, 72, 36);
                content.fill();
            }
            document.setDocumentId(1L);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
