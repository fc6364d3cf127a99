package cn.gongbao.manuscript.source;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for characters that a gazette cannot print or must not carry unseen.
 *
 * <p>Controls, bidirectional controls (Unicode Standard Annex 9, 2.1 to 2.7), noncharacters, U+FFFD
 * and the private use areas are errors; other invisible format characters are findings. Mongolian
 * needs U+180E, U+200C and U+200D, which pass.
 */
public final class CharacterCheck {

    /** Complaints about one text that are told; what follows is counted. */
    private static final int MOST = 1000;

    private static final String INVISIBLE = "source.invisible";

    private CharacterCheck() {}

    /**
     * Looks at a text.
     *
     * @param start place of its first character; lines are counted on from it, and columns if it
     *     has one
     */
    public static List<Notice> of(Place start, String text) {
        List<Notice> notices = new ArrayList<>();
        int line = start.line();
        int column = start.column();
        int more = 0;
        boolean grave = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\n') {
                line++;
                column = 1;
                continue;
            }
            String fault = fault(character);
            if (fault != null && notices.size() < MOST) {
                int known = start.column() > 0 ? column : 0;
                notices.add(complaint(fault, character, new Place(start.file(), line, known)));
            } else if (fault != null) {
                more++;
                grave |= !fault.equals(INVISIBLE);
            }
            column++;
        }
        if (more > 0) {
            Place whole = Place.of(start.file());
            notices.add(
                    grave
                            ? Notice.error(whole, "source.more", more)
                            : Notice.finding(whole, "source.more", more));
        }
        return notices;
    }

    /**
     * Looks at a text whose source has no lines or columns.
     *
     * @param text a paragraph or a part of one
     * @param place of all its characters
     * @return a notice for each character that may not stand, once
     */
    public static List<Notice> of(String text, Place place) {
        List<Notice> notices = new ArrayList<>();
        text.codePoints()
                .filter(character -> fault(character) != null)
                .distinct()
                .forEach(c -> notices.add(complaint(fault(c), c, place)));
        return notices;
    }

    private static Notice complaint(String fault, int character, Place place) {
        String code = String.format("U+%04X", character);
        return fault.equals(INVISIBLE)
                ? Notice.finding(place, fault, code)
                : Notice.error(place, fault, code);
    }

    private static String fault(int character) {
        boolean han = character >= 0x4E00 && character <= 0x9FFF;
        if (han || character >= 0x20 && character < 0x7F || character == '\t') {
            return null;
        }
        if (isBidirectionalControl(character)) {
            return "source.bidi";
        }
        if (character == 0xFFFD) {
            return "source.lost-character";
        }
        if ((character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF) {
            return "source.control";
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    "source.control";
            case Character.PRIVATE_USE -> "source.private-use";
            case Character.FORMAT -> isMongolianFormat(character) ? null : INVISIBLE;
            default -> null;
        };
    }

    private static boolean isBidirectionalControl(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isMongolianFormat(int character) {
        return character == 0x180E || character == 0x200C || character == 0x200D;
    }
}
