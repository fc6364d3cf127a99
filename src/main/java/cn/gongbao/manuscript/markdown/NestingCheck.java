package cn.gongbao.manuscript.markdown;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Refuses what is nested so deep that no document means it. */
final class NestingCheck {

    /** Quotes, lists and emphasis that may stand inside each other. */
    static final int DEEPEST = 100;

    /** Marks of emphasis and links in one paragraph; each pair of them may be a level. */
    private static final int MOST_MARKS = 4000;

    private NestingCheck() {}

    /** Looks at the marks of the source before they are parsed. */
    static Optional<Notice> of(List<String> lines, String name) {
        int inline = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean paragraphEnds = line.isBlank() || line.startsWith("|") || line.startsWith("<");
            inline = paragraphEnds ? 0 : inline;
            inline += (int) line.chars().filter(c -> "*_~[]".indexOf(c) >= 0).count();
            if (marks(line) > DEEPEST || inline > MOST_MARKS) {
                return Optional.of(complaint(name, i + 1));
            }
        }
        return Optional.empty();
    }

    private static int marks(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            boolean spaced = i + 1 < line.length() && line.charAt(i + 1) == ' ';
            boolean item = "-+*.)".indexOf(character) >= 0 && spaced;
            if (character == '>' || item) {
                marks++;
            } else if (character != ' ' && character != '\t' && !isDigit(character)) {
                return marks;
            }
        }
        return marks;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Looks at the parsed document. */
    static Optional<Notice> of(Node document, String name) {
        int depth = 0;
        Node at = document;
        while (at != null) {
            if (depth > DEEPEST) {
                return Optional.of(complaint(name, SourceLines.of(at)));
            }
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
                continue;
            }
            while (at != null && at.getNext() == null) {
                at = at.getParent();
                depth--;
            }
            at = at == null ? null : at.getNext();
        }
        return Optional.empty();
    }

    private static Notice complaint(String name, int line) {
        return Notice.error(new Place(name, line, 0), "markdown.too-deep", DEEPEST);
    }
}
