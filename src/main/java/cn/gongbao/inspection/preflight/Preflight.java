package cn.gongbao.inspection.preflight;

import cn.gongbao.inspection.preflight.check.BlackOverprint;
import cn.gongbao.inspection.preflight.check.Bleed;
import cn.gongbao.inspection.preflight.check.Boxes;
import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Contents;
import cn.gongbao.inspection.preflight.check.Fonts;
import cn.gongbao.inspection.preflight.check.Hairlines;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.LiveArea;
import cn.gongbao.inspection.preflight.check.Plates;
import cn.gongbao.inspection.preflight.check.Registration;
import cn.gongbao.inspection.preflight.check.Resolution;
import cn.gongbao.inspection.preflight.check.SmallText;
import cn.gongbao.inspection.preflight.check.SpotNames;
import cn.gongbao.inspection.preflight.check.Standard;
import cn.gongbao.inspection.preflight.check.TextInk;
import cn.gongbao.inspection.preflight.check.Tints;
import cn.gongbao.inspection.preflight.check.TotalInk;
import cn.gongbao.inspection.preflight.check.WhiteOverprint;
import cn.gongbao.inspection.preflight.conformance.Actions;
import cn.gongbao.inspection.preflight.conformance.Agreement;
import cn.gongbao.inspection.preflight.conformance.Annotations;
import cn.gongbao.inspection.preflight.conformance.Claim;
import cn.gongbao.inspection.preflight.conformance.Colours;
import cn.gongbao.inspection.preflight.conformance.EmbeddedFiles;
import cn.gongbao.inspection.preflight.conformance.Encryption;
import cn.gongbao.inspection.preflight.conformance.Filters;
import cn.gongbao.inspection.preflight.conformance.ForeignObjects;
import cn.gongbao.inspection.preflight.conformance.Halftones;
import cn.gongbao.inspection.preflight.conformance.Identifier;
import cn.gongbao.inspection.preflight.conformance.Information;
import cn.gongbao.inspection.preflight.conformance.InkLimits;
import cn.gongbao.inspection.preflight.conformance.Layers;
import cn.gongbao.inspection.preflight.conformance.OutputIntents;
import cn.gongbao.inspection.preflight.conformance.TransferCurves;
import cn.gongbao.inspection.preflight.conformance.Transparency;
import cn.gongbao.inspection.preflight.conformance.Trapped;
import cn.gongbao.inspection.preflight.conformance.Version;
import cn.gongbao.inspection.preflight.content.Limits;
import cn.gongbao.inspection.preflight.content.PrintFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Looks a PDF over before plates are made of it. */
public final class Preflight {

    /** In the order in which a file comes to the plates: read, inked, placed, exchanged. */
    private static final List<Check> CHECKS =
            List.of(
                    new Contents(),
                    new Plates(),
                    new TextInk(),
                    new SmallText(),
                    new BlackOverprint(),
                    new WhiteOverprint(),
                    new Registration(),
                    new SpotNames(),
                    new Tints(),
                    new TotalInk(),
                    new Resolution(),
                    new Hairlines(),
                    new Fonts(),
                    new Boxes(),
                    new Bleed(),
                    new LiveArea(),
                    new Transparency(),
                    new Claim(),
                    new Version(),
                    new OutputIntents(),
                    new Information(),
                    new Agreement(),
                    new Identifier(),
                    new Trapped(),
                    new Colours(),
                    new Filters(),
                    new Encryption(),
                    new Actions(),
                    new Annotations(),
                    new ForeignObjects(),
                    new Halftones(),
                    new TransferCurves(),
                    new Layers(),
                    new EmbeddedFiles());

    private Preflight() {}

    /**
     * What to hold a file to.
     *
     * @param standard or null for the one that it claims, and PDF/X-4 where it claims none
     * @param inkLimit the most ink on one place in percent, or null for what its paper takes
     * @param papers what the papers of the house take, by the identifier of their condition; they
     *     go before what is known of a condition
     * @param plates names of those that are ordered; empty where nothing is said of that
     */
    public record Terms(
            Standard standard, Double inkLimit, Map<String, Double> papers, List<String> plates) {

        /** The file's own standard and paper. */
        public static final Terms ITS_OWN = new Terms(null, null, Map.of(), List.of());

        /** Copies the collections. */
        public Terms {
            papers = Map.copyOf(papers);
            plates = List.copyOf(plates);
        }
    }

    /**
     * What was found.
     *
     * @param standard that the file was held to
     * @param claimed the one that it claims; empty if none
     * @param inkLimit that it was held to, in percent
     * @param plates by pages
     * @param reports one for each check
     */
    public record Examined(
            Standard standard,
            String claimed,
            double inkLimit,
            List<PlateRow> plates,
            List<CheckReport> reports) {

        /** Copies the lists. */
        public Examined {
            plates = List.copyOf(plates);
            reports = List.copyOf(reports);
        }

        /** Whether all checks are passed; warnings do not count. */
        public boolean passed() {
            return reports.stream().allMatch(CheckReport::passed);
        }
    }

    /**
     * Examines a file.
     *
     * @throws IOException if it cannot be read, is no PDF file or needs a password
     */
    public static Examined examine(Path file, Terms terms) throws IOException {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file.toFile())) {
            return examine(source, terms, Limits.USUAL);
        }
    }

    /**
     * Examines a file held in memory.
     *
     * @throws IOException if it is no PDF file or needs a password
     */
    public static Examined examine(byte[] file, Terms terms) throws IOException {
        return examine(file, terms, Limits.USUAL);
    }

    static Examined examine(byte[] file, Terms terms, Limits limits) throws IOException {
        return examine(new RandomAccessReadBuffer(file), terms, limits);
    }

    private static Examined examine(RandomAccessRead source, Terms terms, Limits limits)
            throws IOException {
        try {
            return PrintFile.ask(source, limits, file -> examine(file, terms));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // Nothing that a stranger's file holds may look like a fault of this program.
            throw new IOException(String.valueOf(broken), broken);
        }
    }

    private static Examined examine(PrintFile file, Terms terms) {
        String claimed = Claim.of(file);
        Standard standard =
                terms.standard != null ? terms.standard : Standard.of(claimed).orElse(Standard.X4);
        double limit = terms.inkLimit != null ? terms.inkLimit : InkLimits.of(file, terms.papers);
        Job job = new Job(file, standard, claimed, limit, terms.plates);
        return new Examined(
                standard,
                claimed,
                limit,
                PlateRow.of(file),
                CHECKS.stream().map(check -> check.examine(job)).toList());
    }
}
