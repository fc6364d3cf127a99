package cn.gongbao;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.file.Path;
import java.util.List;

/** The pipeline from an issue folder to finished files. */
public final class Press {

    private Press() {}

    /** Builds the editions of an issue. */
    public static Noted<Built> build(Order order) {
        Notice notice = Notice.error(Place.of("issue.yaml"), "cli.files", "the pipeline");
        return new Noted<>(null, List.of(notice));
    }

    /**
     * What is to be built, and where from.
     *
     * @param issueFolder holds the manifest
     * @param layoutsFolder holds the layouts by name
     * @param layout name of the layout, or null for the manifest's
     * @param fontsFolder holds the faces
     * @param outputFolder is made if it is not there
     * @param trace whether a text trace of the pages is written too
     */
    public record Order(
            Path issueFolder,
            Path layoutsFolder,
            String layout,
            Path fontsFolder,
            Path outputFolder,
            boolean trace) {}

    /**
     * What was built.
     *
     * @param files written, the most wanted first
     * @param pages of the issue
     * @param title of the issue
     */
    public record Built(List<Path> files, int pages, String title) {}
}
