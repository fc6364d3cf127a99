package cn.gongbao.cli;

import cn.gongbao.archive.Standard;
import cn.gongbao.archive.Validation;
import cn.gongbao.archive.ValidationReport;
import cn.gongbao.model.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Validates a file and tells what came of it.
 *
 * @param quiet whether nothing but what is broken is told
 */
record Validating(Desk desk, Wording wording, boolean quiet) {

    /**
     * Validates.
     *
     * @param standards to hold it against; what the file claims if none
     * @return the exit code
     */
    int of(Path file, List<Standard> standards) {
        List<ValidationReport> reports;
        try {
            reports = validate(Files.readAllBytes(file), standards);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (reports == null) {
            return complain("validation.no-pdf", desk.show(file));
        }
        if (reports.isEmpty()) {
            return complain("validation.no-claim", desk.show(file));
        }
        reports.forEach(this::tell);
        return reports.stream().allMatch(ValidationReport::kept)
                ? ExitCode.DONE
                : ExitCode.CHECK_FAILED;
    }

    private static List<ValidationReport> validate(byte[] file, List<Standard> standards) {
        try {
            return Validation.validate(file, standards.toArray(Standard[]::new));
        } catch (IOException noPdf) {
            return null;
        }
    }

    private void tell(ValidationReport report) {
        String name = report.standard().written();
        if (!report.kept()) {
            complain("validation.broken", name, report.failures().size());
            report.failures().forEach(failure -> tell(name, failure));
        } else if (!quiet) {
            desk.out()
                    .println(
                            wording.text("validation.kept", name, report.rules(), report.checks()));
        }
    }

    private void tell(String standard, ValidationReport.Failure failure) {
        complain(
                "validation.rule",
                standard,
                failure.clause(),
                failure.test(),
                failure.times(),
                failure.place(),
                failure.found());
    }

    private int complain(String key, Object... arguments) {
        Telling.err(desk, wording).tell(Notice.error(null, key, arguments));
        return ExitCode.BAD_INPUT;
    }
}
