package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.page.Structure;
import cn.gongbao.type.Face;
import cn.gongbao.type.GlyphRun;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures the writer on 500 pages of 2 000 glyphs each; run by hand, with a file name to keep the
 * result.
 */
public final class WriterSpeed {

    private static final int PAGES = 500;
    private static final int LINES = 80;
    private static final int GLYPHS = 25;

    private WriterSpeed() {}

    /** Writes the same issue seven times and prints each run's time on its thread. */
    public static void main(String[] arguments) throws IOException {
        PagedIssue issue = issue();
        Map<String, byte[]> artwork = Map.of("cover", Sample.artwork());
        for (int run = 1; run <= 7; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            byte[] file = PdfWriter.write(issue, artwork, Edition.READING);
            long milliseconds =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                            / 1_000_000;
            System.out.println(
                    "run " + run + ": " + milliseconds + " ms CPU, " + file.length + " bytes");
            if (arguments.length > 0 && run == 1) {
                Files.write(Path.of(arguments[0]), file);
            }
        }
    }

    private static PagedIssue issue() {
        Random random = new Random(1);
        List<Page> pages = new ArrayList<>();
        List<Structure> paragraphs = new ArrayList<>();
        List<PagedIssue.Outline> outline = new ArrayList<>();
        for (int number = 1; number <= PAGES; number++) {
            List<Placed> placed = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                if (line % 5 == 0) {
                    int id = paragraphs.size() + 1;
                    paragraphs.add(Sample.node(id, line == 0 ? "H1" : "P"));
                }
                placed.add(line(line, paragraphs.size(), random));
            }
            placed.add(Sample.line(290, 800, Placed.ARTIFACT, Integer.toString(number)));
            pages.add(Sample.page(number, "cover", placed.toArray(Placed[]::new)));
            outline.add(
                    new PagedIssue.Outline("第" + number + "页", number, Length.pt(70), List.of()));
        }
        Structure tree = Sample.node(0, "Document", paragraphs.toArray(Structure[]::new));
        return Sample.issue(tree, outline, pages.toArray(Page[]::new));
    }

    /** A justified line of a two-column page: every glyph a little off its natural place. */
    private static Placed line(int line, int tag, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GLYPHS; i++) {
            double spread = random.nextDouble();
            text.append((char) (0x4E00 + (int) (spread * spread * spread * 3500)));
        }
        text.setCharAt(12, '，');
        Face face = line % 40 == 0 ? Sample.BOLD : Sample.SERIF;
        GlyphRun run = Sample.text(face, 9, text.toString(), null);
        int space = random.nextInt(8) * 100;
        for (int i = 1; i < GLYPHS; i++) {
            run.offsets()[i] += space * i - (i > 12 ? 57_150 : 0);
        }
        double x = line < 40 ? 60 : 310;
        return Sample.line(x, 70 + line % 40 * 18, tag, Sample.run(run, Length.ZERO));
    }
}
