package cn.gongbao.pdf;

import cn.gongbao.model.Ink;
import java.util.Set;

/** What an ink is drawn with. */
public enum Colours {
    /** The ink's screen colour: grey where its parts are equal, so that black is plain black. */
    SCREEN {
        @Override
        Shade shade(Ink ink, PressResources resources) {
            int red = ink.screen() >> 16 & 0xFF;
            int green = ink.screen() >> 8 & 0xFF;
            int blue = ink.screen() & 0xFF;
            if (red == green && green == blue) {
                return new Shade(part(red) + " g", part(red) + " G");
            }
            String parts = part(red) + " " + part(green) + " " + part(blue);
            return new Shade(parts + " rg", parts + " RG");
        }
    },

    /** The ink's plates: a separation where it is an ink of its own, else process inks. */
    PRESS {
        @Override
        Shade shade(Ink ink, PressResources resources) {
            return ink.spot() == null
                    ? Shade.process(ink.cyan(), ink.magenta(), ink.yellow(), ink.black())
                    : Shade.spot(Set.of(ink.spot()), resources.separation(ink), 100);
        }
    };

    /**
     * The operators that choose a colour.
     *
     * @param fill for text and areas
     * @param stroke for lines
     * @param space resource name of its colour space, or null for one of the devices'
     * @param overprints whether text and thin lines of it are printed on what lies beneath
     * @param plates that it is printed from; none of a screen's colour
     */
    record Shade(String fill, String stroke, String space, boolean overprints, Set<String> plates) {

        /** What a page starts with (ISO 32000-1 §8.4.1). */
        static final Shade BLACK = new Shade("0 g", "0 G");

        /** Copies the set. */
        Shade {
            plates = Set.copyOf(plates);
        }

        /** A screen's colour. */
        Shade(String fill, String stroke) {
            this(fill, stroke, null, false, Set.of());
        }

        /**
         * Process inks in percent; black alone overprints, as it hides what is beneath, and a
         * hairline of white at its edges would show.
         */
        static Shade process(int cyan, int magenta, int yellow, int black) {
            String parts = percent(cyan) + percent(magenta) + percent(yellow) + percent(black);
            return new Shade(
                    parts + "k",
                    parts + "K",
                    null,
                    black == 100 && cyan + magenta + yellow == 0,
                    Plates.of(cyan, magenta, yellow, black));
        }

        /** Ink of a plate of its own, in percent. */
        static Shade spot(Set<String> plates, String space, int percent) {
            String part = percent(percent);
            return new Shade(
                    "/" + space + " cs " + part + "scn",
                    "/" + space + " CS " + part + "SCN",
                    space,
                    false,
                    plates);
        }

        private static String percent(int value) {
            ContentBuffer number = new ContentBuffer(8);
            return number.decimal(value, 2).octet(' ').toString();
        }
    }

    /**
     * The operators for an ink.
     *
     * @param resources that take the colour spaces in
     */
    abstract Shade shade(Ink ink, PressResources resources);

    /** A part of 255 to three decimals, enough to come back as the same byte. */
    private static String part(int value) {
        ContentBuffer number = new ContentBuffer(8);
        number.decimal((value * 2000L + 255) / 510, 3);
        return number.toString().strip();
    }
}
