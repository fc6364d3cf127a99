package cn.gongbao.pdf;

import cn.gongbao.model.Ink;

/** What an ink is drawn with. */
public enum Colours {
    /** The ink's screen colour: grey where its parts are equal, so that black is plain black. */
    SCREEN {
        @Override
        Shade shade(Ink ink) {
            int red = ink.screen() >> 16 & 0xFF;
            int green = ink.screen() >> 8 & 0xFF;
            int blue = ink.screen() & 0xFF;
            if (red == green && green == blue) {
                return new Shade(part(red) + " g", part(red) + " G");
            }
            String parts = part(red) + " " + part(green) + " " + part(blue);
            return new Shade(parts + " rg", parts + " RG");
        }
    };

    /**
     * The operators that choose a colour.
     *
     * @param fill for text and areas
     * @param stroke for lines
     */
    record Shade(String fill, String stroke) {

        /** What a page starts with (ISO 32000-1 §8.4.1). */
        static final Shade BLACK = new Shade("0 g", "0 G");
    }

    abstract Shade shade(Ink ink);

    /** A part of 255 to three decimals, enough to come back as the same byte. */
    private static String part(int value) {
        ContentBuffer number = new ContentBuffer(8);
        number.decimal((value * 2000L + 255) / 510, 3);
        return number.toString().strip();
    }
}
