package cn.gongbao.manuscript.text;

import cn.gongbao.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A recognised paragraph.
 *
 * @param kind what it is
 * @param parts its text in order; together they are the paragraph without padding
 * @param place of its first character
 * @param marks characters that are to be set otherwise than their neighbours
 */
public record Block(Kind kind, List<Part> parts, Place place, List<InlineMark> marks) {

    /** Copies the lists. */
    public Block {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }

    /** A paragraph without marks inside. */
    Block(Kind kind, List<Part> parts, Place place) {
        this(kind, parts, place, List.of());
    }

    /** This paragraph with marks inside. */
    Block with(List<InlineMark> inside) {
        return new Block(kind, parts, place, inside);
    }

    /** A paragraph in one piece. */
    static Block of(Kind kind, String text, Place place) {
        return new Block(kind, List.of(Part.plain(text)), place);
    }

    /** What a part of a paragraph is. */
    public enum Role {
        /** Running text. */
        PLAIN,
        /** A heading run in, the number of a clause, the label of a task. */
        LEAD,
        /** The label of a roll, 附件： and the number before an attachment's name. */
        LABEL,
        /** A person's name in a roll. */
        NAME,
        /** A day in a chronicle. */
        DAY,
        /** The end of a title line, or of an attachment's name before the next; without text. */
        BREAK
    }

    /**
     * A piece of a paragraph.
     *
     * @param role what it is
     * @param text its characters
     * @param day in ISO form for a day whose year is known, else null
     */
    public record Part(Role role, String text, String day) {

        static Part plain(String text) {
            return of(Role.PLAIN, text);
        }

        static Part of(Role role, String text) {
            return new Part(role, text, null);
        }
    }

    /** The paragraph's characters. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
