package cn.gongbao.proof;

import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What stands in the head and foot margins of a proof: which proof of which page this is, corners
 * that show the trim, places for signatures, and the files that codes name.
 */
final class ProofMargins {

    private static final Length HAIRLINE = Length.pt(0.25);
    private static final Length RULE = Length.pt(0.5);
    private static final Length CORNER = Length.mm(5);

    private static final Length FIRST_LINE = Length.mm(-18.5);
    private static final Length SECOND_LINE = Length.mm(-12);

    private static final Length BOXES = Length.mm(11);
    private static final Length BOX = Length.mm(13);
    private static final Length KEY = Length.mm(29.5);
    private static final Length KEY_PITCH = Length.mm(3.6);
    private static final int KEY_LINES = 5;
    private static final Length GAP = Length.mm(5);

    // 《图书质量保障体系》 1997: who read the proof and when, who checked that it was corrected,
    // and who lets it be printed
    private static final List<String> SIGNED = List.of("校对人", "日期", "核红", "付印签字");

    private static final String LEGEND =
            "行址 12R18：第12页右栏第18行（L 左栏，R 右栏，S 通栏；12:18 为单栏）　　" + "段码 3-42：文件3第42行，Word 稿为第42段";

    private final PagedIssue issue;
    private final Proof proof;
    private final Lettering lettering;
    private final ProofInks inks;

    ProofMargins(PagedIssue issue, Proof proof, Lettering lettering, ProofInks inks) {
        this.issue = issue;
        this.proof = proof;
        this.lettering = lettering;
        this.inks = inks;
    }

    /**
     * The margins of a page.
     *
     * @param key what codes of the page mean, an entry for each file
     */
    List<Placed> of(Page page, Collection<String> key) {
        List<Placed> placed = new ArrayList<>();
        head(page, placed);
        corners(placed);
        boxes(placed);
        key(key, placed);
        return placed;
    }

    private void head(Page page, List<Placed> placed) {
        Length right = issue.width();
        Lettering.Word mark = lettering.word("校样", inks.round());
        placed.add(mark.from(Length.ZERO, FIRST_LINE));
        Length at = mark.width().plus(GAP);
        if (proof.name().isEmpty()) {
            Length blank = Length.mm(14);
            placed.add(rule(at, FIRST_LINE.plus(Length.mm(0.8)), blank, HAIRLINE));
            at = at.plus(blank).plus(Length.mm(1));
            placed.add(lettering.word("校", inks.round()).from(at, FIRST_LINE));
        } else {
            placed.add(lettering.word(proof.name(), inks.round()).from(at, FIRST_LINE));
        }
        placed.add(
                lettering.word(issue.information().title(), inks.head()).upTo(right, FIRST_LINE));
        String name = page.folio() > 0 ? "第 %s 页" : "%s（不编页码）";
        String counted = "　　全 %d 面之第 %d 面".formatted(issue.pages().size(), page.number());
        placed.add(
                lettering
                        .word(name.formatted(page.label()) + counted, inks.head())
                        .from(Length.ZERO, SECOND_LINE));
        date(placed, right);
    }

    // The clock is not asked: a date that was not given is written by hand.
    private void date(List<Placed> placed, Length right) {
        String pen = proof.pen() == null ? "" : "用" + proof.pen().name() + "　　";
        if (proof.date() != null) {
            String told = pen + "出样日期 " + proof.date();
            placed.add(lettering.word(told, inks.head()).upTo(right, SECOND_LINE));
            return;
        }
        Length blank = Length.mm(30);
        Length from = right.minus(blank);
        placed.add(rule(from, SECOND_LINE.plus(Length.mm(0.8)), blank, HAIRLINE));
        placed.add(
                lettering
                        .word(pen + "出样日期", inks.head())
                        .upTo(from.minus(Length.mm(1)), SECOND_LINE));
    }

    private void corners(List<Placed> placed) {
        Length off = ProofPages.bleed(issue);
        Length start = Length.ZERO.minus(off).minus(CORNER);
        Length half = new Length(HAIRLINE.emu() / 2);
        for (Length y : List.of(Length.ZERO, issue.height())) {
            placed.add(rule(start, y.minus(half), CORNER, HAIRLINE));
            placed.add(rule(issue.width().plus(off), y.minus(half), CORNER, HAIRLINE));
        }
        for (Length x : List.of(Length.ZERO, issue.width())) {
            placed.add(rule(x.minus(half), start, HAIRLINE, CORNER));
            placed.add(rule(x.minus(half), issue.height().plus(off), HAIRLINE, CORNER));
        }
    }

    private void boxes(List<Placed> placed) {
        Length top = issue.height().plus(BOXES);
        Length width = new Length(issue.width().emu() / SIGNED.size());
        Length whole = width.times(SIGNED.size());
        placed.add(rule(Length.ZERO, top, whole, RULE));
        placed.add(rule(Length.ZERO, top.plus(BOX), whole.plus(RULE), RULE));
        for (int i = 0; i <= SIGNED.size(); i++) {
            placed.add(rule(width.times(i), top, RULE, BOX));
        }
        for (int i = 0; i < SIGNED.size(); i++) {
            Length x = width.times(i).plus(Length.mm(1.5));
            placed.add(small(SIGNED.get(i), x, top.plus(Length.mm(4))));
        }
    }

    private void key(Collection<String> key, List<Placed> placed) {
        Length y = issue.height().plus(KEY);
        placed.add(small(LEGEND, Length.ZERO, y));
        Length x = Length.ZERO;
        int lines = 1;
        y = y.plus(KEY_PITCH);
        for (String entry : key) {
            Lettering.Word word = lettering.word(entry, inks.small());
            if (x.emu() > 0 && x.plus(word.width()).compareTo(issue.width()) > 0) {
                if (lines == KEY_LINES - 1) {
                    placed.add(small("…… 余见页码表", x, y));
                    return;
                }
                lines++;
                x = Length.ZERO;
                y = y.plus(KEY_PITCH);
            }
            placed.add(word.from(x, y));
            x = x.plus(word.width()).plus(GAP);
        }
    }

    private Placed small(String text, Length x, Length baseline) {
        return lettering.word(text, inks.small()).from(x, baseline);
    }

    private Placed rule(Length x, Length y, Length width, Length height) {
        return new Placed.Rule(x, y, width, height, inks.plain(), Placed.ARTIFACT);
    }
}
