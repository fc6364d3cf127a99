package cn.gongbao.cli;

import cn.gongbao.archive.Examination;
import cn.gongbao.model.Notice;
import cn.gongbao.notation.Json;
import cn.gongbao.verification.Verifier.Verdict;
import java.util.Locale;

/** A verdict for other programs. */
record VerdictJson(Wording wording) {

    String of(Verdict verdict) {
        return Json.object(
                "passed", verdict.passed(),
                "fingerprint", Json.text(verdict.fingerprint()),
                "examinations", Json.lines(verdict.examinations(), this::examination));
    }

    private String examination(Examination examination) {
        return Json.object(
                "property", Json.text(examination.aspect().name().toLowerCase(Locale.ROOT)),
                "id", Json.text(examination.id()),
                "examined", examination.examined(),
                "faults", Json.list(examination.faults(), this::notice),
                "remarks", Json.list(examination.remarks(), this::notice));
    }

    private String notice(Notice notice) {
        return Json.object(
                "file", Json.text(notice.place().toString()),
                "kind", Json.text(notice.key()),
                "found", Json.text(wording.text(notice.key(), notice.arguments())));
    }
}
