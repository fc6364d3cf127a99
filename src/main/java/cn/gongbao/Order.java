package cn.gongbao;

import cn.gongbao.proof.Proof;
import java.nio.file.Path;

/**
 * What is to be built, and where from.
 *
 * @param issueFolder holds the manifest
 * @param layoutsFolder holds the layouts by name
 * @param layout name of the layout, or null for the manifest's
 * @param fontsFolder holds the faces
 * @param outputFolder is made if it is not there
 * @param trace whether a text trace of the pages is written too
 * @param only the one edition to make beside reading, or null for those that the layout names
 * @param proof which proof a proof edition is
 */
public record Order(
        Path issueFolder,
        Path layoutsFolder,
        String layout,
        Path fontsFolder,
        Path outputFolder,
        boolean trace,
        String only,
        Proof proof) {

    /** An order for the editions that the layout names, whose proof is told by hand. */
    public Order(
            Path issueFolder,
            Path layoutsFolder,
            String layout,
            Path fontsFolder,
            Path outputFolder,
            boolean trace) {
        this(
                issueFolder,
                layoutsFolder,
                layout,
                fontsFolder,
                outputFolder,
                trace,
                null,
                Proof.BLANK);
    }
}
