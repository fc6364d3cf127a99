package cn.gongbao.galley;

import cn.gongbao.model.Layout.FaceFile;
import cn.gongbao.model.Length;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.MongolianShaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Setting the paragraphs of the first issue, from characters to placed glyphs: with the lines
 * chosen for the whole paragraph, and with each line filled as it comes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx1g", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class BreakerBenchmark {

    private static final String CSS =
            "html { font-family: 宋; font-size: 10.5pt; line-height: 17pt; color: black;"
                    + " text-align: justify } p { text-indent: 2em }";

    /** How many times the issue holds its paragraphs: as so many, or joined in one. */
    @Param({"1", "20"})
    public int times;

    /** Whether all text is one paragraph. */
    @Param({"false", "true"})
    public boolean joined;

    private Equipment equipment;
    private List<Element> blocks;
    private Style style;
    private long measure;

    /** Reads the issue. */
    @Setup
    public void readIssue() throws IOException {
        StringBuilder copy = new StringBuilder("<html lang=zh-CN><body>");
        copy.append(joined ? "<p>" : "");
        for (int time = 0; time < times; time++) {
            for (String paragraph : paragraphs()) {
                copy.append(joined ? "" : "<p>").append(paragraph);
            }
        }
        Document document = Jsoup.parse(copy.toString());
        FaceShelf shelf =
                FaceShelf.open(
                                Path.of("fonts"),
                                List.of(
                                        new FaceFile("宋", 400, "NotoSerifSC_400Regular.ttf"),
                                        new FaceFile("黑", 400, "NotoSansSC_400Regular.ttf")),
                                List.of("宋", "黑"))
                        .value();
        Cascade cascade =
                StyleSheet.parse(CSS, "benchmark.css", Set.of("black"), shelf.families())
                        .value()
                        .cascade(document);
        equipment = new Equipment(cascade, shelf, new MongolianShaper(), List.of());
        blocks = document.select("p");
        style = cascade.of(blocks.get(0));
        measure = style.size().emu() * 22;
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("issues/2017-01/documents"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && line.indexOf('<') < 0)
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    /** With the lines chosen for the whole paragraph. */
    @Benchmark
    public long optimum() {
        long width = 0;
        for (Element block : blocks) {
            BlockLines broken =
                    BlockLines.of(block, style, new Length(measure), equipment, new ArrayList<>());
            width += placed(broken.units(), broken.elasticity(), broken.ends());
        }
        return width;
    }

    /** With each line filled as it comes. */
    @Benchmark
    public long firstFit() {
        long width = 0;
        long first = measure - style.indent().emu();
        for (Element block : blocks) {
            Units units = UnitCollector.collect(block, style, equipment, new ArrayList<>());
            Elasticity elasticity = new Elasticity(units, style);
            width += placed(units, elasticity, FirstFit.ends(units, elasticity, first, measure));
        }
        return width;
    }

    private long placed(Units units, Elasticity elasticity, List<Integer> ends) {
        long width = 0;
        int from = 0;
        for (int to : ends) {
            long room = from == 0 ? measure - style.indent().emu() : measure;
            int end = LineBreaker.visibleEnd(units, from, to);
            boolean fill = to < units.count;
            width += LineAdjuster.adjust(units, elasticity, from, end, room, fill).width().emu();
            from = to;
        }
        return width;
    }
}
