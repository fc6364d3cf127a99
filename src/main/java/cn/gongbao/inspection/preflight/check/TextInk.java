package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Colour;

/** Text is in inks, and black text in black alone. */
public final class TextInk implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.required("text-ink");
        job.artwork(
                (page, mark) -> {
                    if (mark.lettering()) {
                        tally.look(page, mark);
                        judge(tally, mark.colour());
                    }
                });
        return tally.report();
    }

    private static void judge(Tally tally, Colour colour) {
        if (colour.registration()) {
            tally.error("all-text");
        } else if (colour.needsConversion()) {
            tally.error("converted-text", colour.space());
        } else if (rich(colour)) {
            tally.error("rich-text", Inks.told(colour));
        }
    }

    /** Whether it is meant for black, and made of more than the black plate. */
    static boolean rich(Colour colour) {
        double cyan = colour.tints().getOrDefault("C", 0.0);
        double magenta = colour.tints().getOrDefault("M", 0.0);
        double yellow = colour.tints().getOrDefault("Y", 0.0);
        double black = colour.tints().getOrDefault(Colour.BLACK, 0.0);
        boolean dark = black >= 0.85 && colour.tints().size() > 1;
        return dark || Math.min(cyan, Math.min(magenta, yellow)) >= 0.5;
    }
}
