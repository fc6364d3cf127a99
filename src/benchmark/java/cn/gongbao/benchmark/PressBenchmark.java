package cn.gongbao.benchmark;

import cn.gongbao.Order;
import cn.gongbao.Press;
import cn.gongbao.Press.Built;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole pipeline in one warm JVM, from the issue's folder to the finished files: the first
 * issue as it is, and with its documents twenty times over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-Djava.awt.headless=true"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class PressBenchmark {

    /** How many times the issue holds its documents. */
    @Param({"1", "20"})
    public int times;

    private Path folder;
    private Order order;

    /** Makes the issue. */
    @Setup
    public void makeIssue() throws IOException {
        folder = Files.createTempDirectory("gongbao-benchmark");
        Path issue = folder.resolve("issue");
        LongIssue.make(Path.of("issues/2017-01"), times, issue);
        order = order(issue, folder.resolve("build"));
        Noted<Built> built = Press.build(order);
        if (built.failed()) {
            throw new IllegalStateException(built.notices().toString());
        }
        System.out.println("pages: " + built.value().pages());
    }

    private static Order order(Path issue, Path output) {
        return new Order(issue, Path.of("layouts"), null, Path.of("fonts"), output, false);
    }

    /** Builds the issue. */
    @Benchmark
    public Noted<Built> build() {
        return Press.build(order);
    }

    /** Removes the issue. */
    @TearDown
    public void removeIssue() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inner) {
                Files.delete(file);
            }
        }
    }
}
