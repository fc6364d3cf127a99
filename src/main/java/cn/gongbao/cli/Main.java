package cn.gongbao.cli;

import cn.gongbao.Press;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program {@code gongbao}: its commands and what they share. */
public final class Main {

    private Main() {}

    /** Runs a command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (!CommonOptions.debug(arguments)) {
            // What libraries log is for programmers; what a user must know comes as a notice.
            LogManager.getLogManager().reset();
        }
        System.exit(run(Machine.desk(), arguments));
    }

    /**
     * Runs a command line; never throws, never ends the process.
     *
     * @return one of {@link ExitCode}
     */
    static int run(Desk desk, String... arguments) {
        Wording wording = Wording.in(CommonOptions.locale(desk.locale(), arguments));
        Complaints complaints = new Complaints(desk, wording, CommonOptions.debug(arguments));
        try {
            return commandLine(desk, wording, complaints).execute(arguments);
        } catch (RuntimeException | Error failure) {
            // Errors too: a heap too small is told like any other fault.
            return complaints.failed(failure);
        } finally {
            desk.out().flush();
            desk.err().flush();
        }
    }

    private static CommandLine commandLine(Desk desk, Wording wording, Complaints complaints) {
        CommandLine program = new CommandLine(new Program());
        program.getCommandSpec()
                .version("gongbao " + Press.version(), desk.runtime(), desk.home().toString());
        return program.addSubcommand(new BuildCommand(desk, wording, complaints))
                .addSubcommand(new FitCommand(desk, wording, complaints))
                .addSubcommand(new InspectCommand(desk, wording, complaints))
                .addSubcommand(new ExplainCommand(desk, wording, complaints))
                .addSubcommand(new PreflightCommand(desk, wording, complaints))
                .addSubcommand(new ValidateCommand(desk, wording, complaints))
                .addSubcommand(new VerifyCommand(desk, wording, complaints))
                .addSubcommand(new CompletionCommand(desk))
                .setResourceBundle(wording.bundle())
                .setOut(desk.out())
                .setErr(desk.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setParameterExceptionHandler((problem, words) -> complaints.refused(problem))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> complaints.failed(failure));
    }

    /** The program without a command: tells which there are. */
    @Command(name = "gongbao", sortOptions = false)
    private static final class Program implements Callable<Integer> {

        @Spec private CommandSpec spec;

        @Mixin private CommonOptions common;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                descriptionKey = "usage.version")
        private boolean version;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getErr());
            return ExitCode.BAD_INPUT;
        }
    }
}
