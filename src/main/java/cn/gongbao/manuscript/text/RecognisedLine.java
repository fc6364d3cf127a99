package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import java.util.List;

/**
 * A line to be recognised, and what its source says of it.
 *
 * @param line its text
 * @param marks characters that are set otherwise than their neighbours
 * @param level of the outline that the source gives it, 0 for a title; -1 where it gives none
 */
record RecognisedLine(SourceLine line, List<InlineMark> marks, int level) {}
