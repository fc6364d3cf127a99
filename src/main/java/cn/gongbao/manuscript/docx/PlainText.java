package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;

/** The text of a part or an element without any form; deleted text counts. */
final class PlainText {

    private PlainText() {}

    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        add(node, text);
        return text.toString().strip();
    }

    private static void add(Node node, StringBuilder text) {
        switch (node.name()) {
            case "w:t", "w:delText", "m:t" -> text.append(node.text());
            case "w:tab", "w:br", "w:cr" -> text.append(' ');
            case "w:noBreakHyphen" -> text.append('-');
            case "v:textpath" -> text.append(node.value("string"));
            default -> {
                node.children().forEach(child -> add(child, text));
                if (node.is("w:p")) {
                    text.append('\n');
                }
            }
        }
    }
}
