package cn.gongbao.pdf;

import cn.gongbao.page.Placed;
import cn.gongbao.type.GlyphRun;
import java.util.List;

/**
 * Paints set lines so that every glyph stands where it was placed.
 *
 * <p>Each adjustment is reckoned from the glyph's own place and from where the pen really stands,
 * given what was written so far, so that roundings never add up.
 */
final class LinePainter {

    /** How far a glyph may stand off without an adjustment: 0.002 pt in EMU. */
    private static final double TOLERANCE = 25.4;

    private final PageStream page;
    private final FontBook fonts;
    private final Shades shades;

    /** Where the pen stands, in EMU from the line's start. */
    private double pen;

    private boolean arrayOpen;
    private boolean stringOpen;

    LinePainter(PageStream page, FontBook fonts, Shades shades) {
        this.page = page;
        this.fonts = fonts;
        this.shades = shades;
    }

    /**
     * Paints a line.
     *
     * @param line with at least one glyph
     * @param pageHeight of the trimmed page in EMU
     * @param language of the marked content that the line stands in
     */
    void paint(Placed.Line line, long pageHeight, String language) {
        page.out().ascii("BT\n");
        place(line, pageHeight);
        List<Placed.Run> runs = line.runs();
        for (int from = 0; from < runs.size(); ) {
            TextSpan span = TextSpan.starting(runs, from, language);
            span.open(page.out());
            for (int i = from; i < span.end(); i++) {
                run(runs.get(i));
            }
            span.close(page.out());
            from = span.end();
        }
        page.out().ascii("ET\n");
    }

    /** Sets the text matrix to the place of the line's first glyph. */
    private void place(Placed.Line line, long pageHeight) {
        long along = firstGlyph(line);
        long x = line.x().emu() + (line.vertical() ? 0 : along);
        long up =
                switch (line.direction()) {
                    case ACROSS -> 0;
                    case DOWN -> -along;
                    case UP -> along;
                };
        long y = pageHeight - line.baseline().emu() + up;
        page.out()
                .ascii(
                        switch (line.direction()) {
                            case ACROSS -> "1 0 0 1 ";
                            case DOWN -> "0 -1 1 0 ";
                            case UP -> "0 1 -1 0 ";
                        })
                .points(x)
                .points(y)
                .ascii("Tm\n");
        long rounded = ContentBuffer.thousandths(line.vertical() ? y : x);
        double written = rounded * 12.7;
        pen =
                switch (line.direction()) {
                    case ACROSS -> written - line.x().emu();
                    case DOWN -> pageHeight - line.baseline().emu() - written;
                    case UP -> written - (pageHeight - line.baseline().emu());
                };
    }

    private static long firstGlyph(Placed.Line line) {
        for (Placed.Run run : line.runs()) {
            if (run.glyphs().glyphs().length > 0) {
                return run.offset().emu() + run.glyphs().offsets()[0];
            }
        }
        return 0;
    }

    private void run(Placed.Run run) {
        GlyphRun text = run.glyphs();
        int[] glyphs = text.glyphs();
        if (glyphs.length == 0) {
            return;
        }
        Colours.Shade shade = shades.of(run.ink());
        page.fill(shade);
        page.overprint(shade.overprints());
        page.rise(run.rise().emu());
        int[] clusters = text.clusters();
        int[] offsets = text.offsets();
        String characters = text.text();
        long start = run.offset().emu();
        long size = text.size().emu();
        FontBook.UsedFace face = fonts.of(text.face());
        for (int i = 0; i < glyphs.length; i++) {
            int to = i + 1 < glyphs.length ? clusters[i + 1] : characters.length();
            int number = face.number(glyphs[i], characters, clusters[i], Math.max(clusters[i], to));
            String font = face.fontNames().get(number / FontBook.CODES);
            if (!page.fontIs(font, size)) {
                closeArray();
                page.font(font, size);
            }
            move(start + offsets[i] - pen, size);
            openString();
            page.out().code(number % FontBook.CODES + 1);
            pen += face.width(number) * 1e-6 * size;
        }
        closeArray();
    }

    /** Moves the pen by an adjustment in thousandths of the em, with as few digits as will do. */
    private void move(double gap, long size) {
        if (Math.abs(gap) <= TOLERANCE) {
            return;
        }
        double exact = -gap * 1000 / size;
        int decimals = 0;
        long scale = 1;
        while (decimals < 3 && size * 0.0005 / scale > TOLERANCE) {
            decimals++;
            scale *= 10;
        }
        // A whole number is often near enough, though in the worst case it would not be.
        if (decimals > 0 && Math.abs(Math.rint(exact) - exact) * size / 1000 <= TOLERANCE) {
            decimals = 0;
            scale = 1;
        }
        long adjustment = Math.round(exact * scale);
        closeString();
        if (!arrayOpen) {
            page.out().octet('[');
            arrayOpen = true;
        }
        page.out().decimal(adjustment, decimals);
        pen -= (double) adjustment / scale * size / 1000;
    }

    private void openString() {
        if (!stringOpen) {
            page.out().ascii(arrayOpen ? "(" : "[(");
            stringOpen = true;
            arrayOpen = true;
        }
    }

    private void closeString() {
        if (stringOpen) {
            page.out().octet(')');
            stringOpen = false;
        }
    }

    private void closeArray() {
        closeString();
        if (arrayOpen) {
            page.out().ascii("]TJ\n");
            arrayOpen = false;
        }
    }
}
