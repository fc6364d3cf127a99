package cn.gongbao.makeup;

import cn.gongbao.model.Issue;
import cn.gongbao.page.PagedIssue.Outline;
import java.util.ArrayList;
import java.util.List;

/** The outline of an issue: its sections, and the documents in each. */
final class Outlines {

    private Outlines() {}

    static List<Outline> of(Issue issue, FrameSetter setter) {
        List<Outline> sections = new ArrayList<>();
        List<Outline> documents = new ArrayList<>();
        String section = null;
        for (Issue.Article article : issue.articles()) {
            FrameSetter.Landing landing = setter.landing(article.id());
            if (landing == null) {
                continue;
            }
            if (section != null && !section.equals(article.section())) {
                sections.add(section(section, documents));
                documents = new ArrayList<>();
            }
            section = article.section();
            documents.add(new Outline(article.title(), landing.page(), landing.y(), List.of()));
        }
        if (section != null) {
            sections.add(section(section, documents));
        }
        return sections;
    }

    private static Outline section(String title, List<Outline> documents) {
        Outline first = documents.get(0);
        return new Outline(title, first.page(), first.y(), documents);
    }
}
