package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import java.util.List;
import java.util.Locale;

/** What a whole text is: its rules and its class in the copy. */
public enum Genre {
    /** An official document, with or without an issued plan or regulation. */
    DOCUMENT,
    /** 大事记: days and what happened. */
    CHRONICLE,
    /** 文件目录: a list of documents. */
    INDEX;

    /**
     * Recognises a genre: an index if a line starts with ▲; a chronicle if half of the lines after
     * the first start with a day and end in 。, or any if the first ends in 大事记; else a document.
     */
    static Genre of(List<SourceLine> lines) {
        if (lines.stream().anyMatch(l -> IndexRules.isEntry(l.text()))) {
            return INDEX;
        }
        long days =
                lines.stream()
                        .filter(l -> ChronicleRules.isEntry(l.text()) && l.text().endsWith("。"))
                        .count();
        boolean named = days > 0 && lines.get(0).text().endsWith("大事记");
        return named || days > 0 && days * 2 >= lines.size() - 1 ? CHRONICLE : DOCUMENT;
    }

    /** The name in manifests and in the copy. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
