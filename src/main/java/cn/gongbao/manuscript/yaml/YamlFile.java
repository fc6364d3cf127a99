package cn.gongbao.manuscript.yaml;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML 1.2 document into nodes that know their places. */
public final class YamlFile {

    /** Characters of the largest file that is read; a manifest has some ten thousand. */
    public static final int LARGEST = 512 * 1024;

    private static final Pattern FULL_WIDTH_COLON =
            Pattern.compile("^[\\s-]*([A-Za-z-]+)\\s*：", Pattern.MULTILINE);

    private YamlFile() {}

    /**
     * Parses a text.
     *
     * @return the root, or errors: syntax, aliases, tags, duplicate keys, depth, size, a second
     *     document
     */
    public static Noted<YamlNode> parse(SourceText source) {
        if (source.text().length() > LARGEST) {
            return failure(
                    Notice.error(
                            Place.of(source.name()),
                            "source.too-large",
                            source.text().length(),
                            LARGEST));
        }
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(source.name())
                        .setCodePointLimit(LARGEST + 1)
                        .build();
        TreeBuilder builder = new TreeBuilder(source.name());
        try {
            new Parse(settings).parseString(source.text()).forEach(builder::accept);
        } catch (MarkedYamlEngineException broken) {
            return failure(syntax(source, broken));
        } catch (YamlEngineException broken) {
            return failure(
                    Notice.error(
                            Place.of(source.name()),
                            "yaml.syntax",
                            firstLine(broken.getMessage())));
        }
        return builder.result();
    }

    private static Notice syntax(SourceText source, MarkedYamlEngineException broken) {
        Place place =
                broken.getProblemMark()
                        .or(broken::getContextMark)
                        .map(m -> new Place(source.name(), m.getLine() + 1, m.getColumn() + 1))
                        .orElse(Place.of(source.name()));
        Matcher colon = FULL_WIDTH_COLON.matcher(source.text());
        if (colon.find()) {
            int line = 1 + (int) source.text().substring(0, colon.start(1)).lines().count();
            boolean newLine = source.text().substring(0, colon.start(1)).endsWith("\n");
            int start = source.text().lastIndexOf('\n', colon.start(1)) + 1;
            Place found =
                    new Place(
                            source.name(),
                            newLine || colon.start(1) == 0 ? line : line - 1,
                            colon.start(1) - start + 1);
            return Notice.error(found, "yaml.full-width-colon", colon.group(1));
        }
        return Notice.error(place, "yaml.syntax", firstLine(broken.getProblem()));
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static Noted<YamlNode> failure(Notice notice) {
        return new Noted<>(null, List.of(notice));
    }
}
