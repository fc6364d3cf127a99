package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/** Draws what is placed on pages, one page after the other, as tagged content. */
final class PageDrawing implements Placed.Visitor<Void> {

    /** No marked content is open. */
    private static final int NONE = Integer.MIN_VALUE;

    /** Wider areas of black are printed in place of what is beneath, or it would show through. */
    private static final long THIN = Length.mm(1).emu();

    /**
     * Kinds of artifact (ISO 32000-1 §14.8.2.2.2): what pages bring, and what is to be looked at.
     */
    private static final String PAGINATION = "Pagination";

    private static final String LAYOUT = "Layout";

    private final PageStream stream = new PageStream();
    private final StructureTree structure;
    private final Pictures pictures;
    private final Links links;
    private final PageBoxes boxes;
    private final boolean forReaders;
    private final Shades shades;
    private final LinePainter lines;
    private final FontBook fonts;
    private final String documentLanguage;
    private final long pageHeight;
    private Page page;
    private COSArray annotations = new COSArray();
    private int openTag = NONE;
    private String openArtifact;
    private String language;

    PageDrawing(
            PagedIssue issue,
            Shades shades,
            FontBook fonts,
            Pictures pictures,
            Links links,
            StructureTree structure,
            PageBoxes boxes,
            boolean forReaders) {
        this.shades = shades;
        this.fonts = fonts;
        this.pictures = pictures;
        this.links = links;
        this.structure = structure;
        this.boxes = boxes;
        this.forReaders = forReaders;
        this.documentLanguage = issue.information().language();
        this.pageHeight = issue.height().emu();
        this.lines = new LinePainter(stream, fonts, shades);
    }

    /**
     * Draws a page's content.
     *
     * @param artwork resource name of the artwork beneath, or null
     * @return the stream, valid until the next page is drawn
     */
    PageStream draw(Page next, String artwork) {
        stream.start();
        page = next;
        annotations = new COSArray();
        openTag = NONE;
        if (!boxes.left().equals(Length.ZERO) || !boxes.bottom().equals(Length.ZERO)) {
            stream.out().ascii("1 0 0 1 ").points(boxes.left().emu());
            stream.out().points(boxes.bottom().emu()).ascii("cm\n");
        }
        if (artwork != null) {
            open(Placed.ARTIFACT, LAYOUT);
            stream.draw(artwork);
        }
        for (Placed thing : page.placed()) {
            thing.accept(this);
        }
        close();
        return stream;
    }

    /** Draws the marks around the page drawn last: a form, and lines in plates' own inks. */
    void marks(String form, List<Placed.Line> slug, Shades plates) {
        close();
        open(Placed.ARTIFACT, LAYOUT);
        stream.draw(form);
        LinePainter painter = new LinePainter(stream, fonts, plates);
        slug.forEach(line -> painter.paint(line, pageHeight, documentLanguage));
        close();
    }

    @Override
    public Void line(Placed.Line line) {
        List<Placed.Run> runs = line.runs();
        for (int from = 0; from < runs.size(); ) {
            int to = from + 1;
            while (to < runs.size() && runs.get(to).tag() == runs.get(from).tag()) {
                to++;
            }
            part(line, runs.subList(from, to));
            from = to;
        }
        return null;
    }

    // Runs of an element inside the line are content of its own node.
    private void part(Placed.Line line, List<Placed.Run> runs) {
        if (runs.stream().allMatch(run -> run.glyphs().glyphs().length == 0)) {
            return;
        }
        int tag = runs.get(0).tag();
        open(tag == Placed.ARTIFACT ? line.tag() : tag, PAGINATION);
        Placed.Line part =
                new Placed.Line(
                        line.x(),
                        line.baseline(),
                        line.direction(),
                        runs,
                        line.address(),
                        line.tag());
        lines.paint(part, pageHeight, language);
    }

    @Override
    public Void rule(Placed.Rule rule) {
        open(rule.tag(), LAYOUT);
        Colours.Shade shade = shades.of(rule.ink());
        stream.fill(shade);
        boolean thin = Math.min(rule.width().emu(), rule.height().emu()) <= THIN;
        stream.overprint(shade.overprints() && thin);
        stream.out()
                .points(rule.x().emu())
                .points(pageHeight - rule.y().emu() - rule.height().emu())
                .points(rule.width().emu())
                .points(rule.height().emu())
                .ascii("re f\n");
        return null;
    }

    @Override
    public Void leader(Placed.Leader leader) {
        open(leader.tag(), LAYOUT);
        stream.dots(
                shades.of(leader.ink()),
                leader.x().emu(),
                pageHeight - leader.y().emu(),
                leader.count(),
                leader.pitch().emu(),
                leader.diameter().emu());
        return null;
    }

    @Override
    public Void picture(Placed.Picture picture) {
        String name;
        try {
            name = pictures.name(picture, page);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw picture " + picture.file(), e);
        }
        open(picture.tag(), LAYOUT);
        stream.overprint(false);
        long bottom = pageHeight - picture.y().emu() - picture.height().emu();
        stream.out()
                .ascii("q ")
                .points(picture.width().emu())
                .ascii("0 0 ")
                .points(picture.height().emu())
                .points(picture.x().emu())
                .points(bottom)
                .ascii("cm ");
        stream.draw(name);
        stream.out().ascii("Q\n");
        stream.plates().addAll(pictures.plates(name));
        if (forReaders && picture.tag() != Placed.ARTIFACT) {
            COSArray box = Rectangles.of(picture.x(), bottom, picture.width(), picture.height());
            structure.figure(structure.node(picture.tag()), picture.alternative(), box);
        }
        return null;
    }

    /** The links of the page drawn last. */
    COSArray annotations() {
        return annotations;
    }

    @Override
    public Void link(Placed.Link link) {
        if (!forReaders) {
            return null;
        }
        COSDictionary annotation = links.annotation(link, page);
        annotations.add(annotation);
        if (link.tag() != Placed.ARTIFACT) {
            structure.link(structure.node(link.tag()), page.number() - 1, annotation);
        }
        return null;
    }

    private void open(int tag, String artifact) {
        if (tag == openTag && (tag != Placed.ARTIFACT || artifact.equals(openArtifact))) {
            return;
        }
        close();
        openTag = tag;
        if (tag == Placed.ARTIFACT) {
            openArtifact = artifact;
            language = documentLanguage;
            stream.out().ascii("/Artifact<</Type/").ascii(artifact).ascii(">>BDC\n");
            return;
        }
        StructureNode node = structure.node(tag);
        language = node.language;
        if (!forReaders) {
            return;
        }
        stream.out().octet('/').ascii(node.role()).ascii("<</MCID ");
        stream.out().decimal(structure.mark(node, page.number() - 1), 0).ascii(">>BDC\n");
    }

    private void close() {
        if (openTag == Placed.ARTIFACT || forReaders && openTag != NONE) {
            stream.out().ascii("EMC\n");
        }
        openTag = NONE;
    }
}
