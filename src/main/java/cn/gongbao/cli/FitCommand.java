package cn.gongbao.cli;

import static cn.gongbao.model.Notice.Severity.ERROR;

import cn.gongbao.Press;
import cn.gongbao.makeup.Fit;
import cn.gongbao.model.Noted;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao fit}: ranks the ways to a page count without blank pages. */
@Command(name = "fit", sortOptions = false)
final class FitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ISSUE", descriptionKey = "usage.build.issue")
    private Path issue;

    @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "usage.build.layout")
    private String layout;

    @Option(names = "--json", descriptionKey = "usage.fit.json")
    private boolean json;

    @Mixin private CommonOptions common;

    private final Desk desk;
    private final Wording wording;
    private final Complaints complaints;

    FitCommand(Desk desk, Wording wording, Complaints complaints) {
        this.desk = desk;
        this.wording = wording;
        this.complaints = complaints;
    }

    @Override
    public Integer call() {
        Path folder = desk.find(issue);
        if (!Desk.isIssue(folder)) {
            return complaints.noIssue(folder);
        }
        Noted<Fit> fit =
                Waiting.during(
                        () -> Press.fit(desk.order(folder, layout)),
                        desk,
                        wording.text("cli.fitting"));
        Telling.err(desk, wording).tell(fit.notices(), ERROR);
        if (fit.failed()) {
            return ExitCode.BAD_INPUT;
        }
        if (json) {
            desk.out().println(FitJson.of(fit.value()));
        } else {
            new FitInWords(wording).of(fit.value()).forEach(desk.out()::println);
        }
        return ExitCode.DONE;
    }
}
