package cn.gongbao.cli;

import static cn.gongbao.model.Notice.Severity.ERROR;
import static cn.gongbao.model.Notice.Severity.FINDING;
import static cn.gongbao.model.Notice.Severity.INFORMATION;

import cn.gongbao.Press.Built;
import cn.gongbao.Press.Order;
import cn.gongbao.model.Noted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao build}: makes the files of one issue. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ISSUE", descriptionKey = "usage.build.issue")
    private Path issue;

    @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "usage.build.layout")
    private String layout;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "usage.build.output")
    private Path output;

    @Option(names = "--trace", descriptionKey = "usage.build.trace")
    private boolean trace;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "usage.build.quiet")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "usage.build.verbose")
    private boolean verbose;

    @Mixin private CommonOptions common;

    private final Desk desk;
    private final Wording wording;
    private final Complaints complaints;

    BuildCommand(Desk desk, Wording wording, Complaints complaints) {
        this.desk = desk;
        this.wording = wording;
        this.complaints = complaints;
    }

    @Override
    public Integer call() {
        Path folder = desk.find(issue);
        if (!Files.isDirectory(folder) || folder.getFileName() == null) {
            return complaints.noIssue(folder);
        }
        Noted<Built> built = desk.press().apply(order(folder));
        new Telling(desk.err(), wording).tell(built.notices(), ERROR);
        if (!quiet) {
            report(built);
        }
        return built.failed() ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    private Order order(Path folder) {
        Path named = output == null ? Path.of("build").resolve(folder.getFileName()) : output;
        return new Order(
                folder,
                desk.home().resolve("layouts"),
                layout,
                desk.home().resolve("fonts"),
                desk.folder().resolve(named).normalize(),
                trace);
    }

    private void report(Noted<Built> built) {
        if (!built.failed()) {
            Built made = built.value();
            desk.out().println(wording.text("cli.built", made.title(), made.pages()));
            made.files().forEach(file -> desk.out().println("  " + desk.show(file)));
        }
        if (verbose) {
            Telling telling = new Telling(desk.out(), wording);
            telling.tell(built.notices(), FINDING);
            telling.tell(built.notices(), INFORMATION);
        }
        long findings =
                built.notices().stream().filter(notice -> notice.severity() == FINDING).count();
        if (findings > 0) {
            String key = verbose ? "cli.findings" : "cli.findings-unshown";
            desk.out().println(wording.text(key, findings));
        }
    }
}
