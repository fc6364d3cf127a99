package cn.gongbao.manuscript;

import cn.gongbao.notation.Markup;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every block tag of a template that lacks {@code data-source} its own line in the template,
 * before the template is filled and its lines are lost.
 */
final class TemplateSources {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "<!--.*?-->|\\{\\{\\{.*?}}}|\\{\\{.*?}}"
                            + "|<([a-z][a-z0-9]*)((?:\"[^\"]*+\"|'[^']*+'|[^>\"'])*+)>",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private TemplateSources() {}

    static String mark(String template, String file) {
        String source = Markup.escaped(file);
        StringBuilder marked = new StringBuilder();
        Matcher token = TOKEN.matcher(template);
        int line = 1;
        int counted = 0;
        int copied = 0;
        while (token.find()) {
            if (token.group(1) == null
                    || !Blocks.NAMES.contains(token.group(1).toLowerCase(Locale.ROOT))
                    || token.group(2).contains("data-source")) {
                continue;
            }
            line +=
                    (int)
                            template.substring(counted, token.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
            counted = token.start();
            marked.append(template, copied, token.end(1));
            marked.append(" data-source=\"").append(source).append(':').append(line).append('"');
            copied = token.end(1);
        }
        return marked.append(template.substring(copied)).toString();
    }
}
