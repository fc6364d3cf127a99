package cn.gongbao.cli;

import cn.gongbao.archive.Examination;
import cn.gongbao.model.Notice;
import cn.gongbao.verification.Verifier.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A verdict for other programs (RFC 8259). */
record VerdictJson(Wording wording) {

    static String of(Verdict verdict, Wording wording) {
        VerdictJson json = new VerdictJson(wording);
        String items =
                verdict.examinations().stream()
                        .map(json::examination)
                        .collect(Collectors.joining(",\n  "));
        return "{\"passed\": "
                + verdict.passed()
                + ", \"fingerprint\": "
                + (verdict.fingerprint() == null
                        ? "null"
                        : InspectionJson.quoted(verdict.fingerprint()))
                + ", \"examinations\": [\n  "
                + items
                + "\n]}";
    }

    private String examination(Examination examination) {
        return "{\"property\": "
                + InspectionJson.quoted(examination.aspect().name().toLowerCase(Locale.ROOT))
                + ", \"id\": "
                + InspectionJson.quoted(examination.id())
                + ", \"examined\": "
                + examination.examined()
                + ", \"faults\": "
                + notices(examination.faults())
                + ", \"remarks\": "
                + notices(examination.remarks())
                + "}";
    }

    private String notices(List<Notice> notices) {
        return notices.stream()
                .map(
                        notice ->
                                "{\"file\": "
                                        + InspectionJson.quoted(notice.place().toString())
                                        + ", \"kind\": "
                                        + InspectionJson.quoted(notice.key())
                                        + ", \"found\": "
                                        + InspectionJson.quoted(
                                                wording.text(notice.key(), notice.arguments()))
                                        + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
