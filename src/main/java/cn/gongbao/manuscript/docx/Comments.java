package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import cn.gongbao.manuscript.docx.part.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The comments of a document: left out, each with a finding. */
final class Comments {

    private final Map<String, Node> comments = new LinkedHashMap<>();
    private final Remarks remarks;

    Comments(Optional<Part> part, Remarks remarks) {
        part.ifPresent(
                p ->
                        p.root()
                                .all("w:comment")
                                .forEach(c -> comments.putIfAbsent(c.value("w:id"), c)));
        this.remarks = remarks;
    }

    /** Tells of the comment that stands here. */
    void at(String id) {
        Node comment = comments.remove(id);
        if (comment != null) {
            tell(comment);
        }
    }

    /** Tells of the comments that stand nowhere. */
    void rest() {
        comments.values().forEach(this::tell);
        comments.clear();
    }

    private void tell(Node comment) {
        String text = PlainText.of(comment);
        remarks.omit("comment", text);
        remarks.finding("word.comment", comment.value("w:author"), Wording.shortened(text));
    }
}
