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
     * Examines a finished PDF.
     *
     * @param pdf the file
     * @param layoutFolder folder of the layout that it was made with
     * @param kept folder of compiled page masters; made when missing
     * @return a report for each rule, or errors where file or layout cannot be used
     */
    public static Noted<List<RuleReport>> inspect(Path pdf, Path layoutFolder, Path kept) {
        List<Notice> notices = new ArrayList<>();
        List<PageText> pages = pages(pdf, notices);
        Noted<TypeArea> area = typeArea(layoutFolder, kept);
        notices.addAll(area.notices());
        if (pages == null || area.failed()) {
            return new Noted<>(null, notices);
        }
        for (PageText page : pages) {
            if (!area.value().fits(page)) {
                notices.add(sizes(pdf, page, area.value()));
                return new Noted<>(null, notices);
            }
        }
        return new Noted<>(Inspection.examine(pages, area.value()), notices);
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

    private static Notice sizes(Path pdf, PageText page, TypeArea area) {
        return Notice.error(
                Place.of(pdf.toString()),
                "inspection.other-size",
                page.number(),
                Length.pt(page.width()),
                Length.pt(page.height()),
                area.width(),
                area.height());
    }

    static Noted<TypeArea> typeArea(Path layoutFolder, Path kept) {
        Noted<Layout> read = LayoutReader.read(layoutFolder);
        if (read.failed()) {
            return new Noted<>(null, read.notices());
        }
        Layout layout = read.value();
        Noted<StyleSheet> sheet = Press.styles(layout);
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
                        layout.width(),
                        layout.height(),
                        recto,
                        verso,
                        root.size(),
                        root.lineHeight(),
                        Math.max(1, body.columns()),
                        body.columnGap()));
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
