package cn.gongbao.inspection;

import static cn.gongbao.inspection.PrintedLine.EDGE;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.RuleReport.Tally;
import cn.gongbao.type.CharacterClass;
import java.util.List;

/** 纵横对齐: in a layout that asks for it, every Han character stands in a square of the grid. */
final class CharacterGrid {

    private CharacterGrid() {}

    // clreq §grid alignment
    static RuleReport examine(List<PrintedLine> lines) {
        Tally tally = new Tally("character-grid");
        for (PrintedLine line : lines) {
            for (int i = 0; i < line.glyphs().size() && line.filled(); i++) {
                Glyph glyph = line.glyphs().get(i);
                boolean body = Math.abs(glyph.size() - line.em()) < 0.01;
                if (body && line.kind(i) == CharacterClass.HAN) {
                    double squares = (glyph.x() - line.left()) / line.em();
                    double off = (squares - Math.rint(squares)) * line.em();
                    tally.measured(Math.abs(off) <= EDGE, line, glyph.text(), off);
                }
            }
        }
        return tally.report();
    }
}
