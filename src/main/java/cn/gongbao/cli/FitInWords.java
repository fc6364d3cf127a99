package cn.gongbao.cli;

import cn.gongbao.makeup.Fit;
import cn.gongbao.makeup.Fit.Effect;
import cn.gongbao.makeup.Fit.Way;
import cn.gongbao.makeup.Lever;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ways to another page count, as sentences. */
final class FitInWords {

    /** More ways than anybody reads; {@code --json} gives all. */
    private static final int TOLD = 20;

    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    FitInWords(Wording wording) {
        this.wording = wording;
    }

    /** The sentences, one to a line. */
    List<String> of(Fit fit) {
        Effect now = fit.now();
        String state = fit.signature() == 1 ? "any" : now.filling() == 0 ? "fits" : "now";
        say("", "fit." + state, now.pages(), now.blanks(), now.filling(), fit.signature());
        say("", "fit.tried", fit.tried(), fit.ways().size());
        for (int i = 0; i < Math.min(TOLD, fit.ways().size()); i++) {
            way(i + 1, fit.ways().get(i), now);
        }
        if (fit.ways().size() > TOLD) {
            say("", "fit.more", fit.ways().size() - TOLD);
        }
        if (!fit.endings().isEmpty()) {
            say("", "fit.endings");
        }
        fit.endings().forEach(ending -> ending(ending, now));
        return List.copyOf(lines);
    }

    private void say(String indent, String key, Object... arguments) {
        lines.add(indent + wording.text(key, arguments));
    }

    private void way(int number, Way way, Effect now) {
        Effect then = way.effect();
        say(
                "",
                way.fits() ? "fit.way-fits" : "fit.way",
                number,
                change(now.pages(), then.pages()),
                change(now.blanks(), then.blanks()),
                signed(then.lines() - now.lines()),
                signed(Math.round(then.cost() - now.cost())));
        way.levers().forEach(this::lever);
        if (!way.moves().isEmpty()) {
            String moves =
                    way.moves().stream()
                            .map(it -> wording.text("fit.move", it.document(), it.from(), it.to()))
                            .collect(Collectors.joining(wording.text("fit.between")));
            say("     ", "fit.moves", moves);
        }
    }

    private static String change(int from, int to) {
        return from == to ? "" + to : from + " → " + to;
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }

    private void lever(Lever lever) {
        say("   · ", "fit.lever." + lever.name(), lever.document(), lever.target());
        String key = lever.ofDocument() ? "fit.write-key" : "fit.write-rule";
        say("     ", key, lever.place(), lever.written());
    }

    private void ending(Fit.Ending ending, Effect now) {
        String key = ending.lose() == 0 ? "fit.ending" : "fit.ending-frees";
        say(
                "   ",
                key,
                ending.document(),
                ending.title(),
                ending.lines(),
                ending.folio(),
                ending.lose(),
                now.pages() - now.filling(),
                ending.pages());
    }
}
