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
 */
public record Block(Kind kind, List<Part> parts, Place place) {

    /** Copies the parts. */
    public Block {
        parts = List.copyOf(parts);
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
        /** The label of a roll. */
        LABEL,
        /** A person's name in a roll. */
        NAME,
        /** A day in a chronicle. */
        DAY,
        /** The end of a title line; without text. */
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
