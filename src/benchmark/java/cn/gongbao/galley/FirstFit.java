package cn.gongbao.galley;

import java.util.ArrayList;
import java.util.List;

/** Fills each line as far as it goes and never looks back: what the optimum is measured against. */
final class FirstFit {

    private FirstFit() {}

    static List<Integer> ends(Units units, Elasticity elasticity, long first, long rest) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int legal = 0;
        for (int to = 1; to <= units.count; to++) {
            if (to < units.count && units.seam[to] == Units.BOUND) {
                continue;
            }
            long room = from == 0 ? first : rest;
            int end = LineBreaker.visibleEnd(units, from, to);
            if (legal > from && elasticity.narrowest(from, end) > room) {
                ends.add(legal);
                from = legal;
            }
            boolean divides = to < units.count && units.seam[to] == Units.EMERGENCY;
            legal = divides ? legal : to;
            if (to < units.count && units.seam[to] == Units.FORCED) {
                ends.add(to);
                from = to;
            }
        }
        ends.add(units.count);
        return ends;
    }
}
