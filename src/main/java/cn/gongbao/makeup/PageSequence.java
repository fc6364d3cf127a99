package cn.gongbao.makeup;

import cn.gongbao.master.Master;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Signature;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The openings of an issue in order, with the pages that are left blank between them.
 *
 * @param steps an opening each
 * @param behind pages left blank behind the last
 */
record PageSequence(List<Step> steps, int behind) {

    /** Copies the list. */
    PageSequence {
        steps = List.copyOf(steps);
    }

    /**
     * An opening and the pages that it takes.
     *
     * @param opening the opening
     * @param flows that were set for it
     * @param files of its master
     * @param filling pages left blank before it to bring the page count to the signature
     * @param turning pages left blank before it so that it begins on its side of a leaf
     * @param first number of its first page
     * @param made what stands on its pages
     */
    record Step(
            Opening opening,
            GalleySetting.SetFlows flows,
            Layout.MasterFiles files,
            int filling,
            int turning,
            int first,
            FlowMaker.MadeFlow made) {

        int last() {
            return first + made.pages().size() - 1;
        }
    }

    /** How many pages there are. */
    int pages() {
        return (steps.isEmpty() ? 0 : steps.get(steps.size() - 1).last()) + behind;
    }

    /** Pages that the signature leaves blank. */
    int filling() {
        return behind + steps.stream().mapToInt(Step::filling).sum();
    }

    /** All pages that are left blank. */
    int blanks() {
        int blanks = behind;
        for (Step step : steps) {
            blanks += step.filling + step.turning;
            blanks +=
                    (int) step.made.pages().stream().filter(page -> page.master() == null).count();
        }
        return blanks;
    }

    /** The sequence whose page count is what the layout's signature wants. */
    static PageSequence of(
            List<Opening> openings,
            List<GalleySetting.SetFlows> flows,
            Layout layout,
            Map<String, Master> masters) {
        return new Maker(openings, flows, layout, masters).sequence();
    }

    /** Tries numbers of blank pages; each opening is made up once for either side of a leaf. */
    private static final class Maker {

        private final List<Opening> openings;
        private final List<GalleySetting.SetFlows> flows;
        private final Layout layout;
        private final Map<String, Master> masters;
        private final Map<Integer, FlowMaker.MadeFlow> made = new HashMap<>();

        Maker(
                List<Opening> openings,
                List<GalleySetting.SetFlows> flows,
                Layout layout,
                Map<String, Master> masters) {
            this.openings = openings;
            this.flows = flows;
            this.layout = layout;
            this.masters = masters;
        }

        PageSequence sequence() {
            Signature signature = layout.signature();
            int[] filling = new int[openings.size()];
            PageSequence plain = sequence(filling, 0);
            int missing = signature.missing(plain.pages());
            if (missing == 0) {
                return plain;
            }
            int body = firstCounted();
            if (signature.blanks() == Signature.Blanks.AFTER_FRONT && body > 0) {
                filling[body] = missing / 2 * 2;
            }
            int back = back();
            boolean closes = back < openings.size();
            if (signature.blanks() == Signature.Blanks.END || !closes) {
                return sequence(filling, missing);
            }
            int more = filling[back];
            for (int count : counts(missing - more, signature.pages())) {
                filling[back] = more + count;
                PageSequence filled = sequence(filling, 0);
                if (signature.missing(filled.pages()) == 0) {
                    return filled;
                }
            }
            filling[back] = more;
            return sequence(filling, signature.missing(sequence(filling, 0).pages()));
        }

        // One page more may turn once more what stands on a given side of a leaf.
        private static List<Integer> counts(int missing, int pages) {
            List<Integer> counts = new ArrayList<>();
            counts.add(missing);
            IntStream.range(0, 2 * pages).forEach(counts::add);
            return counts;
        }

        private int firstCounted() {
            int at = 0;
            while (at < openings.size() && !files(at).folio()) {
                at++;
            }
            return at < openings.size() ? at : 0;
        }

        /** The first of the uncounted openings that the issue ends with. */
        private int back() {
            int at = openings.size();
            while (at > 0 && !files(at - 1).folio()) {
                at--;
            }
            return at == 0 ? openings.size() : at;
        }

        private Layout.MasterFiles files(int opening) {
            return layout.masters().get(openings.get(opening).style().page());
        }

        private PageSequence sequence(int[] filling, int behind) {
            List<Step> steps = new ArrayList<>();
            int pages = 0;
            for (int i = 0; i < openings.size(); i++) {
                Style.Break wish = openings.get(i).style().breakBefore();
                boolean odd = (pages + filling[i] + 1) % 2 == 1;
                boolean turns =
                        wish == Style.Break.RECTO && !odd || wish == Style.Break.VERSO && odd;
                int turning = turns ? 1 : 0;
                int first = pages + filling[i] + turning + 1;
                Step step =
                        new Step(
                                openings.get(i),
                                flows.get(i),
                                files(i),
                                filling[i],
                                turning,
                                first,
                                made(i, first));
                steps.add(step);
                pages = step.last();
            }
            return new PageSequence(steps, behind);
        }

        private FlowMaker.MadeFlow made(int opening, int first) {
            return made.computeIfAbsent(
                    2 * opening + first % 2,
                    key -> {
                        Master recto = masters.get(files(opening).recto());
                        Master verso = masters.get(files(opening).verso());
                        FlowMaker.Leaf leaf = new FlowMaker.Leaf(recto, verso, first);
                        return FlowMaker.make(flows.get(opening), leaf);
                    });
        }
    }
}
