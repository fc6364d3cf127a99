package cn.gongbao.inspection.preflight.conformance;

import cn.gongbao.inspection.preflight.check.Check;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Job;
import cn.gongbao.inspection.preflight.check.Tally;
import cn.gongbao.inspection.preflight.content.PrintedPage;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Where colours may mix, they mix in a space that is said; a blind exchange has no such mixing. ISO
 * 15930-4, ISO 15930-7.
 */
public final class Transparency implements Check {

    private static final COSName MASK_IN_DATA = COSName.getPDFName("SMaskInData");

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("transparency");
        Set<Integer> pages = new TreeSet<>();
        for (Objects.Dictionary state : Objects.states(job.file())) {
            tally.look(state.page(), "");
            judge(tally, job, pages, state.page(), ofState(state.dictionary()));
        }
        for (Objects.Dictionary each : Objects.dictionaries(job.file())) {
            COSDictionary dictionary = each.dictionary();
            boolean stream = dictionary instanceof COSStream;
            if (stream && "Image".equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
                tally.look(each.page(), "");
                judge(tally, job, pages, each.page(), ofImage(dictionary));
            }
            if (dictionary.getDictionaryObject(COSName.GROUP) instanceof COSDictionary group
                    && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S))) {
                tally.look(each.page(), "");
                if (job.standard().blind()) {
                    tally.error("mixes", "Group");
                }
            }
        }
        for (PrintedPage page : job.file().pages()) {
            if (pages.contains(page.number()) && !job.standard().blind()) {
                tally.look(page.number(), "");
                space(tally, page.dictionary());
            }
        }
        return tally.report();
    }

    private static void judge(Tally tally, Job job, Set<Integer> pages, int page, String key) {
        if (!key.isEmpty()) {
            pages.add(page);
            if (job.standard().blind()) {
                tally.error("mixes", key);
            }
        }
    }

    private static void space(Tally tally, COSDictionary page) {
        COSBase group = page.getDictionaryObject(COSName.GROUP);
        if (!(group instanceof COSDictionary dictionary) || !dictionary.containsKey(COSName.CS)) {
            tally.warning("no-space");
        }
    }

    private static String ofImage(COSDictionary image) {
        if (image.getDictionaryObject(COSName.SMASK) instanceof COSStream) {
            return "SMask";
        }
        return image.getInt(MASK_IN_DATA, 0) == 0 ? "" : "SMaskInData";
    }

    /** The key by which a graphics state mixes colours; empty if it does not. */
    private static String ofState(COSDictionary state) {
        for (COSName key : new COSName[] {COSName.CA, COSName.CA_NS}) {
            if (state.getDictionaryObject(key) instanceof COSNumber alpha
                    && alpha.floatValue() < 1) {
                return key.getName();
            }
        }
        if (state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary) {
            return "SMask";
        }
        COSBase mode = state.getDictionaryObject(COSName.BM);
        COSBase first = mode instanceof COSArray all && all.size() > 0 ? all.getObject(0) : mode;
        boolean plain =
                first == null || COSName.NORMAL.equals(first) || COSName.COMPATIBLE.equals(first);
        return plain ? "" : "BM";
    }
}
