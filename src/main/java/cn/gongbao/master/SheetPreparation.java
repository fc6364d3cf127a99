package cn.gongbao.master;

import cn.gongbao.model.Ink;
import cn.gongbao.model.Place;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts screen colours in place of inks, and pictures in place of their names. */
final class SheetPreparation {

    private static final Pattern INK = Pattern.compile("(?i)\\bink\\(\\s*([^)\\s]*)\\s*\\)");
    private static final Pattern URL =
            Pattern.compile("(?i)\\burl\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)]*?))\\s*\\)");

    private final Map<String, Ink> inks;
    private final Pictures pictures;
    private final Complaints complaints;

    SheetPreparation(Map<String, Ink> inks, Pictures pictures, Complaints complaints) {
        this.inks = inks;
        this.pictures = pictures;
        this.complaints = complaints;
    }

    /** The sheet's text for the renderer, which counts lines from the first that is not blank. */
    String prepare(StyleSheet sheet) {
        Matcher addresses = URL.matcher(sheet.text());
        StringBuilder withPictures = new StringBuilder("/**/");
        int done = 0;
        while (addresses.find()) {
            withPictures.append(colours(sheet, done, addresses.start()));
            Place place = sheet.place(addresses.start());
            String picture = pictures.data(address(addresses), sheet.file(), place).orElse("");
            withPictures.append("url(\"").append(picture).append("\")");
            done = addresses.end();
        }
        return withPictures.append(colours(sheet, done, sheet.text().length())).toString();
    }

    private String colours(StyleSheet sheet, int from, int to) {
        String text = sheet.text();
        Matcher matcher = INK.matcher(text).region(from, to);
        StringBuilder result = new StringBuilder();
        int done = from;
        while (matcher.find()) {
            result.append(text, done, matcher.start());
            Optional<Ink> ink = Optional.ofNullable(inks.get(matcher.group(1)));
            if (ink.isEmpty()) {
                String known = String.join(", ", new TreeSet<>(inks.keySet()));
                complaints.add(sheet.place(matcher.start()), "master.ink", matcher.group(1), known);
            }
            result.append(screen(ink.map(Ink::screen).orElse(0)));
            done = matcher.end();
        }
        return result.append(text, done, to).toString();
    }

    /** A screen colour in the notation of CSS. */
    static String screen(int colour) {
        return String.format("#%06x", colour);
    }

    private static String address(Matcher matcher) {
        for (int group = 1; group <= 3; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group).strip();
            }
        }
        return "";
    }
}
