package cn.gongbao;

import cn.gongbao.inspection.Inspection;
import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.RuleReport;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.inspection.TypeArea;
import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.master.Master;
import cn.gongbao.master.MasterPress;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.MasterFiles;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Frame;
import cn.gongbao.style.Cascade;
import cn.gongbao.style.Style;
import cn.gongbao.style.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The way from a finished PDF and its layout to reports. */
public final class Inspector {

    /** How a layout's template takes in a document; the merged copy has an article there. */
    private static final String DOCUMENT = "{{{html}}}";

    /** The frame that body text flows into. */
    private static final String TEXT = "text";

    private Inspector() {}

    /**
     * What was examined.
     *
     * @param layout name of the layout that the file was measured against
     * @param reports one for each rule
     */
    public record Examined(String layout, List<RuleReport> reports) {

        /** Copies the reports. */
        public Examined {
            reports = List.copyOf(reports);
        }
    }

    /**
     * Examines a finished PDF.
     *
     * @param pdf the file
     * @param layoutFolder folder of the layout that it was made with
     * @param kept folder of compiled page masters; made when missing
     * @return a report for each rule, or errors where file or layout cannot be used
     */
    public static Noted<Examined> inspect(Path pdf, Path layoutFolder, Path kept) {
        List<Notice> notices = new ArrayList<>();
        List<PageText> pages = pages(pdf, notices);
        Noted<Layout> layout = LayoutReader.read(layoutFolder);
        notices.addAll(layout.notices());
        if (pages == null || layout.failed()) {
            return new Noted<>(null, notices);
        }
        PageText other = otherSize(pages, layout.value());
        if (other != null) {
            notices.add(sizes(pdf, other, layout.value()));
            return new Noted<>(null, notices);
        }
        Noted<TypeArea> area = typeArea(layout.value(), kept);
        notices.addAll(area.notices());
        return new Noted<>(
                area.failed() ? null : examine(pages, layout.value(), area.value()), notices);
    }

    /**
     * Examines a finished PDF by the layout that fits: in its page size, and of several such in the
     * lines that stand in its type area.
     *
     * @param pdf the file
     * @param layouts folder of layouts; those that cannot be read are passed over
     * @param kept folder of compiled page masters; made when missing
     * @return a report for each rule, or errors where the file cannot be read or no layout fits
     */
    public static Noted<Examined> inspectByFit(Path pdf, Path layouts, Path kept) {
        List<Notice> notices = new ArrayList<>();
        List<PageText> pages = pages(pdf, notices);
        if (pages == null) {
            return new Noted<>(null, notices);
        }
        List<Layout> known = layouts(layouts);
        Examined best = null;
        int most = -1;
        for (Layout layout : known) {
            Noted<TypeArea> area = fits(pages, layout) ? typeArea(layout, kept) : null;
            int fit = area == null || area.failed() ? -1 : Inspection.fit(pages, area.value());
            if (fit > most) {
                most = fit;
                best = examine(pages, layout, area.value());
            }
        }
        if (best == null) {
            notices.add(noLayout(pdf, pages, known));
        }
        return new Noted<>(best, notices);
    }

    private static Examined examine(List<PageText> pages, Layout layout, TypeArea area) {
        return new Examined(layout.name(), Inspection.examine(pages, area));
    }

    private static List<Layout> layouts(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.isRegularFile(each.resolve(LayoutReader.FILE)))
                    .sorted()
                    .map(LayoutReader::read)
                    .filter(read -> !read.failed())
                    .map(Noted::value)
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static boolean fits(List<PageText> pages, Layout layout) {
        return otherSize(pages, layout) == null;
    }

    /** The first page that is not of the layout's size, or null. */
    private static PageText otherSize(List<PageText> pages, Layout layout) {
        return pages.stream()
                .filter(page -> !page.measures(layout.width(), layout.height()))
                .findFirst()
                .orElse(null);
    }

    private static Notice noLayout(Path pdf, List<PageText> pages, List<Layout> known) {
        String sizes =
                known.stream()
                        .map(l -> l.name() + " (" + l.width() + " x " + l.height() + ")")
                        .collect(Collectors.joining(", "));
        PageText page = pages.get(0);
        return Notice.error(
                Place.of(pdf.toString()),
                "inspection.no-layout",
                Length.pt(page.width()),
                Length.pt(page.height()),
                sizes);
    }

    private static List<PageText> pages(Path pdf, List<Notice> notices) {
        try {
            return TextLayer.read(pdf);
        } catch (IOException e) {
            Place place = Place.of(pdf.toString());
            notices.add(Notice.error(place, "inspection.no-pdf", e.getMessage()));
            return null;
        }
    }

    private static Notice sizes(Path pdf, PageText page, Layout layout) {
        return Notice.error(
                Place.of(pdf.toString()),
                "inspection.other-size",
                page.number(),
                Length.pt(page.width()),
                Length.pt(page.height()),
                layout.width(),
                layout.height());
    }

    static Noted<TypeArea> typeArea(Path layoutFolder, Path kept) {
        Noted<Layout> read = LayoutReader.read(layoutFolder);
        return read.failed() ? new Noted<>(null, read.notices()) : typeArea(read.value(), kept);
    }

    private static Noted<TypeArea> typeArea(Layout layout, Path kept) {
        Noted<StyleSheet> sheet = Composition.styles(layout);
        Noted<Map<String, Master>> masters = MasterPress.compile(layout, kept);
        if (sheet.failed() || masters.failed()) {
            return new Noted<>(null, sheet.noticesWith(masters.notices()));
        }
        return typeArea(layout, sheet.value(), masters.value());
    }

    private static Noted<TypeArea> typeArea(
            Layout layout, StyleSheet sheet, Map<String, Master> masters) {
        Place place = Place.of(layout.name() + "/" + layout.template());
        try {
            String template = Files.readString(layout.folder().resolve(layout.template()));
            Document probe = Jsoup.parse(template.replace(DOCUMENT, "<article></article>"));
            Cascade cascade = sheet.cascade(probe);
            for (Element element : probe.getAllElements()) {
                Style style = cascade.of(element);
                MasterFiles files =
                        style.page() == null ? null : layout.masters().get(style.page());
                if (files != null && files.folio()) {
                    return area(layout, cascade.root(), style, files, masters, place);
                }
            }
        } catch (IOException e) {
            return new Noted<>(null, List.of(Notice.error(place, "press.unreadable", place)));
        }
        return noBody(place);
    }

    private static Noted<TypeArea> area(
            Layout layout,
            Style root,
            Style body,
            MasterFiles files,
            Map<String, Master> masters,
            Place place) {
        Frame recto = text(masters.get(files.recto()));
        Frame verso = text(masters.get(files.verso()));
        if (recto == null || verso == null) {
            return noBody(place);
        }
        return Noted.of(
                new TypeArea(
                        recto,
                        verso,
                        root.size(),
                        root.lineHeight(),
                        Math.max(1, body.columns()),
                        body.columnGap(),
                        body.hangs(),
                        body.squares()));
    }

    private static Noted<TypeArea> noBody(Place place) {
        return new Noted<>(null, List.of(Notice.error(place, "inspection.no-body")));
    }

    private static Frame text(Master master) {
        return master.frames().stream()
                .filter(frame -> frame.name().equals(TEXT) && frame.content() == null)
                .findFirst()
                .orElse(null);
    }
}
