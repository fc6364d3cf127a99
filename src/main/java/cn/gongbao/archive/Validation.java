package cn.gongbao.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Holds PDF files against the rules of PDF/A and PDF/UA, as veraPDF's profiles write them. */
public final class Validation {

    /** Of each broken rule, the first place is told; the others are counted. */
    private static final int TOLD = 1;

    private Validation() {}

    /**
     * Judges a file.
     *
     * @param standards one report each, in this order; none for those that the file's metadata
     *     claim
     * @return no report where none was asked for and the file claims none
     * @throws IOException if this is no PDF file, or one that is encrypted
     */
    public static List<ValidationReport> validate(byte[] file, Standard... standards)
            throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        List<Standard> asked = List.of(standards);
        try {
            if (asked.isEmpty()) {
                asked = claims(file);
            }
            List<ValidationReport> reports = new ArrayList<>();
            // Rules of PDF/A-1 are put to another model of the file than those of all the others.
            for (List<Standard> together : List.of(first(asked), others(asked))) {
                if (!together.isEmpty()) {
                    reports.addAll(judge(file, together));
                }
            }
            List<Standard> order = asked;
            reports.sort(Comparator.comparing(report -> order.indexOf(report.standard())));
            return List.copyOf(reports);
        } catch (EncryptedPdfException encrypted) {
            throw new IOException("encrypted", encrypted);
        } catch (ModelParsingException | ValidationException unreadable) {
            throw new IOException("no PDF file", unreadable);
        }
    }

    private static List<Standard> first(List<Standard> standards) {
        return standards.stream().filter(each -> each.code().startsWith("1")).toList();
    }

    private static List<Standard> others(List<Standard> standards) {
        return standards.stream().filter(each -> !each.code().startsWith("1")).toList();
    }

    private static List<Standard> claims(byte[] file)
            throws IOException, ModelParsingException, EncryptedPdfException {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(file))) {
            List<Standard> claims = new ArrayList<>();
            parser.getFlavours()
                    .forEach(flavour -> Standard.of(flavour.getId()).ifPresent(claims::add));
            return claims;
        }
    }

    private static List<ValidationReport> judge(byte[] file, List<Standard> standards)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        List<PDFAFlavour> flavours =
                standards.stream().map(each -> PDFAFlavour.byFlavourId(each.code())).toList();
        try (PDFAParser parser =
                Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(file), flavours.get(0))) {
            parser.setFlavours(flavours);
            PDFAValidator validator =
                    Foundries.defaultInstance().createValidator(flavours, TOLD, false, true, false);
            List<ValidationReport> reports = new ArrayList<>();
            for (ValidationResult result : validator.validateAll(parser)) {
                reports.add(report(result));
            }
            if (reports.size() != standards.size()) {
                throw new IllegalStateException("not judged by all of " + standards);
            }
            return reports;
        }
    }

    private static ValidationReport report(ValidationResult result) {
        Map<RuleId, TestAssertion> first = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                first.putIfAbsent(assertion.getRuleId(), assertion);
            }
        }
        List<ValidationReport.Failure> failures = new ArrayList<>();
        result.getFailedChecks()
                .forEach((rule, times) -> failures.add(failure(rule, times, first.get(rule))));
        failures.sort(
                Comparator.comparing(ValidationReport.Failure::clause, Validation::byClause)
                        .thenComparing(ValidationReport.Failure::test));
        return new ValidationReport(
                Standard.of(result.getPDFAFlavour().getId()).orElseThrow(),
                result.getValidationProfile().getRules().size(),
                result.getTotalAssertions(),
                failures);
    }

    private static ValidationReport.Failure failure(RuleId rule, int times, TestAssertion first) {
        String found = first.getErrorMessage();
        return new ValidationReport.Failure(
                rule.getClause(),
                rule.getTestNumber(),
                first.getMessage(),
                times,
                first.getLocation().getContext(),
                found == null ? first.getMessage() : found);
    }

    private static int byClause(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String clause) {
        return Arrays.stream(clause.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
