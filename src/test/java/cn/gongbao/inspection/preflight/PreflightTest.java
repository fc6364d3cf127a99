package cn.gongbao.inspection.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.preflight.Preflight.Examined;
import cn.gongbao.inspection.preflight.Preflight.Terms;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.CheckReport.Severity;
import cn.gongbao.inspection.preflight.check.Standard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A good file is let through; every broken one is caught, by the check that is for it, there. */
class PreflightTest {

    private static final List<String> ORDERED = List.of("C", "M", "Y", "K", "PANTONE 485 C");

    private static String told(Examined examined) {
        return examined.reports().stream()
                .filter(report -> !report.faults().isEmpty() || !report.passed())
                .map(report -> report.id() + " " + report.examined() + " " + report.faults())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void aGoodFilePasses(Standard standard) throws IOException {
        Examined examined = Preflight.examine(PressFile.with(standard, file -> {}), Terms.ITS_OWN);
        assertEquals(standard, examined.standard());
        assertEquals("", told(examined));
        assertTrue(examined.passed());
        assertEquals(330, examined.inkLimit());
    }

    static List<Broken> broken() {
        return BrokenFiles.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsCaught(Broken broken) throws IOException {
        Examined examined =
                Preflight.examine(
                        PressFile.with(broken.standard(), broken.change()),
                        new Terms(broken.standard(), null, Map.of(), ORDERED));
        String told = told(examined);
        List<CheckReport> caught =
                examined.reports().stream()
                        .filter(report -> !report.passed() || !report.faults().isEmpty())
                        .toList();
        assertEquals(List.of(broken.check()), caught.stream().map(CheckReport::id).toList(), told);
        if (broken.key().isEmpty()) {
            assertEquals(0, caught.get(0).examined(), told);
            return;
        }
        Set<String> found =
                caught.get(0).faults().stream()
                        .map(fault -> fault.severity() + " " + fault.page() + " " + fault.key())
                        .collect(Collectors.toCollection(TreeSet::new));
        String expected = broken.severity() + " " + broken.page() + " " + broken.key();
        assertEquals(Set.of(expected), found, told);
        assertEquals(broken.severity() == Severity.WARNING, examined.passed());
        assertTrue(caught.get(0).kept() < caught.get(0).examined(), told);
    }

    @Test
    void everyCheckHasAFileThatItCatches() throws IOException {
        Examined examined =
                Preflight.examine(PressFile.with(Standard.X4, file -> {}), Terms.ITS_OWN);
        Set<String> checks =
                examined.reports().stream()
                        .map(CheckReport::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> caught =
                broken().stream().map(Broken::check).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(checks, caught);
    }

    /**
     * A spoiled file.
     *
     * @param check that alone catches it
     * @param key of the fault; empty where the check finds nothing to examine
     * @param page where
     * @param change that spoils it
     */
    record Broken(
            String check,
            String key,
            int page,
            Severity severity,
            Standard standard,
            PressFile.Change change) {

        @Override
        public String toString() {
            return check + " " + key + " " + standard;
        }
    }
}
