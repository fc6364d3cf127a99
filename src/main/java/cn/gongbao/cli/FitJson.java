package cn.gongbao.cli;

import cn.gongbao.makeup.Fit;
import cn.gongbao.makeup.Fit.Effect;
import cn.gongbao.makeup.Fit.Way;
import cn.gongbao.makeup.Lever;
import cn.gongbao.notation.Json;

/** The ways to another page count, for other programs. */
final class FitJson {

    private FitJson() {}

    static String of(Fit fit) {
        return Json.object(
                "signature", fit.signature(),
                "now", effect(fit.now()),
                "tried", fit.tried(),
                "ways", Json.lines(fit.ways(), FitJson::way),
                "endings", Json.lines(fit.endings(), FitJson::ending));
    }

    private static String effect(Effect effect) {
        return Json.object(
                "pages", effect.pages(),
                "filling", effect.filling(),
                "blanks", effect.blanks(),
                "lines", effect.lines(),
                "breaks", Json.tenths(effect.breaks()),
                "demerits", Json.tenths(effect.demerits()));
    }

    private static String way(Way way) {
        return Json.object(
                "fits", way.fits(),
                "effect", effect(way.effect()),
                "levers", Json.list(way.levers(), FitJson::lever),
                "moves", Json.list(way.moves(), FitJson::move));
    }

    private static String lever(Lever lever) {
        return Json.object(
                "name", Json.text(lever.name()),
                "document", lever.document(),
                "target", Json.text(lever.target()),
                "place", Json.text(lever.place().toString()),
                "write", Json.text(lever.written()));
    }

    private static String move(Fit.Move move) {
        return Json.object("document", move.document(), "from", move.from(), "to", move.to());
    }

    private static String ending(Fit.Ending ending) {
        return Json.object(
                "document", ending.document(),
                "title", Json.text(ending.title()),
                "folio", ending.folio(),
                "lines", ending.lines(),
                "lose", ending.lose(),
                "pages", ending.pages());
    }
}
