package cn.gongbao.inspection;

import java.util.List;

/** A rule of composition that the lines of an issue show to be kept or broken. */
interface LineRule {

    /** Examines all lines, in reading order. */
    RuleReport examine(List<PrintedLine> lines);
}
