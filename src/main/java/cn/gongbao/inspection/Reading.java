package cn.gongbao.inspection;

import java.util.List;
import java.util.Set;

/**
 * What was read of a finished PDF, as the rules examine it.
 *
 * @param pages all of them
 * @param lines of the counted pages in reading order
 * @param area what the layout wants
 */
record Reading(List<PageText> pages, List<PrintedLine> lines, TypeArea area) {

    /** Copies the lists. */
    Reading {
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
    }

    static Reading of(List<PageText> pages, TypeArea area) {
        return new Reading(pages, LineReading.read(pages, area), area);
    }

    /** The lines without signatories and dates, which fill no measure. */
    List<PrintedLine> flowing() {
        Set<PrintedLine> closings = Signatures.closings(lines);
        return lines.stream().filter(line -> !closings.contains(line)).toList();
    }

    /** Whether the file tells paragraphs and headings by tags. */
    boolean tagged() {
        return pages.stream()
                .flatMap(page -> page.glyphs().stream())
                .anyMatch(glyph -> glyph.element() > 0);
    }

    /** The same without its lines, so that rules on lines find nothing. */
    Reading withoutLines() {
        return new Reading(pages, List.of(), area);
    }
}
