package cn.gongbao.cli;

import static cn.gongbao.model.Notice.Severity.ERROR;

import cn.gongbao.Inspector;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao inspect}: examines a finished PDF, line by line. */
@Command(name = "inspect", sortOptions = false)
final class InspectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "usage.inspect.file")
    private Path file;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            defaultValue = "gazette",
            descriptionKey = "usage.inspect.layout")
    private String layout;

    @Mixin private CommonOptions common;

    private final Desk desk;
    private final Wording wording;
    private final Complaints complaints;

    InspectCommand(Desk desk, Wording wording, Complaints complaints) {
        this.desk = desk;
        this.wording = wording;
        this.complaints = complaints;
    }

    @Override
    public Integer call() {
        Path pdf = desk.find(file);
        if (!Files.isRegularFile(pdf)) {
            return complaints.noFile(pdf);
        }
        Noted<List<RuleReport>> reports = inspect(pdf);
        Telling.err(desk, wording).tell(reports.notices(), ERROR);
        if (reports.failed()) {
            return ExitCode.BAD_INPUT;
        }
        reports.value().forEach(this::tell);
        boolean passed = reports.value().stream().allMatch(RuleReport::passed);
        desk.out().println(wording.text(passed ? "inspection.passed" : "inspection.failed"));
        return passed ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private void tell(RuleReport report) {
        String rule = wording.text("inspection.rule." + report.id());
        String key = report.examined() == 0 ? "inspection.nothing" : "inspection.report";
        desk.out().println(wording.text(key, report.id(), rule, report.examined(), report.kept()));
        report.faults()
                .forEach(
                        fault -> desk.out().println("  " + fault.address() + "  " + fault.found()));
    }

    // A build leaves its compiled masters beside the PDF; for any other file they are made anew.
    private Noted<List<RuleReport>> inspect(Path pdf) {
        Path folder = desk.home().resolve("layouts").resolve(layout);
        Path kept = pdf.resolveSibling(".kept").resolve("masters");
        if (Files.isDirectory(kept)) {
            return Inspector.inspect(pdf, folder, kept);
        }
        try {
            Path made = Files.createTempDirectory("gongbao");
            try {
                return Inspector.inspect(pdf, folder, made);
            } finally {
                delete(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
