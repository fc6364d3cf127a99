package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import java.util.List;

/**
 * Where the recognition of a document stands: what came before, this line, what follows.
 *
 * @param genre of the document
 * @param lines of the document
 * @param index of this line
 * @param before the blocks of all earlier lines, one for each
 */
record Reading(Genre genre, List<SourceLine> lines, int index, List<Block> before) {

    SourceLine line() {
        return lines.get(index);
    }

    String text() {
        return line().text();
    }

    /** The text a number of lines further on, empty after the end. */
    String following(int distance) {
        int at = index + distance;
        return at < lines.size() ? lines.get(at).text() : "";
    }

    /** The kind of the line before, or null at the start. */
    Kind previous() {
        return before.isEmpty() ? null : before.get(before.size() - 1).kind();
    }

    /** Whether nothing but the head of the document has come so far. */
    boolean isInOpening() {
        return before.stream().allMatch(b -> b.kind().isOpening());
    }

    /** Whether a kind has come since the last inner title or attachment mark, if there is one. */
    boolean hasSeen(Kind kind) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Kind seen = before.get(i).kind();
            if (seen == kind) {
                return true;
            }
            if (seen == Kind.INNER_TITLE || seen == Kind.ATTACHMENT_MARK) {
                return false;
            }
        }
        return false;
    }

    /** Whether a kind has come anywhere before. */
    boolean hasEverSeen(Kind kind) {
        return before.stream().anyMatch(b -> b.kind() == kind);
    }

    Block block(Kind kind) {
        return Block.of(kind, text(), line().place());
    }

    Block block(Kind kind, List<Block.Part> parts) {
        return new Block(kind, parts, line().place());
    }
}
