package cn.gongbao.proof;

import cn.gongbao.model.Ink;
import cn.gongbao.model.Length;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the margins of a proof are set in: inks of their own, under names that no page uses.
 *
 * @param all inks of the proof, the pages' own among them
 * @param round style of the round's name, in the colour of its pen
 */
record ProofInks(
        Map<String, Ink> all,
        String plain,
        Lettering.Style round,
        Lettering.Style head,
        Lettering.Style small,
        Lettering.Style address,
        Lettering.Style number,
        Lettering.Style code) {

    private static final int BLACK = 0x000000;

    // dark enough to be read small, light enough to stand behind what it numbers
    private static final int GREY = 0x444444;

    static ProofInks beside(Map<String, Ink> pages, Proof proof) {
        Map<String, Ink> all = new LinkedHashMap<>(pages);
        String plain = ink("proof", BLACK, 100, all);
        String light = ink("proof-light", GREY, 73, all);
        String pen = proof.pen() == null ? plain : ink("proof-pen", proof.pen().screen(), 0, all);
        return new ProofInks(
                all,
                plain,
                style(15, true, pen),
                style(9, false, plain),
                style(7, false, plain),
                style(7, true, plain),
                style(6.5, false, light),
                style(6.5, false, plain));
    }

    private static Lettering.Style style(double size, boolean heavy, String ink) {
        return new Lettering.Style(Length.pt(size), heavy, ink);
    }

    // Proofs are pulled on office printers: only what a screen shows is exact.
    private static String ink(String wanted, int screen, int black, Map<String, Ink> all) {
        String name = wanted;
        while (all.containsKey(name)) {
            name += "′";
        }
        boolean colour = black == 0;
        int cyan = colour ? 100 - percent(screen >> 16) : 0;
        int magenta = colour ? 100 - percent(screen >> 8) : 0;
        int yellow = colour ? 100 - percent(screen) : 0;
        all.put(name, new Ink(name, screen, cyan, magenta, yellow, black, null));
        return name;
    }

    private static int percent(int part) {
        return Math.round((part & 0xFF) / 2.55f);
    }
}
