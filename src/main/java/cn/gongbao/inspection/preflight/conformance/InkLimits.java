package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.content.Intent;
import cn.gongbao.inspection.preflight.content.PrintFile;
import java.util.Locale;
import java.util.Map;

/** How much ink a paper takes, by the printing condition that a file names. */
public final class InkLimits {

    /** Coated paper in a sheetfed press. */
    private static final double USUAL = 330;

    // Percent of the whole, by the characterisation data sets of Fogra, Japan Color and SNAP.
    private static final Map<String, Double> LIMITS =
            Map.ofEntries(
                    Map.entry("FOGRA39", 330.0),
                    Map.entry("FOGRA51", 300.0),
                    Map.entry("FOGRA27", 340.0),
                    Map.entry("FOGRA29", 300.0),
                    Map.entry("FOGRA47", 300.0),
                    Map.entry("FOGRA52", 300.0),
                    Map.entry("FOGRA30", 300.0),
                    Map.entry("FOGRA45", 300.0),
                    Map.entry("FOGRA46", 300.0),
                    Map.entry("JC200103", 350.0),
                    Map.entry("JC200104", 300.0),
                    Map.entry("IFRA26", 240.0),
                    Map.entry("IFRA30", 220.0),
                    Map.entry("CGATSTR001", 300.0));

    private InkLimits() {}

    /**
     * The most ink on one place of the paper that a file is meant for.
     *
     * @param papers what papers of the house take, by the identifier of their condition
     * @return percent; that of coated paper where the file's condition is not known
     */
    public static double of(PrintFile file, Map<String, Double> papers) {
        for (Intent intent : file.intents(Intent.PRINT)) {
            String plain =
                    intent.identifier()
                            .toUpperCase(Locale.ROOT)
                            .replaceAll("[\\s_-]", "")
                            .replaceAll("(?<=FOGRA\\d\\d)L$", "");
            Double limit = papers.getOrDefault(intent.identifier(), LIMITS.get(plain));
            if (limit != null) {
                return limit;
            }
        }
        return USUAL;
    }
}
