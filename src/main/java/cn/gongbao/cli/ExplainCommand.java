package cn.gongbao.cli;

import static cn.gongbao.model.Notice.Severity.ERROR;

import cn.gongbao.Press;
import cn.gongbao.makeup.Explanation;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.page.LineAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao explain}: tells why a line and its column end where they do. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ISSUE", descriptionKey = "usage.build.issue")
    private Path issue;

    @Parameters(index = "1", paramLabel = "LINE", descriptionKey = "usage.explain.line")
    private String line;

    @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "usage.build.layout")
    private String layout;

    @Mixin private CommonOptions common;

    private final Desk desk;
    private final Wording wording;
    private final Complaints complaints;

    ExplainCommand(Desk desk, Wording wording, Complaints complaints) {
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
        Optional<LineAddress> address = LineAddress.parse(line);
        if (address.isEmpty()) {
            Telling.err(desk, wording)
                    .tell(List.of(Notice.error(null, "explain.no-address", line)), ERROR);
            return ExitCode.BAD_INPUT;
        }
        Noted<Explanation> reasons = Press.explain(desk.order(folder, layout), address.get());
        Telling.err(desk, wording).tell(reasons.notices(), ERROR);
        if (reasons.failed()) {
            return ExitCode.BAD_INPUT;
        }
        new ReasonsInWords(wording).of(reasons.value()).forEach(desk.out()::println);
        return ExitCode.DONE;
    }
}
