package cn.gongbao.cli;

import static cn.gongbao.model.Notice.Severity.ERROR;

import cn.gongbao.Inspector;
import cn.gongbao.Inspector.Examined;
import cn.gongbao.Output;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.model.Noted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao inspect}: examines a finished PDF, line by line. */
@Command(name = "inspect", sortOptions = false)
final class InspectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "usage.inspect.file")
    private Path file;

    @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "usage.inspect.layout")
    private String layout;

    @Option(names = "--json", descriptionKey = "usage.inspect.json")
    private boolean json;

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
        Noted<Examined> examined = inspect(pdf);
        Telling.err(desk, wording).tell(examined.notices(), ERROR);
        if (examined.failed()) {
            return ExitCode.BAD_INPUT;
        }
        boolean passed = examined.value().reports().stream().allMatch(RuleReport::passed);
        if (json) {
            desk.out().println(InspectionJson.of(examined.value()));
        } else {
            desk.out().println(wording.text("inspection.layout", examined.value().layout()));
            new InspectionTable(desk.out(), wording).print(examined.value().reports());
            desk.out().println(wording.text(passed ? "inspection.passed" : "inspection.failed"));
        }
        return passed ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    // A build leaves its compiled masters beside the PDF; for any other file they are made anew.
    private Noted<Examined> inspect(Path pdf) {
        Path kept = pdf.resolveSibling(".kept").resolve("masters");
        if (Files.isDirectory(kept)) {
            return inspect(pdf, kept);
        }
        try {
            Path made = Files.createTempDirectory("gongbao");
            try {
                return inspect(pdf, made);
            } finally {
                Output.delete(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Noted<Examined> inspect(Path pdf, Path kept) {
        Path layouts = desk.home().resolve("layouts");
        return layout == null
                ? Inspector.inspectByFit(pdf, layouts, kept)
                : Inspector.inspect(pdf, layouts.resolve(layout), kept);
    }
}
