package cn.gongbao.makeup;

import cn.gongbao.makeup.PageSequence.Step;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Tells which pages are left blank, and why: none is silent. */
final class BlankPages {

    private BlankPages() {}

    static List<Notice> told(PageSequence sequence, Layout layout) {
        Place place = layout.place();
        List<Notice> notices = new ArrayList<>();
        List<Integer> filled = new ArrayList<>();
        for (Step step : sequence.steps()) {
            int blank = step.first() - step.turning();
            IntStream.range(blank - step.filling(), blank).forEach(filled::add);
            if (step.turning() > 0) {
                String key = step.first() % 2 == 1 ? "makeup.blank-recto" : "makeup.blank-verso";
                notices.add(Notice.information(place, key, blank, name(step)));
            }
        }
        int pages = sequence.pages();
        IntStream.rangeClosed(pages - sequence.behind() + 1, pages).forEach(filled::add);
        if (!filled.isEmpty()) {
            String numbers = filled.stream().map(String::valueOf).collect(Collectors.joining(", "));
            notices.add(
                    Notice.information(
                            place,
                            "makeup.blank-pages",
                            pages - filled.size(),
                            pages,
                            layout.signature().pages(),
                            numbers));
        }
        return notices;
    }

    private static String name(Step step) {
        Element element = step.opening().element();
        Element title = element.selectFirst("h2");
        String name = element.attr("data-label");
        String other = title == null ? step.opening().style().page() : title.text();
        return name.isEmpty() ? other : name;
    }
}
