package cn.gongbao.cli;

import static cn.gongbao.model.Notice.Severity.ERROR;

import cn.gongbao.inspection.preflight.Preflight;
import cn.gongbao.inspection.preflight.PreflightJson;
import cn.gongbao.inspection.preflight.check.Standard;
import cn.gongbao.manuscript.PaperReader;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Paper;
import cn.gongbao.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code gongbao preflight}: looks a finished PDF over as a press would. */
@Command(name = "preflight", sortOptions = false)
final class PreflightCommand implements Callable<Integer> {

    private static final String PERCENT = "[1-3]\\d\\d|400";

    @Parameters(paramLabel = "FILE", descriptionKey = "usage.preflight.file")
    private Path file;

    @Option(
            names = "--standard",
            paramLabel = "PDF/X-4|PDF/X-1a:2003|PDF/X-1a:2001",
            converter = StandardName.class,
            descriptionKey = "usage.preflight.standard")
    private Standard standard;

    @Option(
            names = "--ink-limit",
            paramLabel = "PERCENT",
            descriptionKey = "usage.preflight.ink-limit")
    private String inkLimit;

    @Option(
            names = "--plates",
            paramLabel = "NAMES",
            split = ",",
            descriptionKey = "usage.preflight.plates")
    private List<String> plates = List.of();

    @Option(names = "--json", descriptionKey = "usage.inspect.json")
    private boolean json;

    @Mixin private CommonOptions common;

    private final Desk desk;
    private final Wording wording;
    private final Complaints complaints;

    PreflightCommand(Desk desk, Wording wording, Complaints complaints) {
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
        if (inkLimit != null && !inkLimit.matches(PERCENT)) {
            return complaints.wrong("--ink-limit", "100 - 400", inkLimit);
        }
        Noted<Map<String, Paper>> papers = PaperReader.read(desk.home().resolve("layouts"));
        if (papers.failed()) {
            Telling.err(desk, wording).tell(papers.notices(), ERROR);
            return ExitCode.BAD_INPUT;
        }
        Preflight.Examined examined;
        try {
            examined = Preflight.examine(pdf, terms(papers.value()));
        } catch (IOException e) {
            Notice notice =
                    Notice.error(Place.of(desk.show(pdf)), "preflight.no-pdf", e.getMessage());
            Telling.err(desk, wording).tell(List.of(notice), ERROR);
            return ExitCode.BAD_INPUT;
        }
        if (json) {
            desk.out().println(PreflightJson.of(examined));
        } else {
            new PreflightTable(desk.out(), wording).print(examined);
        }
        return examined.passed() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private Preflight.Terms terms(Map<String, Paper> papers) {
        Map<String, Double> limits = new HashMap<>();
        papers.values().forEach(p -> limits.put(p.condition(), (double) p.inkLimit()));
        Double limit = inkLimit == null ? null : Double.valueOf(inkLimit);
        List<String> names = plates.stream().map(String::strip).toList();
        return new Preflight.Terms(standard, limit, limits, names);
    }

    /** Takes a standard by the name that files give it. */
    private static final class StandardName implements ITypeConverter<Standard> {

        @Override
        public Standard convert(String name) {
            return Standard.of(name)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "PDF/X-4, PDF/X-1a:2003, PDF/X-1a:2001 <> " + name));
        }
    }
}
