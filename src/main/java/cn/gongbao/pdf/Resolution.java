package cn.gongbao.pdf;

import cn.gongbao.model.Editions;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.pdf.colour.PlatePicture;
import java.util.Optional;

/** How fine a picture is where it stands. */
final class Resolution {

    private static final double POINTS_TO_THE_INCH = 72;
    private static final double MILLIMETRES_TO_THE_INCH = 25.4;

    private Resolution() {}

    /**
     * Says where a picture has too few pixels for its size.
     *
     * @param place the picture's file, or the master that it stands in
     * @param name of the picture
     * @param page that it stands on
     * @param width in points
     * @param height in points
     */
    static Optional<Notice> complaint(
            Place place,
            String name,
            String page,
            PlatePicture picture,
            double width,
            double height,
            Editions.Print limits) {
        double wide = width / POINTS_TO_THE_INCH;
        double high = height / POINTS_TO_THE_INCH;
        // Rounded first: 225 pixels on what EMU make of an inch are 225 to the inch.
        long found = Math.round(Math.min(picture.width() / wide, picture.height() / high));
        int warn = picture.line() ? limits.lineWarnBelow() : limits.warnBelow();
        int refuse = picture.line() ? limits.lineRefuseBelow() : limits.refuseBelow();
        if (found >= warn) {
            return Optional.empty();
        }
        Object[] arguments = {
            name,
            page,
            found,
            millimetres(wide),
            millimetres(high),
            found < refuse ? refuse : warn,
            (long) Math.ceil(wide * warn),
            (long) Math.ceil(high * warn)
        };
        return Optional.of(
                found < refuse
                        ? Notice.error(place, "pdf.picture-coarse", arguments)
                        : Notice.finding(place, "pdf.picture-soft", arguments));
    }

    private static long millimetres(double inches) {
        return Math.round(inches * MILLIMETRES_TO_THE_INCH);
    }
}
