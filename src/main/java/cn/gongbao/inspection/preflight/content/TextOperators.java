package cn.gongbao.inspection.preflight.content;

import cn.gongbao.inspection.preflight.content.StreamReader.Operands;
import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Operators that place and show text. ISO 32000-1 9.3 and 9.4. */
final class TextOperators {

    /** How much of a text is told. */
    private static final int TOLD = 16;

    /** Where the em box of a Han character stands about its baseline, in ems. */
    private static final double BELOW = -0.12;

    private static final double ABOVE = 0.88;

    private final Sheet sheet;
    private final Resources resources;
    private final Painter painter;
    private AffineTransform line = new AffineTransform();
    private AffineTransform place = new AffineTransform();

    TextOperators(Sheet sheet, Resources resources, Painter painter) {
        this.sheet = sheet;
        this.resources = resources;
        this.painter = painter;
    }

    boolean apply(String name, Operands given, GraphicsState state) {
        switch (name) {
            case "BT" -> set(new AffineTransform());
            case "ET" -> {
                // The next BT sets both matrices.
            }
            case "Tc" -> state.characterSpace = given.number(0);
            case "Tw" -> state.wordSpace = given.number(0);
            case "Tz" -> state.scale = given.number(0) / 100;
            case "TL" -> state.leading = given.number(0);
            case "Tr" -> state.renderMode = (int) given.number(0);
            case "Ts" -> state.rise = given.number(0);
            case "Tf" -> font(given.name(0), given.number(1), state);
            case "Td" -> move(given.number(0), given.number(1));
            case "TD" -> {
                state.leading = -given.number(1);
                move(given.number(0), given.number(1));
            }
            case "Tm" -> set(given.matrix());
            case "T*" -> move(0, -state.leading);
            case "Tj", "TJ" -> show(given.get(0), state);
            case "'" -> {
                move(0, -state.leading);
                show(given.get(0), state);
            }
            case "\"" -> {
                state.wordSpace = given.number(0);
                state.characterSpace = given.number(1);
                move(0, -state.leading);
                show(given.get(2), state);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void set(AffineTransform matrix) {
        line = matrix;
        place = new AffineTransform(matrix);
    }

    private void move(double x, double y) {
        line.translate(x, y);
        place = new AffineTransform(line);
    }

    private void font(COSName name, double size, GraphicsState state) {
        COSDictionary font = StreamReader.resource(sheet, resources, COSName.FONT, name);
        state.font = font == null ? null : sheet.shelf.fonts.computeIfAbsent(font, ShownFont::of);
        state.fontSize = size;
    }

    private void show(COSBase shown, GraphicsState state) {
        if (state.font == null) {
            sheet.trouble("no-font");
            return;
        }
        Run run = new Run(state);
        if (shown instanceof COSString string) {
            run.add(string.getBytes());
        } else if (shown instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase item = array.getObject(i);
                if (item instanceof COSString string) {
                    run.add(string.getBytes());
                } else if (item instanceof COSNumber number) {
                    run.skip(-number.floatValue() / 1000 * state.fontSize);
                }
            }
        }
        run.end();
    }

    /** The glyphs of one operator. */
    private final class Run {

        private final GraphicsState state;
        private final boolean vertical;
        private final boolean seen;
        private final double size;
        private final StringBuilder text = new StringBuilder();
        private Box box = Box.NOTHING;

        Run(GraphicsState state) {
            this.state = state;
            vertical = state.font.codes().vertical();
            seen = state.renderMode != 3 && state.renderMode != 7;
            AffineTransform matrix = new AffineTransform(state.matrix);
            matrix.concatenate(place);
            double em = state.font.drawn() ? scaleOf(state.font) * 1000 : 1;
            size =
                    Math.abs(state.fontSize)
                            * em
                            * Math.hypot(matrix.getShearX(), matrix.getScaleY());
        }

        private static double scaleOf(ShownFont font) {
            AffineTransform matrix =
                    StreamReader.matrix(font.dictionary().getDictionaryObject("FontMatrix"));
            return Math.abs(matrix.getScaleY());
        }

        void skip(double distance) {
            if (vertical) {
                place.translate(0, distance);
            } else {
                place.translate(distance * state.scale, 0);
            }
        }

        void add(byte[] string) {
            for (int code : state.font.codes().read(string)) {
                if (!sheet.goesOn()) {
                    return;
                }
                add(code);
            }
        }

        private void add(int code) {
            Codes codes = state.font.codes();
            double advance = codes.advance(code);
            if (state.font.drawn()) {
                advance = 1000 * advance * across(state.font);
            }
            double space = state.characterSpace;
            space += codes.bytes() == 1 && code == ' ' ? state.wordSpace : 0;
            if (text.length() < TOLD) {
                text.append(codes.text(code).replaceAll("\\p{Cntrl}", " "));
            }
            if (seen) {
                glyph(code, advance * state.fontSize);
            }
            if (vertical) {
                place.translate(0, -advance * state.fontSize + space);
            } else {
                place.translate((advance * state.fontSize + space) * state.scale, 0);
            }
        }

        private static double across(ShownFont font) {
            return StreamReader.matrix(font.dictionary().getDictionaryObject("FontMatrix"))
                    .getScaleX();
        }

        private void glyph(int code, double advance) {
            AffineTransform matrix = new AffineTransform(state.matrix);
            matrix.concatenate(place);
            if (state.font.drawn()) {
                draw(code, matrix);
                return;
            }
            double em = state.fontSize;
            Box glyph =
                    vertical
                            ? new Box(-em / 2, -advance + state.rise, em / 2, state.rise)
                            : new Box(
                                    0,
                                    BELOW * em + state.rise,
                                    advance * state.scale,
                                    ABOVE * em + state.rise);
            box = box.union(glyph.under(matrix));
        }

        /** Runs the procedure of a Type 3 glyph; its marks are the text's. */
        private void draw(int code, AffineTransform matrix) {
            COSStream procedure = state.font.procedure(code);
            if (procedure == null) {
                return;
            }
            double em = state.fontSize;
            matrix.concatenate(new AffineTransform(em * state.scale, 0, 0, em, 0, state.rise));
            COSDictionary font = state.font.dictionary();
            matrix.concatenate(StreamReader.matrix(font.getDictionaryObject("FontMatrix")));
            GraphicsState inner = state.copy();
            inner.matrix = matrix;
            Mark.Lettering form = new Mark.Lettering(text.toString(), size, state.font.name());
            sheet.fonts.add(state.font);
            StreamReader.run(
                    sheet,
                    procedure,
                    Resources.of(font, resources),
                    inner,
                    painter.within().glyph(form));
        }

        void end() {
            if (box.left() > box.right()) {
                return;
            }
            sheet.fonts.add(state.font);
            Mark.Lettering form = new Mark.Lettering(text.toString(), size, state.font.name());
            int mode = state.renderMode % 4;
            if (mode == 0 || mode == 2) {
                painter.paint(state, state.fill, box, form);
            }
            if (mode == 1 || mode == 2) {
                painter.paint(state, state.stroke, box, form);
            }
        }
    }
}
