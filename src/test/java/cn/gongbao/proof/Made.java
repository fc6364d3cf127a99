package cn.gongbao.proof;

import cn.gongbao.makeup.PageMaker;
import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.manuscript.ManifestReader;
import cn.gongbao.manuscript.Merger;
import cn.gongbao.master.Master;
import cn.gongbao.master.MasterPress;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.style.StyleSheet;
import cn.gongbao.type.FaceShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An issue of this repository, made up; each is made once for all tests. */
record Made(Issue issue, PagedIssue pages, FaceShelf shelf) {

    private static final Map<String, Made> MADE = new ConcurrentHashMap<>();

    static Made first() {
        return of("issues/2017-01", "gazette");
    }

    static Made sample(String name) {
        String folder = "samples/" + name;
        return of(folder, ManifestReader.layoutOf(Path.of(folder)));
    }

    static Made of(String folder, String layout) {
        return MADE.computeIfAbsent(folder + " " + layout, none -> make(folder, layout));
    }

    private static Made make(String folder, String name) {
        try {
            Path place = Path.of(folder).toAbsolutePath();
            Layout layout = LayoutReader.read(Path.of("layouts", name)).value();
            Path kept = Path.of("target", "built-issues", ".kept", "masters");
            Map<String, Master> masters = MasterPress.compile(layout, kept).value();
            Issue issue = Merger.merge(place, ManifestReader.read(place).value(), layout).value();
            FaceShelf shelf = FaceShelf.open(Path.of("fonts"), layout).value();
            String css = Files.readString(layout.folder().resolve(layout.styles()));
            StyleSheet sheet =
                    StyleSheet.parse(css, "styles.css", layout.inks().keySet(), shelf.families())
                            .value();
            PagedIssue pages = PageMaker.make(issue, layout, masters, sheet, shelf).value();
            return new Made(issue, pages, shelf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PagedIssue proof(Proof proof) {
        return ProofPages.of(pages, issue, shelf, proof);
    }
}
