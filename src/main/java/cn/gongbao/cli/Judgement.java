package cn.gongbao.cli;

import cn.gongbao.archive.Standard;
import cn.gongbao.archive.Validation;
import cn.gongbao.archive.Verdict;
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
record Judgement(Desk desk, Wording wording, boolean quiet) {

    /**
     * Validates.
     *
     * @param standards to hold it against; what the file claims if none
     * @return the exit code
     */
    int of(Path file, List<Standard> standards) {
        List<Verdict> verdicts;
        try {
            verdicts = validate(Files.readAllBytes(file), standards);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (verdicts == null) {
            return complain("validation.no-pdf", desk.show(file));
        }
        if (verdicts.isEmpty()) {
            return complain("validation.no-claim", desk.show(file));
        }
        verdicts.forEach(this::tell);
        return verdicts.stream().allMatch(Verdict::kept) ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private static List<Verdict> validate(byte[] file, List<Standard> standards) {
        try {
            return Validation.validate(file, standards.toArray(Standard[]::new));
        } catch (IOException noPdf) {
            return null;
        }
    }

    private void tell(Verdict verdict) {
        String name = verdict.standard().written();
        if (!verdict.kept()) {
            complain("validation.broken", name, verdict.failures().size());
            verdict.failures().forEach(failure -> tell(name, failure));
        } else if (!quiet) {
            desk.out()
                    .println(
                            wording.text(
                                    "validation.kept", name, verdict.rules(), verdict.checks()));
        }
    }

    private void tell(String standard, Verdict.Failure failure) {
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
