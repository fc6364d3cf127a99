package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes a formula (ISO/IEC 29500-1 22.1) in one line that can be read. */
final class Formula {

    /** What needs brackets when it stands above or below a fraction's line or under a root. */
    private static final Pattern COMPOUND = Pattern.compile(".*[\\s+\\-−±∓×·÷/=<>≤≥,;∑∏∫√].*");

    private Formula() {}

    /** A formula as {@code span.formula}. */
    static Element of(Node formula) {
        Element span = new Element("span").addClass("formula");
        write(formula, span);
        return span;
    }

    private static void write(Node node, Element out) {
        switch (node.name()) {
            case "m:t", "w:t" -> text(node.text(), out);
            case "m:f" -> fraction(node, out);
            case "m:sSup" -> scripts(node, out, "m:e", "sup m:sup");
            case "m:sSub" -> scripts(node, out, "m:e", "sub m:sub");
            case "m:sSubSup" -> scripts(node, out, "m:e", "sub m:sub", "sup m:sup");
            case "m:sPre" -> scripts(node, out, "sub m:sub", "sup m:sup", "m:e");
            case "m:limLow" -> scripts(node, out, "m:e", "sub m:lim");
            case "m:limUpp" -> scripts(node, out, "m:e", "sup m:lim");
            case "m:rad" -> root(node, out);
            case "m:nary" -> {
                text(mark(node, "m:naryPr", "m:chr", "∫"), out);
                scripts(node, out, "sub m:sub", "sup m:sup", "m:e");
            }
            case "m:d" -> delimited(node, out);
            case "m:m" -> {
                text("(", out);
                rows(node, out);
                text(")", out);
            }
            case "m:eqArr" -> joined(node.all("m:e"), "; ", out);
            case "m:acc" -> accent(node, mark(node, "m:accPr", "m:chr", "\u0302"), out);
            case "m:bar" -> accent(node, "\u0305", out);
            case "m:groupChr" -> grouped(node, out);
            case "m:rPr", "w:rPr", "m:ctrlPr", "w:del", "w:moveFrom" -> {}
            default -> node.children().forEach(child -> write(child, out));
        }
    }

    private static void text(String text, Element out) {
        if (out.childNodeSize() > 0
                && out.childNode(out.childNodeSize() - 1) instanceof TextNode last) {
            last.text(last.getWholeText() + text);
        } else {
            out.appendChild(new TextNode(text));
        }
    }

    /** Writes children in order; a name after {@code sup} or {@code sub} is raised or lowered. */
    private static void scripts(Node node, Element out, String... parts) {
        for (String part : parts) {
            int space = part.indexOf(' ');
            Optional<Node> child = node.child(part.substring(space + 1));
            if (child.isPresent()) {
                Element written = written(child.get());
                if (space < 0) {
                    append(written, out);
                } else if (!written.text().isEmpty()) {
                    out.appendElement(part.substring(0, space)).appendChildren(moved(written));
                }
            }
        }
    }

    private static void fraction(Node node, Element out) {
        boolean barred =
                !node.path("m:fPr", "m:type")
                        .map(n -> n.value("m:val").equals("noBar"))
                        .orElse(false);
        node.child("m:num").ifPresent(n -> bracketed(n, out));
        text(barred ? "/" : " ", out);
        node.child("m:den").ifPresent(n -> bracketed(n, out));
    }

    private static void root(Node node, Element out) {
        Element degree = node.child("m:deg").map(Formula::written).orElse(new Element("span"));
        if (!degree.text().isEmpty()) {
            out.appendElement("sup").appendChildren(moved(degree));
        }
        text("√(", out);
        node.child("m:e").ifPresent(e -> write(e, out));
        text(")", out);
    }

    private static void delimited(Node node, Element out) {
        text(mark(node, "m:dPr", "m:begChr", "("), out);
        joined(node.all("m:e"), mark(node, "m:dPr", "m:sepChr", "|"), out);
        text(mark(node, "m:dPr", "m:endChr", ")"), out);
    }

    private static void rows(Node matrix, Element out) {
        String between = "";
        for (Node row : matrix.all("m:mr")) {
            text(between, out);
            joined(row.all("m:e"), ", ", out);
            between = "; ";
        }
    }

    private static void joined(List<Node> nodes, String separator, Element out) {
        String between = "";
        for (Node node : nodes) {
            text(between, out);
            write(node, out);
            between = separator;
        }
    }

    private static void accent(Node node, String mark, Element out) {
        node.child("m:e").ifPresent(e -> append(written(e), out));
        text(mark, out);
    }

    private static void grouped(Node node, Element out) {
        boolean above =
                node.path("m:groupChrPr", "m:pos")
                        .map(n -> n.value("m:val").equals("top"))
                        .orElse(false);
        node.child("m:e").ifPresent(e -> append(written(e), out));
        out.appendElement(above ? "sup" : "sub")
                .appendText(mark(node, "m:groupChrPr", "m:chr", "\u23DF"));
    }

    private static String mark(Node node, String properties, String name, String usual) {
        return node.path(properties, name).map(n -> n.value("m:val")).orElse(usual);
    }

    private static void bracketed(Node node, Element out) {
        Element written = written(node);
        boolean compound = COMPOUND.matcher(written.wholeText()).matches();
        text(compound ? "(" : "", out);
        append(written, out);
        text(compound ? ")" : "", out);
    }

    private static Element written(Node node) {
        Element written = new Element("span");
        write(node, written);
        return written;
    }

    private static void append(Element written, Element out) {
        for (org.jsoup.nodes.Node child : moved(written)) {
            if (child instanceof TextNode words) {
                text(words.getWholeText(), out);
            } else {
                out.appendChild(child);
            }
        }
    }

    private static List<org.jsoup.nodes.Node> moved(Element written) {
        return new ArrayList<>(written.childNodes());
    }
}
