package cn.gongbao.galley;

import cn.gongbao.galley.Row.Seam;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.style.Style;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Sets the footnotes of a galley and gives each to the row that refers to it first. */
final class NoteSetter {

    /** From the text to the first note; the rule stands a third down. */
    private static final Length RULE_ROOM = Length.pt(6);

    private final Equipment equipment;
    private final Compositor.Measures measures;
    private final List<Notice> notices;
    private final Map<Element, Boolean> set = new IdentityHashMap<>();

    /**
     * @param notices takes what cannot be set
     */
    NoteSetter(Equipment equipment, Compositor.Measures measures, List<Notice> notices) {
        this.equipment = equipment;
        this.measures = measures;
        this.notices = notices;
    }

    /** A galley with its notes. */
    Galley at(Galley galley) {
        List<Galley.Band> bands = new ArrayList<>();
        for (Galley.Band band : galley.bands()) {
            Length measure = band.spanning() ? measures.full() : measures.column();
            List<Row> rows = new ArrayList<>();
            band.rows().forEach(row -> rows.add(noted(row, measure)));
            bands.add(new Galley.Band(band.spanning(), rows));
        }
        return new Galley(bands);
    }

    private Row noted(Row row, Length measure) {
        List<Row> notes = new ArrayList<>();
        for (SetLine line : row.lines()) {
            for (SetLine.Owned owned : line.owned()) {
                Element note = equipment.footnotes().note(owned.element());
                if (note != null && set.put(note, true) == null) {
                    notes.addAll(note(note, measure));
                }
            }
        }
        return notes.isEmpty()
                ? row
                : row.with(new Row.Foot(rule(measure), notes, measures.pitch()));
    }

    // The number hangs before the note's first line.
    private List<Row> note(Element note, Length measure) {
        Element made = new Element("span").addClass("note-number");
        made.text(equipment.footnotes().mark(note));
        Style style = equipment.cascade().of(note);
        Style own = equipment.cascade().styleFor(made, style).aligned(Style.Align.START);
        BlockSetter setter = new BlockSetter(equipment, notices);
        SetLine number = setter.single(made, own, measure);
        SetLine owned =
                new SetLine(
                        number.inset(),
                        number.baseline(),
                        number.width(),
                        number.runs(),
                        note,
                        null);
        Length inset = new Length(number.width().emu() + style.size().emu() / 2);
        Length rest = measure.minus(inset);
        List<Row> rows = new ArrayList<>();
        for (Row row :
                Compositor.content(
                        note,
                        equipment,
                        new Compositor.Measures(rest, rest, Length.ZERO, measures.room()),
                        CellForm.NONE,
                        1,
                        notices)) {
            List<SetLine> lines = new ArrayList<>(rows.isEmpty() ? List.of(owned) : List.of());
            row.lines().forEach(line -> lines.add(line.moved(inset.emu(), 0)));
            List<SetRule> rules =
                    row.rules().stream().map(rule -> rule.moved(inset.emu(), 0)).toList();
            rows.add(
                    new Row(row.height(), lines, rules, row.pictures(), Seam.TOGETHER, null, null));
        }
        return rows;
    }

    // GB/T 7713: a rule of a quarter of the measure.
    private static Row rule(Length measure) {
        SetRule rule =
                new SetRule(
                        Length.ZERO,
                        new Length(RULE_ROOM.emu() / 3),
                        new Length(measure.emu() / 4),
                        Length.pt(0.5),
                        "black");
        return new Row(RULE_ROOM, List.of(), List.of(rule), List.of(), Seam.TOGETHER, null, null);
    }
}
