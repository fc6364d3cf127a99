package cn.gongbao.master;

import cn.gongbao.master.StyleScanner.Declaration;
import cn.gongbao.master.StyleScanner.Rule;
import cn.gongbao.master.StyleScanner.Rules;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Says which declarations would keep the renderer from telling where a frame is. */
final class FrameStyleLinter {

    private final Document master;
    private final Complaints complaints;

    FrameStyleLinter(Document master, Complaints complaints) {
        this.master = master;
        this.complaints = complaints;
    }

    void lint(StyleSheet sheet, Rules rules) {
        for (Rule rule : rules.rules()) {
            Evaluator selector;
            try {
                selector = Selector.evaluatorOf(rule.selector().text());
            } catch (Selector.SelectorParseException | IllegalArgumentException e) {
                complaints.add(
                        sheet.place(rule.selector().at()),
                        "master.selector",
                        rule.selector().text());
                continue;
            }
            rule.declarations().forEach(declaration -> lint(sheet, selector, declaration));
        }
    }

    private void lint(StyleSheet sheet, Evaluator selector, Declaration declaration) {
        String property = declaration.property().text();
        boolean edge = isEdge(property) && !declaration.value().text().matches("0|none");
        boolean transform = property.startsWith("transform");
        if (!edge && !transform) {
            return;
        }
        for (Element element : master.select(selector)) {
            if (edge && MasterLinter.isFrame(element)) {
                complaints.add(
                        sheet.place(declaration.property().at()),
                        "master.frame-edge",
                        property,
                        element.id());
            } else if (transform && element.stream().anyMatch(MasterLinter::isFrame)) {
                complaints.add(sheet.place(declaration.property().at()), "master.frame-transform");
            }
        }
    }

    /** Whether a property widens an element's box beyond its width and height, or paints it. */
    private static boolean isEdge(String property) {
        return property.startsWith("margin")
                || property.startsWith("padding")
                || property.startsWith("border");
    }
}
