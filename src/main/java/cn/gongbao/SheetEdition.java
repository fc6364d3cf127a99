package cn.gongbao;

import cn.gongbao.imposition.Imposition;
import cn.gongbao.imposition.Job;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.Sheets;
import cn.gongbao.pdf.DummyWriter;
import cn.gongbao.pdf.Pressed;
import cn.gongbao.pdf.SheetWriter;
import cn.gongbao.type.FaceChain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The press sheets of an issue, and the dummy that shows how they are folded. */
final class SheetEdition {

    private static final int REGULAR = 400;

    private SheetEdition() {}

    /**
     * The sheets of a print edition, as the layout binds it.
     *
     * @param madeUp the pages of that edition
     * @param printed its file
     * @return files by name; none, and a finding that says why, where the pages cannot be bound so
     */
    static Noted<Map<String, byte[]>> files(MadeUp madeUp, Pressed printed) {
        Layout layout = madeUp.layout();
        Issue issue = madeUp.issue();
        String title = issue.title() + " " + issue.label();
        Job job =
                new Job(
                        title,
                        issue.date(),
                        madeUp.pages().pages().size(),
                        layout.width(),
                        layout.height(),
                        layout.bleed());
        Place place = layout.place();
        Noted<Sheets> imposed = Imposition.impose(job, layout.editions().binding(), place);
        if (imposed.failed()) {
            return new Noted<>(Map.of(), findings(imposed.notices()));
        }
        Sheets sheets = imposed.value();
        FaceChain faces = madeUp.shelf().chain(layout.fallback(), REGULAR);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(madeUp.file("sheets.pdf"), SheetWriter.write(printed, sheets, faces));
        files.put(madeUp.file("dummy.pdf"), DummyWriter.write(title, sheets, faces));
        return new Noted<>(files, imposed.notices());
    }

    /** The print edition is whole without its sheets: what stops them stops nothing else. */
    private static List<Notice> findings(List<Notice> notices) {
        return notices.stream()
                .map(
                        notice ->
                                new Notice(
                                        Notice.Severity.FINDING,
                                        notice.place(),
                                        notice.key(),
                                        notice.arguments()))
                .toList();
    }
}
