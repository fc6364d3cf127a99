package cn.gongbao.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What elements are before a layout says anything; HTML §rendering, as far as it bears on text. */
final class HtmlDefaults {

    private static final String SHEET =
            """
            html, body, address, article, aside, blockquote, center, dd, details, dialog, dir,
            div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6,
            header, hgroup, hr, legend, li, main, menu, nav, ol, p, pre, search, section,
            summary, ul, table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td
              { display: block }
            base, head, link, meta, script, style, template, title { display: none }
            b, strong { font-weight: bold }
            sup { vertical-align: super }
            sub { vertical-align: sub }
            u { text-decoration: underline }
            del, s { text-decoration: line-through }
            th { text-align: center }
            caption, figcaption { text-align: center; break-inside: avoid }
            caption { break-after: avoid }
            figure { break-inside: avoid }
            """;

    private static final List<Rule> RULES = rules();

    private HtmlDefaults() {}

    private static List<Rule> rules() {
        Vocabulary none = new Vocabulary(Set.of(), Set.of());
        RuleReader.Sheet sheet = RuleReader.read(new Source(SHEET, "html.css"), none);
        if (!sheet.notices().isEmpty()) {
            throw new IllegalStateException(sheet.notices().toString());
        }
        return sheet.rules();
    }

    /** A layout's rules, each stronger than any of these. */
    static List<Rule> under(List<Rule> layout) {
        List<Rule> all = new ArrayList<>(RULES);
        all.addAll(layout);
        return List.copyOf(all);
    }
}
