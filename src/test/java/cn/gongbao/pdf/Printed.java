package cn.gongbao.pdf;

import cn.gongbao.model.Editions;
import cn.gongbao.model.Ink;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.pdf.colour.PressColours;
import cn.gongbao.pdf.colour.ProfileRefused;
import cn.gongbao.type.FaceChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Small issues made by hand, as the press wants them. */
final class Printed {

    static final Map<String, Ink> INKS =
            Map.of(
                    "black", new Ink("black", 0x000000, 0, 0, 0, 100, null),
                    "red", new Ink("red", 0xC8161D, 0, 80, 80, 0, "专色红"),
                    "rule", new Ink("rule", 0xB3B3B3, 0, 0, 0, 30, null),
                    "blue", new Ink("blue", 0x0000FF, 100, 60, 0, 0, null));

    private static final byte[] PROFILE = profile();

    private static final PressColours COLOURS = colours();

    private Printed() {}

    private static byte[] profile() {
        try {
            return Files.readAllBytes(Path.of("layouts/profiles/FOGRA39L_coated.icc"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PressColours colours() {
        try {
            return PressColours.of(PROFILE, 300);
        } catch (ProfileRefused e) {
            throw new IllegalStateException(e);
        }
    }

    static Edition edition(Conformance conformance) {
        Printing printing =
                new Printing(
                        COLOURS,
                        Editions.Print.USUAL,
                        Map.of("cover", "masters/cover.html"),
                        new Printing.Slug(
                                "公报 2017-01", "2017-12-31", new FaceChain(List.of(Sample.SERIF))));
        return Edition.print(
                Sample.BLEED,
                conformance,
                new OutputCondition("FOGRA39", "coated", 4, PROFILE),
                printing);
    }

    static PagedIssue issue(Map<String, byte[]> pictures, Page... pages) {
        return issue(INKS, pictures, pages);
    }

    static PagedIssue issue(Map<String, Ink> inks, Map<String, byte[]> pictures, Page... pages) {
        return new PagedIssue(
                new PagedIssue.Information("公报", "政府", "zh-CN", "2017-12-31"),
                Sample.WIDTH,
                Sample.HEIGHT,
                Sample.BLEED,
                inks,
                List.of(pages),
                Sample.node(0, "Document", Sample.node(1, "P"), Sample.node(2, "Figure")),
                List.of(new PagedIssue.Outline("第一篇", 1, Sample.BLEED, List.of())),
                pictures);
    }

    /** The file, or the errors. */
    static Noted<byte[]> print(PagedIssue issue, byte[] cover, Conformance conformance) {
        Map<String, byte[]> artwork = cover == null ? Map.of() : Map.of("cover", cover);
        return PdfWriter.print(issue, artwork, edition(conformance));
    }

    /** Keys and arguments of notices, one to a line. */
    static String told(List<Notice> notices) {
        StringBuilder told = new StringBuilder();
        for (Notice notice : notices) {
            told.append(notice.severity()).append(' ').append(notice.place()).append(' ');
            told.append(notice.key()).append(' ');
            told.append(String.join(" | ", notice.arguments())).append('\n');
        }
        return told.toString();
    }
}
