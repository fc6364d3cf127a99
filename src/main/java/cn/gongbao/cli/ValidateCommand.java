package cn.gongbao.cli;

import cn.gongbao.archive.Standard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongbao validate}: holds a finished PDF against PDF/A and PDF/UA. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "usage.validate.file")
    private Path file;

    @Option(
            names = "--flavour",
            paramLabel = "LIST",
            split = ",",
            hideParamSyntax = true,
            descriptionKey = "usage.validate.flavour")
    private List<String> flavours = List.of();

    @Mixin private CommonOptions common;

    private final Desk desk;
    private final Wording wording;
    private final Complaints complaints;

    ValidateCommand(Desk desk, Wording wording, Complaints complaints) {
        this.desk = desk;
        this.wording = wording;
        this.complaints = complaints;
    }

    @Override
    public Integer call() {
        Path pdf = desk.find(file);
        List<Standard> standards = new ArrayList<>();
        for (String flavour : flavours) {
            Optional<Standard> standard = Standard.of(flavour);
            if (standard.isEmpty()) {
                String known =
                        Arrays.stream(Standard.values())
                                .map(Standard::code)
                                .collect(Collectors.joining(", "));
                return complaints.wrong("--flavour", known, flavour);
            }
            standards.add(standard.get());
        }
        if (!Files.isRegularFile(pdf)) {
            return complaints.noFile(pdf);
        }
        return new Validating(desk, wording, false).of(pdf, standards);
    }
}
