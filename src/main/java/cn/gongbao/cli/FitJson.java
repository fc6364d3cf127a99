package cn.gongbao.cli;

import static cn.gongbao.cli.InspectionJson.quoted;

import cn.gongbao.makeup.Fit;
import cn.gongbao.makeup.Fit.Effect;
import cn.gongbao.makeup.Fit.Way;
import cn.gongbao.makeup.Lever;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways to another page count, for other programs (RFC 8259). */
final class FitJson {

    private FitJson() {}

    static String of(Fit fit) {
        return "{\"signature\": "
                + fit.signature()
                + ", \"now\": "
                + effect(fit.now())
                + ", \"tried\": "
                + fit.tried()
                + ", \"ways\": "
                + list(fit.ways(), FitJson::way, ",\n  ")
                + ", \"endings\": "
                + list(fit.endings(), FitJson::ending, ",\n  ")
                + "}";
    }

    private static <T> String list(List<T> items, Function<T, String> each, String between) {
        return items.stream().map(each).collect(Collectors.joining(between, "[", "]"));
    }

    private static String effect(Effect effect) {
        return String.format(
                Locale.ROOT,
                "{\"pages\": %d, \"filling\": %d, \"blanks\": %d, \"lines\": %d,"
                        + " \"breaks\": %.1f, \"demerits\": %.1f}",
                effect.pages(),
                effect.filling(),
                effect.blanks(),
                effect.lines(),
                effect.breaks(),
                effect.demerits());
    }

    private static String way(Way way) {
        return "{\"fits\": "
                + way.fits()
                + ", \"effect\": "
                + effect(way.effect())
                + ", \"levers\": "
                + list(way.levers(), FitJson::lever, ", ")
                + ", \"moves\": "
                + list(way.moves(), FitJson::move, ", ")
                + "}";
    }

    private static String lever(Lever lever) {
        return "{\"name\": "
                + quoted(lever.name())
                + ", \"document\": "
                + lever.document()
                + ", \"target\": "
                + quoted(lever.target())
                + ", \"place\": "
                + quoted(lever.place().toString())
                + ", \"write\": "
                + quoted(lever.written())
                + "}";
    }

    private static String move(Fit.Move move) {
        return String.format(
                Locale.ROOT,
                "{\"document\": %d, \"from\": %d, \"to\": %d}",
                move.document(),
                move.from(),
                move.to());
    }

    private static String ending(Fit.Ending ending) {
        return String.format(
                Locale.ROOT,
                "{\"document\": %d, \"title\": %s, \"folio\": %d, \"lines\": %d, \"lose\": %d,"
                        + " \"pages\": %d}",
                ending.document(),
                quoted(ending.title()),
                ending.folio(),
                ending.lines(),
                ending.lose(),
                ending.pages());
    }
}
