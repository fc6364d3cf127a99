package cn.gongbao.manuscript.markdown;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Looks for rows that have more cells than the head of their table: GitHub Flavored Markdown 4.10
 * has the excess ignored, and so its text would be lost.
 */
final class RowCheck extends AbstractVisitor {

    /** What divides cells; a line after a backslash is text. */
    private static final Pattern DIVISION = Pattern.compile("(?<!\\\\)\\|");

    private final List<String> lines;
    private final String name;
    private final List<Notice> notices = new ArrayList<>();

    private RowCheck(List<String> lines, String name) {
        this.lines = lines;
        this.name = name;
    }

    /** An error for every such row that holds text in the excess. */
    static List<Notice> of(Node document, List<String> lines, String name) {
        RowCheck check = new RowCheck(lines, name);
        document.accept(check);
        return List.copyOf(check.notices);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row && !row.getSourceSpans().isEmpty()) {
            check(row);
        }
        visitChildren(node);
    }

    private void check(TableRow row) {
        int known = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            known++;
        }
        SourceSpan span = row.getSourceSpans().get(0);
        String line = lines.get(span.getLineIndex()).substring(span.getColumnIndex()).strip();
        String[] cells = DIVISION.split(line.startsWith("|") ? line.substring(1) : line);
        if (cells.length > known) {
            String excess =
                    Arrays.stream(cells, known, cells.length)
                            .map(String::strip)
                            .collect(Collectors.joining(" "))
                            .strip();
            Place place = new Place(name, span.getLineIndex() + 1, 0);
            if (!excess.isEmpty()) {
                notices.add(Notice.error(place, "markdown.row-too-long", excess));
            }
        }
    }
}
