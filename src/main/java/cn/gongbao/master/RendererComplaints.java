package cn.gongbao.master;

import cn.gongbao.model.Place;
import com.openhtmltopdf.util.Diagnostic;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the renderer's warnings into errors, so that no declaration is dropped in silence.
 *
 * <p>The renderer counts style elements from 1, of which the first is the page's, and their lines
 * from 1. A sheet is handed over with its lines as they were.
 */
final class RendererComplaints {

    private static final Pattern SHEET =
            Pattern.compile("^\\(.*#inline_style_(\\d+)\\) (.*?) at line (\\d+)\\.?(.*)$");

    private final MasterSource source;
    private final Complaints complaints;

    RendererComplaints(MasterSource source, Complaints complaints) {
        this.source = source;
        this.complaints = complaints;
    }

    void hear(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() < Level.WARNING.intValue()) {
            return;
        }
        String message = diagnostic.getFormattedMessage().strip();
        Matcher matcher = SHEET.matcher(message);
        if (!matcher.matches()) {
            complaints.add(Place.of(source.file()), "master.renderer", message);
            return;
        }
        int number = Integer.parseInt(matcher.group(1)) - 2;
        if (number < 0 || number >= source.sheets().size()) {
            throw new IllegalStateException("the page's own style is not understood: " + message);
        }
        StyleSheet sheet = source.sheets().get(number);
        Place place =
                new Place(sheet.file(), sheet.line() + Integer.parseInt(matcher.group(3)) - 1, 0);
        complaints.add(place, "master.renderer", matcher.group(2) + "." + matcher.group(4));
    }
}
