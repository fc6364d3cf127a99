package cn.gongbao.cli;

import cn.gongbao.archive.Aspect;
import cn.gongbao.archive.Examination;
import cn.gongbao.model.Notice;
import cn.gongbao.verification.Verifier.Verdict;

/** Prints a verdict: the four properties, a line for each question, the faults below it. */
record VerdictTable(Desk desk, Wording wording) {

    private static final int COUNT = 6;

    void print(Verdict verdict) {
        if (verdict.title() != null) {
            line(verdict.title());
        }
        for (Aspect aspect : Aspect.values()) {
            line(wording.text("verify.aspect." + aspect));
            verdict.examinations().stream()
                    .filter(examination -> examination.aspect() == aspect)
                    .forEach(this::print);
        }
        long faults = verdict.examinations().stream().mapToLong(e -> e.faults().size()).sum();
        line(wording.text(verdict.passed() ? "verify.passed" : "verify.failed", faults));
        if (verdict.fingerprint() != null) {
            line(wording.text("verify.fingerprint", verdict.fingerprint()));
        }
        line(wording.text(verdict.packed() ? "verify.limit-package" : "verify.limit-lone"));
    }

    private void print(Examination examination) {
        String remark = examination.examined() == 0 ? wording.text("verify.nothing") : "";
        line(
                number(examination.examined(), "verify.column.examined")
                        + number(examination.faults().size(), "verify.column.faults")
                        + "  "
                        + wording.text("verify.item." + examination.id())
                        + remark);
        Telling telling = Telling.out(desk, wording);
        examination.faults().forEach(telling::tell);
        for (Notice remarked : examination.remarks()) {
            String text = wording.text(remarked.key(), remarked.arguments());
            line(remarked.place() + ": " + wording.text("verify.remark", text));
        }
    }

    private String number(int count, String unit) {
        return Columns.right(Integer.toString(count), COUNT) + " " + wording.text(unit);
    }

    private void line(String text) {
        desk.out().println(text);
    }
}
