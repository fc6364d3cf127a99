package cn.gongbao.makeup;

import cn.gongbao.galley.Equipment;
import cn.gongbao.galley.LineReason;
import cn.gongbao.galley.LineReasons;
import cn.gongbao.galley.Row;
import cn.gongbao.galley.SetLine;
import cn.gongbao.galley.Sources;
import cn.gongbao.makeup.Explanation.ColumnReason;
import cn.gongbao.makeup.FlowMaker.Placement;
import cn.gongbao.makeup.PageBreaker.Choice;
import cn.gongbao.model.Length;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.page.LineAddress;
import cn.gongbao.page.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the line of an address on made-up pages, and the reasons that it stands there. */
final class LineFinder {

    private final List<MadeOpening> openings;
    private final Equipment equipment;

    LineFinder(List<MadeOpening> openings, Equipment equipment) {
        this.openings = openings;
        this.equipment = equipment;
    }

    /** The reasons of the line at an address; an error where there is none. */
    Noted<Explanation> explain(LineAddress address) {
        List<String> labels = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (MadeOpening opening : openings) {
            for (int page = 0; page < opening.drafts().size(); page++) {
                PageDraft draft = opening.drafts().get(page);
                labels.add(draft.label);
                if (!draft.label.equals(address.label())) {
                    continue;
                }
                for (Placed placed : draft.placed) {
                    if (placed instanceof Placed.Line line) {
                        LineAddress its = address(line, opening, draft.label);
                        if (its.equals(address)) {
                            return Noted.of(explanation(address, line, opening, page));
                        }
                        there.add(its.toString());
                    }
                }
            }
        }
        return labels.contains(address.label())
                ? failure("explain.no-line", address, String.join(", ", there))
                : failure("explain.no-page", address.label(), String.join(", ", labels));
    }

    private static Noted<Explanation> failure(String key, Object... arguments) {
        Place place = Place.of(String.valueOf(arguments[0]));
        return new Noted<>(null, List.of(Notice.error(place, key, arguments)));
    }

    private static LineAddress address(Placed.Line line, MadeOpening opening, String label) {
        boolean main = line.address().frame().equals(Opening.MAIN);
        int columns = main ? opening.form().columns() : 1;
        return LineAddress.of(label, line.address().column(), columns, line.address().row());
    }

    private Explanation explanation(
            LineAddress address, Placed.Line placed, MadeOpening opening, int page) {
        Found found = find(placed, opening.made().pages().get(page));
        Choice choice = opening.made().choices().get(page);
        ColumnReason column =
                choice == null || !placed.address().frame().equals(Opening.MAIN)
                        ? null
                        : ColumnReasons.of(found.line, choice, opening.made().sheet());
        return new Explanation(
                address.toString(),
                ColumnReasons.text(found.line),
                Sources.of(found.line.block()),
                lineReason(found, opening),
                column);
    }

    /** A line, and the measure that its block was set to. */
    private record Found(SetLine line, Length measure) {}

    // What is placed holds the very glyphs of the line that was set.
    private static Found find(Placed.Line placed, FlowMaker.MadePage page) {
        for (Placement placement : page.placements()) {
            for (Row row : placement.rows()) {
                for (SetLine line : row.lines()) {
                    if (same(line, placed)) {
                        return new Found(line, placement.column().width());
                    }
                }
            }
        }
        throw new IllegalStateException("a placed line that was never set: " + placed.address());
    }

    private static boolean same(SetLine line, Placed.Line placed) {
        return !line.runs().isEmpty()
                && !placed.runs().isEmpty()
                && line.runs().get(0).glyphs() == placed.runs().get(0).glyphs();
    }

    private LineReason lineReason(Found found, MadeOpening opening) {
        Element block = found.line.block();
        List<LineReason> reasons =
                LineReasons.of(block, equipment.cascade().of(block), equipment, found.measure);
        int index = 0;
        for (FlowMaker.MadePage page : opening.made().pages()) {
            for (Placement placement : page.placements()) {
                for (Row row : placement.rows()) {
                    for (SetLine line : row.lines()) {
                        if (line == found.line) {
                            return index < reasons.size() ? reasons.get(index) : null;
                        }
                        index += line.block() == block ? 1 : 0;
                    }
                }
            }
        }
        return null;
    }
}
