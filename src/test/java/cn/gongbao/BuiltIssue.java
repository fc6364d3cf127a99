package cn.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.inspection.Navigation;
import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.manuscript.ManifestReader;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The files of one build, read back, and the findings that came with them. */
final class BuiltIssue {

    final String layout;
    final byte[] pdf;

    /** The print edition, or null where the order was not for it. */
    final byte[] print;

    final byte[] copy;
    final byte[] trace;
    final List<Notice> findings;
    final List<PageText> pages;
    final Navigation navigation;

    private BuiltIssue(Order order, List<Notice> findings) throws IOException {
        Path folder = order.outputFolder();
        String id = order.issueFolder().getFileName().toString();
        this.layout =
                order.layout() == null
                        ? ManifestReader.layoutOf(order.issueFolder())
                        : order.layout();
        this.pdf = Files.readAllBytes(folder.resolve(id + ".pdf"));
        this.print =
                "print".equals(order.only())
                        ? Files.readAllBytes(folder.resolve(id + "-print.pdf"))
                        : null;
        this.copy = Files.readAllBytes(folder.resolve("issue.html"));
        this.trace = Files.readAllBytes(folder.resolve(id + ".trace"));
        this.findings = findings;
        this.pages = TextLayer.read(pdf);
        this.navigation = Navigation.read(pdf);
    }

    /** Builds; an error of the build fails the test. */
    static BuiltIssue build(Order order) {
        Noted<Press.Built> built = Press.build(order);
        List<Notice> errors =
                built.notices().stream()
                        .filter(n -> n.severity() == Notice.Severity.ERROR)
                        .toList();
        assertEquals(List.of(), errors);
        List<Notice> findings =
                built.notices().stream()
                        .filter(n -> n.severity() == Notice.Severity.FINDING)
                        .toList();
        try {
            return new BuiltIssue(order, findings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    TypeArea area() {
        return TypeArea.of(layout);
    }

    /** The text of the copy that the layout shows. */
    String shown() {
        return CopyText.of(document(), layout);
    }

    String trace() {
        return new String(trace, StandardCharsets.UTF_8);
    }

    /** The copy as its readers parse it. */
    Document document() {
        return Jsoup.parse(new String(copy, StandardCharsets.UTF_8));
    }
}
