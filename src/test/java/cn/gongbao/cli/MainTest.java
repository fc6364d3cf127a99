package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.Order;
import cn.gongbao.Press.Built;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.proof.Proof;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user types, and what he reads and a script gets for it. */
class MainTest {

    private static final Screen NOBODY = new Screen(false, false, false, Duration.ZERO);
    private static final Screen COLOURED = new Screen(true, true, true, Duration.ofDays(1));

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Order> orders = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private boolean opens = true;

    @BeforeEach
    void makeAnIssue() throws IOException {
        Files.createDirectories(folder.resolve("issues/2017-01"));
    }

    private int run(Function<Order, Noted<Built>> press, String... arguments) {
        return run(folder, press, arguments);
    }

    private int run(Path home, Function<Order, Noted<Built>> press, String... arguments) {
        return run(NOBODY, home, press, arguments);
    }

    private int run(
            Screen screen, Path home, Function<Order, Noted<Built>> press, String... arguments) {
        Desk desk =
                new Desk(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        screen,
                        Locale.ENGLISH,
                        home,
                        folder,
                        "Java 17.0.1 (Vendor), System x64",
                        press,
                        file -> opened.add(file) && opens);
        return Main.run(desk, arguments);
    }

    private Noted<Built> press(Order order) {
        orders.add(order);
        Place place = new Place("documents/01-soil.txt", 7, 5);
        Built built =
                new Built(
                        List.of(order.outputFolder().resolve("公报.pdf")), 36, "昆区公报 第1期", List.of());
        return new Noted<>(
                built,
                List.of(
                        Notice.information(place, "test.told"),
                        Notice.finding(place, "test.found", "a"),
                        Notice.finding(Place.of("issue.yaml"), "cli.missing", "b")));
    }

    private Noted<Built> refuse(Order order) {
        return new Noted<>(
                null,
                List.of(
                        Notice.finding(Place.of("issue.yaml"), "test.found"),
                        Notice.error(new Place("issue.yaml", 3, 0), "cli.missing", "year")));
    }

    private static String text(StringWriter writer) {
        return writer.toString().replace(System.lineSeparator(), "\n").replace('\\', '/');
    }

    @Test
    void buildTellsWhatItMade() {
        assertEquals(0, run(this::press, "build", "issues/2017-01"));
        assertEquals(
                """
                昆区公报 第1期, pages: 36
                  build/2017-01/公报.pdf
                Findings: 2; list them with -v
                """,
                text(out));
        assertEquals("", text(err));
    }

    @Test
    void verboseListsFindingsWithTheWayOut() {
        assertEquals(0, run(this::press, "build", "-v", "issues/2017-01", "--lang", "zh"));
        assertEquals(
                """
                昆区公报 第1期，共 36 页
                  build/2017-01/公报.pdf
                documents/01-soil.txt:7:5: test.found: a
                issue.yaml: 命令行缺少 b。
                  例如：gongbao build issues/2017-01
                documents/01-soil.txt:7:5: test.told
                发现问题 2 处
                """,
                text(out));
    }

    @Test
    void quietPrintsNothing() {
        assertEquals(0, run(this::press, "build", "-q", "issues/2017-01"));
        assertEquals("", text(out) + text(err));
    }

    @Test
    void errorsComeFirstAndEndIn2() {
        assertEquals(2, run(this::refuse, "build", "issues/2017-01"));
        assertEquals(
                """
                issue.yaml:3: The command line lacks year.
                  For example: gongbao build issues/2017-01
                """,
                text(err));
        assertEquals("Findings: 1; list them with -v\n", text(out));
    }

    @Test
    void quietStillPrintsErrors() {
        assertEquals(2, run(this::refuse, "build", "-q", "issues/2017-01"));
        assertTrue(text(err).startsWith("issue.yaml:3: "));
        assertEquals("", text(out));
    }

    @Test
    void anOrderHoldsWhatTheCommandLineSays() {
        run(this::press, "build", "issues/2017-01");
        run(this::press, "build", "issues/2017-01/", "--layout=plain", "-o", "a b/c", "--trace");
        run(this::press, "build", "issues/2017-01", "--only", "reading");
        Path issue = folder.resolve("issues/2017-01");
        Path layouts = folder.resolve("layouts");
        Path fonts = folder.resolve("fonts");
        assertEquals(
                List.of(
                        new Order(
                                issue,
                                layouts,
                                null,
                                fonts,
                                folder.resolve("build/2017-01"),
                                false),
                        new Order(issue, layouts, "plain", fonts, folder.resolve("a b/c"), true),
                        new Order(
                                issue,
                                layouts,
                                null,
                                fonts,
                                folder.resolve("build/2017-01"),
                                false,
                                "reading",
                                Proof.BLANK)),
                orders);
    }

    @Test
    void anOrderHoldsWhichProofIsWanted() {
        run(this::press, "build", "issues/2017-01", "--only", "proof");
        run(this::press, "build", "issues/2017-01", "--round=2", "--date", "2017-12-20");
        assertEquals(
                List.of(Proof.BLANK, new Proof(2, LocalDate.of(2017, 12, 20))),
                orders.stream().map(Order::proof).toList());
        assertEquals("proof", orders.get(0).only());
    }

    @Test
    void anIssueIsFoundFromTheProgramsHomeToo(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("issues/2018-01"));
        assertEquals(0, run(home, this::press, "build", "issues/2018-01"));
        assertEquals(home.resolve("issues/2018-01"), orders.get(0).issueFolder());
        assertEquals(folder.resolve("build/2018-01"), orders.get(0).outputFolder());
        assertEquals(home.resolve("fonts"), orders.get(0).fontsFolder());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build | The command line lacks ISSUE.",
                "build issues/2017-01 --pages | The command line has a part that is not known: --pages",
                "print | The command line has a part that is not known: print",
                "build issues/2017-02 | There is no folder issues/2017-02.",
                "build --lang=zh issues/2017-02 | 没有文件夹 issues/2017-02。",
                "build --lang zh | 命令行缺少 ISSUE。",
                "build issues/2017-01 --layout | The command line lacks --layout=NAME.",
                "build --lang=xx issues/2017-01 | --lang takes one of zh, en, not xx.",
                "build issues/2017-01 --only=paper | --only takes one of reading, print, archive, proof, not paper.",
                "build --lang zh issues/2017-01 --only 印刷 | --only 只能取 reading, print, archive, proof 之一，不能是 印刷。",
                "build issues/2017-01 --round 10 | “10” is no round of proofs.",
                "build issues/2017-01 --lang=zh --round 二 | 没有“二”这个校次。",
                "build issues/2017-01 --date 2017-02-29 | “2017-02-29” is no date.",
                "build issues/2017-01 -q -v | --quiet and --verbose exclude each other.",
                "build issues/2017-01 --layout a --layout b | --layout is given twice.",
            })
    void aBadCommandLineIsRefusedInOneLineAndAHint(String arguments, String message) {
        assertEquals(2, run(this::press, arguments.split(" ")));
        List<String> lines = text(err).lines().toList();
        assertEquals(message, lines.get(0));
        assertTrue(lines.get(1).startsWith("  "), lines.get(1));
        assertEquals(2, lines.size());
        assertEquals("", text(out));
        assertEquals(List.of(), orders);
    }

    @ParameterizedTest
    @CsvSource({
        "--help, A press for Chinese government gazettes",
        "--lang zh --help, 政府公报排版程序",
        "build --help, Makes the files of one issue",
        "build --help --lang=zh, 生成一期公报",
        "--version, gongbao (not packed)"
    })
    void helpAndVersion(String arguments, String firstLine) {
        assertEquals(0, run(this::press, arguments.split(" ")));
        assertEquals(firstLine, text(out).lines().findFirst().orElseThrow());
        assertEquals("", text(err));
    }

    /** {@code -Dupdate.expected=true} rewrites the golden help. */
    @ParameterizedTest
    @CsvSource({"en, help.txt", "zh, help_zh.txt"})
    void theHelpIsAsKept(String language, String name) throws IOException {
        for (String command :
                List.of(
                        "",
                        "build ",
                        "fit ",
                        "inspect ",
                        "explain ",
                        "preflight ",
                        "validate ",
                        "verify ",
                        "completion ")) {
            run(this::press, (command + "--help --lang " + language).split(" "));
            out.write("\n");
        }
        Path kept = Path.of("src/test/resources/cn/gongbao/cli", name);
        if (Boolean.getBoolean("update.expected")) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, text(out));
        }
        assertEquals(Files.readString(kept), text(out));
    }

    @Test
    void theVersionTellsJavaAndFolderToo() {
        run(this::press, "--version");
        assertEquals(
                "gongbao (not packed)\nJava 17.0.1 (Vendor), System x64\n"
                        + folder.toString().replace('\\', '/')
                        + "\n",
                text(out));
    }

    @Test
    void completionIsAScriptThatKnowsCommandsOptionsAndValues() {
        assertEquals(0, run(this::press, "completion"));
        assertTrue(text(out).startsWith("#!/usr/bin/env bash"));
        for (String word :
                List.of(
                        "commands=\"build fit inspect explain preflight validate verify completion\"",
                        "'--only'",
                        "\"print\"",
                        "'--open'")) {
            assertTrue(text(out).contains(word), word);
        }
        assertEquals("", text(err));
    }

    @Test
    void openShowsThePdfOnceItIsMade() {
        assertEquals(0, run(this::press, "build", "issues/2017-01"));
        assertEquals(List.of(), opened);
        assertEquals(0, run(this::press, "build", "-q", "--open", "issues/2017-01"));
        assertEquals(List.of(folder.resolve("build/2017-01/公报.pdf")), opened);
        assertEquals(2, run(this::refuse, "build", "--open", "issues/2017-01"));
        assertEquals(1, opened.size());
    }

    @Test
    void aViewerThatIsNotThereIsToldAndNoFailure() {
        opens = false;
        assertEquals(0, run(this::press, "build", "-q", "--open", "issues/2017-01"));
        assertEquals("", text(err));
        assertEquals(0, run(this::press, "build", "--open", "issues/2017-01"));
        assertEquals(
                """
                build/2017-01/公报.pdf is made but could not be opened in a viewer.
                  Open it from the file manager.
                """,
                text(err));
    }

    @Test
    void errorsAreRedAndFindingsYellowOnATerminal() {
        assertEquals(2, run(COLOURED, folder, this::refuse, "build", "-v", "issues/2017-01"));
        assertEquals(
                """
                \u001B[31missue.yaml:3: The command line lacks year.\u001B[0m
                  For example: gongbao build issues/2017-01
                """,
                text(err));
        assertEquals("\u001B[33missue.yaml: test.found\u001B[0m\nFindings: 1\n", text(out));
    }

    @Test
    void eachStreamIsColouredForItself() {
        Screen onlyErr = new Screen(false, true, true, Duration.ofDays(1));
        run(onlyErr, folder, this::refuse, "build", "-v", "issues/2017-01");
        assertTrue(text(err).startsWith("\u001B[31m"));
        assertFalse(text(out).contains("\u001B"));
    }

    @Test
    void withoutACommandTheUsageIsPrinted() {
        assertEquals(2, run(this::press));
        assertTrue(text(err).contains("Usage: gongbao"));
    }

    @Test
    void aFaultOfTheProgramIsToldAsSuch() {
        Function<Order, Noted<Built>> broken =
                order -> {
                    throw new IllegalStateException("no room");
                };
        assertEquals(70, run(broken, "build", "issues/2017-01"));
        assertEquals(
                """
                This is a fault of the program, not of your issue: java.lang.IllegalStateException: no room
                  Run the same again with --debug and send what it prints to those who look after the program.
                """,
                text(err));
        assertEquals(70, run(broken, "build", "--debug", "issues/2017-01"));
        assertTrue(text(err).contains("\tat cn.gongbao.cli."), text(err));
    }

    @Test
    void anErrorOfTheMachineIsAFaultToo() {
        Function<Order, Noted<Built>> deep =
                order -> {
                    throw new StackOverflowError();
                };
        assertEquals(70, run(deep, "build", "issues/2017-01"));
        assertFalse(text(err).contains("\tat "));
    }

    @Test
    void aFileThatCannotBeWrittenIsNoFaultOfTheProgram() {
        Path file = folder.resolve("build/2017-01/公报.pdf");
        Function<Order, Noted<Built>> locked =
                order -> {
                    throw new UncheckedIOException(new AccessDeniedException(file.toString()));
                };
        assertEquals(2, run(locked, "build", "issues/2017-01"));
        assertEquals(
                """
                build/2017-01/公报.pdf: the file cannot be read or written (AccessDenied).
                  See that it is not open in another program, that you may write there, and that the disk has room.
                """,
                text(err));
    }
}
