package cn.gongbao.manuscript;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a layout's issue template (Mustache). */
final class IssueTemplate {

    private static final Pattern LINE = Pattern.compile("(.*?)\\s*(?:@|on|at)? ?line (\\d+)");

    /** A whole tag, or the start of one that is not closed, which Mustache would print as text. */
    private static final Pattern TAG =
            Pattern.compile("(?s)\\{\\{!.*?}}|\\{\\{\\{[^{}]*}}}|\\{\\{[^{}]*}}|(\\{\\{)");

    private IssueTemplate() {}

    /**
     * Fills the template.
     *
     * @param source of the template
     * @param context values by name; null stands for what is not said
     * @return HTML, or an error with the template's line: bad syntax, or a name that is not in the
     *     context
     */
    static Noted<String> fill(SourceText source, Map<String, Object> context) {
        Matcher tag = TAG.matcher(source.text());
        while (tag.find()) {
            if (tag.group(1) != null) {
                Place place = new Place(source.name(), line(source, tag.start()), 0);
                return failure(Notice.error(place, "template.open-tag"));
            }
        }
        try {
            Template template =
                    Mustache.compiler()
                            .escapeHTML(true)
                            .nullValue("")
                            .strictSections(true)
                            .withLoader(name -> refusePartial(source, name))
                            .compile(TemplateSources.mark(source.text(), source.name()));
            return Noted.of(template.execute(context));
        } catch (MustacheException.Context unknown) {
            Place place = new Place(source.name(), unknown.lineNo, 0);
            return failure(Notice.error(place, "template.unknown-name", unknown.key));
        } catch (MustacheException broken) {
            String message = String.valueOf(broken.getMessage());
            Matcher line = LINE.matcher(message);
            boolean placed = line.find();
            Place place =
                    placed
                            ? new Place(source.name(), Integer.parseInt(line.group(2)), 0)
                            : Place.of(source.name());
            return failure(
                    Notice.error(place, "template.syntax", placed ? line.group(1) : message));
        }
    }

    /** A layout has one template; it may not draw in others. */
    private static Reader refusePartial(SourceText source, String name) {
        Matcher tag = Pattern.compile("\\{\\{>\\h*" + Pattern.quote(name)).matcher(source.text());
        int line = line(source, tag.find() ? tag.start() : 0);
        throw new MustacheParseException("{{>" + name + "}} names another template", line);
    }

    private static int line(SourceText source, int index) {
        return 1 + (int) source.text().chars().limit(index).filter(c -> c == '\n').count();
    }

    private static Noted<String> failure(Notice notice) {
        return new Noted<>(null, List.of(notice));
    }
}
