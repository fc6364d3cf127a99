package cn.gongbao.cli;

import cn.gongbao.model.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is told when a command could not do its work.
 *
 * @param debug whether the stack of a failure is shown
 */
record Complaints(Desk desk, Wording wording, boolean debug) {

    /** Tells what is wrong with the command line. */
    int refused(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return complain(
                    ExitCode.BAD_INPUT, "cli.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            String labels =
                    missing.getMissing().stream()
                            .map(Complaints::label)
                            .collect(Collectors.joining(" "));
            return complain(ExitCode.BAD_INPUT, "cli.missing", labels);
        }
        if (problem instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return complain(ExitCode.BAD_INPUT, "cli.twice", option.longestName());
        }
        if (problem.getArgSpec() instanceof OptionSpec option) {
            return refused(option, problem);
        }
        return complain(ExitCode.BAD_INPUT, "cli.usage", problem.getMessage());
    }

    private int refused(OptionSpec option, ParameterException problem) {
        if (option.type().isEnum() && problem.getValue() != null) {
            return complain(
                    ExitCode.BAD_INPUT,
                    "cli.value",
                    option.longestName(),
                    option.paramLabel().replace("|", ", "),
                    problem.getValue());
        }
        return complain(ExitCode.BAD_INPUT, "cli.usage", problem.getMessage());
    }

    /** Tells that an option was given what it does not take. */
    int wrong(String option, String taken, String given) {
        return complain(ExitCode.BAD_INPUT, "cli.value", option, taken, given);
    }

    /** Tells that two options exclude each other. */
    int contradiction(String one, String other) {
        return complain(ExitCode.BAD_INPUT, "cli.contradiction", one, other);
    }

    /** Tells that there is no such round of proofs. */
    int noRound(String round) {
        return complain(ExitCode.BAD_INPUT, "cli.no-round", round);
    }

    /** Tells that a text is no date. */
    int noDate(String text) {
        return complain(ExitCode.BAD_INPUT, "cli.no-date", text);
    }

    /** Tells that a package to be verified was not found. */
    int noPackage(Path file) {
        return complain(ExitCode.BAD_INPUT, "verify.no-file-here", desk.show(file));
    }

    /** Tells that a folder with an issue was not found. */
    int noIssue(Path folder) {
        return complain(ExitCode.BAD_INPUT, "cli.no-issue", desk.show(folder));
    }

    /** Tells that a file to be examined was not found. */
    int noFile(Path file) {
        return complain(ExitCode.BAD_INPUT, "inspection.no-file", desk.show(file));
    }

    /** Tells that there is nothing to validate. */
    int noArchive() {
        return complain(ExitCode.BAD_INPUT, "validation.no-archive");
    }

    /** Tells that files could not be used, or else that this program has a fault. */
    int failed(Throwable failure) {
        if (debug) {
            failure.printStackTrace(desk.err());
        }
        IOException cause =
                failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        if (cause instanceof FileSystemException problem && problem.getFile() != null) {
            String kind = problem.getClass().getSimpleName().replace("Exception", "");
            String reason = problem.getReason() == null ? kind : problem.getReason();
            String file = desk.show(Path.of(problem.getFile()));
            return complain(ExitCode.BAD_INPUT, "cli.file", file, reason);
        }
        if (cause != null) {
            return complain(ExitCode.BAD_INPUT, "cli.files", cause.getMessage());
        }
        return complain(ExitCode.FAULT, "cli.fault", failure);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    private int complain(int exitCode, String key, Object... arguments) {
        Telling.err(desk, wording).tell(Notice.error(null, key, arguments));
        return exitCode;
    }
}
