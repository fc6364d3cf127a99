package cn.gongbao.proof;

import cn.gongbao.model.Issue;
import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.PagedIssue;
import cn.gongbao.page.Placed;
import cn.gongbao.type.FaceShelf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An issue's pages as proofs: the same things in the same places, and marks outside the trim.
 *
 * <p>An A4 page with its margins goes on a sheet of A3 in its own size.
 */
public final class ProofPages {

    /** What is shown on either side of the trim. */
    public static final Length SIDE = Length.mm(40);

    /** What is shown above the trim. */
    public static final Length HEAD = Length.mm(26);

    /** What is shown below the trim. */
    public static final Length FOOT = Length.mm(48);

    /** From the bleed's edge to what stands beside it. */
    private static final Length CLEAR = Length.mm(1);

    private ProofPages() {}

    /**
     * Marks all pages.
     *
     * @param issue whose documents the codes name
     * @param shelf faces of the margins' text
     * @return the pages, every mark tagged as an artifact and outside trim and bleed
     */
    public static PagedIssue of(PagedIssue pages, Issue issue, FaceShelf shelf, Proof proof) {
        Documents documents = Documents.of(pages, issue);
        ProofInks inks = ProofInks.beside(pages.inks(), proof);
        Lettering lettering = new Lettering(shelf);
        ProofMargins margins = new ProofMargins(pages, proof, lettering, inks);
        LineMarks lines =
                new LineMarks(
                        Addresses.of(pages),
                        documents,
                        lettering,
                        inks,
                        pages.width(),
                        bleed(pages));
        List<Page> marked = new ArrayList<>();
        for (Page page : pages.pages()) {
            Set<String> files = new LinkedHashSet<>();
            List<Placed> placed = new ArrayList<>(page.placed());
            placed.addAll(lines.of(page, files));
            List<String> key =
                    files.stream().map(file -> documents.key(file) + " = " + file).toList();
            placed.addAll(margins.of(page, key));
            marked.add(with(page, placed));
        }
        return with(pages, inks, marked);
    }

    /** How far from the trim's edge marks begin. */
    static Length bleed(PagedIssue pages) {
        return pages.bleed().plus(CLEAR);
    }

    private static Page with(Page page, List<Placed> placed) {
        return new Page(
                page.number(), page.label(), page.folio(), page.recto(), page.artwork(), placed);
    }

    private static PagedIssue with(PagedIssue pages, ProofInks inks, List<Page> marked) {
        return new PagedIssue(
                pages.information(),
                pages.width(),
                pages.height(),
                pages.bleed(),
                inks.all(),
                marked,
                pages.structure(),
                pages.outline(),
                pages.pictures());
    }
}
