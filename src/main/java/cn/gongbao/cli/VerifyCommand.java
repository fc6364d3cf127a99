package cn.gongbao.cli;

import static cn.gongbao.model.Notice.Severity.ERROR;

import cn.gongbao.model.Noted;
import cn.gongbao.verification.Verifier;
import cn.gongbao.verification.Verifier.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao verify}: examines an archive package, or a lone archive PDF. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PACKAGE|FILE.pdf", descriptionKey = "usage.verify.file")
    private Path file;

    @Option(names = "--json", descriptionKey = "usage.verify.json")
    private boolean json;

    @Mixin private CommonOptions common;

    private final Desk desk;
    private final Wording wording;
    private final Complaints complaints;

    VerifyCommand(Desk desk, Wording wording, Complaints complaints) {
        this.desk = desk;
        this.wording = wording;
        this.complaints = complaints;
    }

    @Override
    public Integer call() {
        Path path = desk.find(file);
        if (!Files.exists(path)) {
            return complaints.noPackage(path);
        }
        Noted<Verdict> verified = Verifier.verify(path, desk.show(path));
        Telling.err(desk, wording).tell(verified.notices(), ERROR);
        if (verified.failed()) {
            return ExitCode.BAD_INPUT;
        }
        Verdict verdict = verified.value();
        if (json) {
            desk.out().println(new VerdictJson(wording).of(verdict));
        } else {
            new VerdictTable(desk, wording).print(verdict);
        }
        return verdict.passed() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
}
