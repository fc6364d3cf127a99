package cn.gongbao.cli;

import static cn.gongbao.model.Notice.Severity.ERROR;
import static cn.gongbao.model.Notice.Severity.FINDING;
import static cn.gongbao.model.Notice.Severity.INFORMATION;

import cn.gongbao.Order;
import cn.gongbao.Press.Built;
import cn.gongbao.check.Loss;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.proof.Proof;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao build}: makes the files of one issue. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    /** The editions by the names that layouts use. */
    private enum Edition {
        reading,
        print,
        archive,
        proof
    }

    @Parameters(paramLabel = "ISSUE", descriptionKey = "usage.build.issue")
    private Path issue;

    @Option(names = "--layout", paramLabel = "NAME", descriptionKey = "usage.build.layout")
    private String layout;

    @Option(
            names = "--only",
            paramLabel = "reading|print|archive|proof",
            descriptionKey = "usage.build.only")
    private Edition only;

    @Option(names = "--round", paramLabel = "1-9", descriptionKey = "usage.build.round")
    private String round;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "usage.build.date")
    private String date;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "usage.build.output")
    private Path output;

    @Option(names = "--trace", descriptionKey = "usage.build.trace")
    private boolean trace;

    @Option(names = "--validate", descriptionKey = "usage.build.validate")
    private boolean validate;

    @Option(names = "--open", descriptionKey = "usage.build.open")
    private boolean open;

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
        if (quiet && verbose) {
            return complaints.contradiction("--quiet", "--verbose");
        }
        if (round != null && !round.matches("[1-9]")) {
            return complaints.noRound(round);
        }
        if (date != null && !isDate(date)) {
            return complaints.noDate(date);
        }
        if (!Desk.isIssue(folder)) {
            return complaints.noIssue(folder);
        }
        String edition = only == null ? null : only.name();
        Order order = desk.order(folder, layout, output, trace, edition, proof());
        Noted<Built> built = press(order);
        Telling.err(desk, wording).tell(built.notices(), ERROR);
        if (!quiet) {
            report(built);
        }
        if (built.failed()) {
            return ExitCode.BAD_INPUT;
        }
        if (open) {
            show(built.value().files().get(0));
        }
        List<Loss> losses = built.value().losses();
        Telling.err(desk, wording).tell(losses.stream().map(BuildCommand::told).toList(), ERROR);
        int validated = validate ? validate(built.value()) : ExitCode.DONE;
        return losses.isEmpty() ? validated : ExitCode.CHECK_FAILED;
    }

    private int validate(Built built) {
        return built.files().stream()
                .filter(file -> file.toString().endsWith("-archive.pdf"))
                .findFirst()
                .map(file -> new Validating(desk, wording, quiet).of(file, List.of()))
                .orElseGet(() -> complaints.noArchive());
    }

    private static Notice told(Loss loss) {
        return loss.kind() == Loss.Kind.PICTURE
                ? Notice.error(loss.place(), "press.lost-picture", loss.missing())
                : Notice.error(
                        loss.place(),
                        "press.lost",
                        loss.missing(),
                        loss.before() + "▸" + loss.missing() + "◂" + loss.after(),
                        loss.page());
    }

    private Noted<Built> press(Order order) {
        Supplier<Noted<Built>> work = () -> desk.press().apply(order);
        return quiet ? work.get() : Waiting.during(work, desk, wording.text("cli.setting"));
    }

    private void show(Path file) {
        if (!desk.viewer().test(file) && !quiet) {
            Telling.err(desk, wording)
                    .tell(Notice.finding(null, "cli.not-opened", desk.show(file)));
        }
    }

    private Proof proof() {
        return new Proof(
                round == null ? 0 : Integer.parseInt(round),
                date == null ? null : LocalDate.parse(date));
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private void report(Noted<Built> built) {
        if (!built.failed()) {
            Built made = built.value();
            desk.out().println(wording.text("cli.built", made.title(), made.pages()));
            made.files().forEach(file -> desk.out().println("  " + desk.show(file)));
        }
        if (verbose) {
            Telling telling = Telling.out(desk, wording);
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
