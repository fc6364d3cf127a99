package cn.gongbao.galley;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets a picture and its caption as a block of whole grid lines. */
final class Figure {

    /** Of a picture whose source gives it no width, and the finest that print shows. */
    private static final double PER_INCH = 300;

    /** Pictures coarser than this look so in print. */
    private static final double COARSE = 150;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** A picture is at most so much of a column high. */
    private static final double MOST_OF_COLUMN = 0.8;

    private final Element figure;
    private final Equipment equipment;
    private final Compositor.Measures measures;
    private final List<Notice> notices;

    Figure(
            Element figure,
            Equipment equipment,
            Compositor.Measures measures,
            List<Notice> notices) {
        this.figure = figure;
        this.equipment = equipment;
        this.measures = measures;
        this.notices = notices;
    }

    /** Whether an element is set as a table or figure: one, or a paragraph of a picture alone. */
    static boolean isInsert(Element element) {
        String name = element.normalName();
        boolean alone = name.equals("p") && !element.hasText() && element.select("img").size() == 1;
        return name.equals("table") || name.equals("figure") || name.equals("img") || alone;
    }

    /**
     * The rows of the figure.
     *
     * @param spanning whether it stands across the page whatever its width
     */
    SetInsert set(boolean spanning, CellForm form) {
        Row.Insert insert = new Row.Insert(measures.pitch(), List.of(), List.of());
        List<Row> rows = new ArrayList<>();
        boolean spans = spanning;
        List<Element> images = new ArrayList<>(figure.select("img"));
        for (Element image : images) {
            SetPicture picture = picture(image, spanning);
            if (picture != null) {
                spans |= picture.width().compareTo(measures.column()) > 0;
                rows.add(row(picture));
            }
        }
        Length measure = spans ? measures.full() : measures.column();
        rows.replaceAll(row -> centred(row, measure));
        for (Element caption : figure.select("> figcaption")) {
            Compositor.Measures own =
                    new Compositor.Measures(measure, measure, Length.ZERO, measures.room());
            rows.addAll(Compositor.content(caption, equipment, own, form, 1, notices));
        }
        List<Row> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Seam seam = i + 1 < rows.size() ? Seam.TOGETHER : Seam.FREE;
            kept.add(rows.get(i).with(seam).of(insert));
        }
        return new SetInsert(spans, kept);
    }

    private static Row row(SetPicture picture) {
        return new Row(
                picture.height(),
                List.of(),
                List.of(),
                List.of(picture),
                Seam.TOGETHER,
                null,
                null);
    }

    private static Row centred(Row row, Length measure) {
        SetPicture picture = row.pictures().get(0);
        return row(picture.moved(measure.minus(picture.width()).emu() / 2, 0));
    }

    private SetPicture picture(Element image, boolean spanning) {
        String name = image.attr("src");
        byte[] bytes = equipment.pictures().get(name);
        if (bytes == null) {
            notices.add(Notice.error(Sources.of(image), "galley.picture-missing", name));
            return null;
        }
        PictureFile file;
        try {
            file = PictureFile.read(bytes);
        } catch (PictureFile.Refusal refusal) {
            long most = PictureFile.MOST_PIXELS / 1_000_000;
            String key = "galley." + refusal.getMessage();
            notices.add(Notice.error(Sources.of(image), key, name, most));
            return null;
        }
        if (Orientation.of(bytes) != Orientation.UPRIGHT) {
            notices.add(Notice.finding(Sources.of(image), "galley.picture-turned", name));
        }
        double ratio = (double) file.height() / file.width();
        double width = width(image, file);
        boolean spans = spanning || width > measures.column().emu();
        width = Math.min(width, spans ? measures.full().emu() : measures.column().emu());
        double most = (measures.room().emu() - 3.0 * measures.pitch().emu()) * MOST_OF_COLUMN;
        double height = Math.min(width * ratio, most);
        width = Math.min(width, height / ratio);
        complainOfCoarse(image, name, file, width);
        return new SetPicture(
                Length.ZERO,
                Length.ZERO,
                new Length(Math.max(1, Math.round(width))),
                new Length(Math.max(1, Math.round(height))),
                name,
                image.attr("alt"),
                figure);
    }

    private static double width(Element image, PictureFile file) {
        Element figure = image.closest("figure");
        String own = image.attr("data-width");
        String wish = own.isEmpty() && figure != null ? figure.attr("data-width") : own;
        double millimetres = wish.matches("\\d{1,4}(\\.\\d{1,9})?") ? Double.parseDouble(wish) : 0;
        double natural = file.width() / PER_INCH * MILLIMETRES_PER_INCH;
        return (millimetres > 0 ? millimetres : natural) * Length.PER_MILLIMETRE;
    }

    private void complainOfCoarse(Element image, String name, PictureFile file, double width) {
        double inches = width / Length.PER_MILLIMETRE / MILLIMETRES_PER_INCH;
        long resolution = Math.round(file.width() / inches);
        if (resolution < COARSE) {
            notices.add(
                    Notice.finding(
                            Sources.of(image),
                            "galley.picture-coarse",
                            name,
                            file.width() + " × " + file.height(),
                            Math.round(inches * MILLIMETRES_PER_INCH),
                            resolution));
        }
    }
}
