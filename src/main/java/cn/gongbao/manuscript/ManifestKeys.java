package cn.gongbao.manuscript;

import static cn.gongbao.manuscript.yaml.Shape.Field.optional;
import static cn.gongbao.manuscript.yaml.Shape.Field.required;

import cn.gongbao.manuscript.yaml.Shape;
import cn.gongbao.manuscript.yaml.Shape.Choice;
import cn.gongbao.manuscript.yaml.Shape.Fields;
import cn.gongbao.manuscript.yaml.Shape.FileName;
import cn.gongbao.manuscript.yaml.Shape.Items;
import cn.gongbao.manuscript.yaml.Shape.Named;
import cn.gongbao.manuscript.yaml.Shape.Text;
import cn.gongbao.manuscript.yaml.Shape.WholeNumber;
import java.util.List;

/** Every key of issue.yaml; the JSON Schema says the same to an editor. */
final class ManifestKeys {

    /** A layout's name, as a regular expression: never a path. */
    static final String LAYOUT_NAME = "[\\p{L}\\p{N}_-]+";

    private static final Text TEXT = new Text();
    static final Text DAY = new Text("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "2017-12-31");
    static final Text MONTHS =
            new Text("\\d{4}-(0[1-9]|1[0-2])(/\\d{4}-(0[1-9]|1[0-2]))?", "2017-11/2017-12");

    private static final Fields MONGOLIAN =
            new Fields(required("text", TEXT), optional("verified-by", TEXT));

    private static final Fields GAZETTE =
            new Fields(
                    required("title", TEXT),
                    optional("mongolian", MONGOLIAN),
                    optional("pinyin", TEXT));

    private static final Fields ISSUE =
            new Fields(
                    required("year", new WholeNumber(1949, 2999)),
                    required("number", new WholeNumber(1, 999)),
                    optional("serial", new WholeNumber(1, 99_999)),
                    optional("period", TEXT),
                    optional("covers", MONTHS),
                    optional("date", DAY));

    private static final Fields PERMIT =
            new Fields(
                    optional("number", TEXT),
                    optional("approved-title", TEXT),
                    optional("format", TEXT),
                    optional("pages", new WholeNumber(1, 9_999)),
                    optional("province", TEXT),
                    optional("valid-until", DAY),
                    optional("notice", TEXT));

    private static final Fields IMPRINT =
            new Fields(
                    optional("sponsor", TEXT),
                    optional("compiler", TEXT),
                    optional("recipients", TEXT),
                    optional("printer", TEXT),
                    optional("printed", TEXT),
                    optional("copies", new WholeNumber(1, 9_999_999)),
                    optional("address", TEXT),
                    optional("telephone", TEXT),
                    optional("postcode", TEXT));

    private static final Fields FRONT =
            new Fields(
                    optional("introduction", new FileName()),
                    optional("board", new Named(new Items(TEXT, 1))),
                    optional("slogan", new Items(TEXT, 1)),
                    optional("contents", new Fields(optional("mongolian", MONGOLIAN))));

    private static final Fields DOCUMENT =
            new Fields(
                    required("source", new FileName()),
                    optional("number", TEXT),
                    optional("contents-title", TEXT),
                    optional("article", TEXT),
                    optional("start", new Choice(List.of("page", "run-on", "recto"))),
                    optional("setting", new Choice(List.of("normal", "tight"))),
                    optional("kind", new Choice(List.of("document", "chronicle", "index"))),
                    optional("mongolian", MONGOLIAN));

    private static final Fields SECTION =
            new Fields(
                    List.of(
                            optional("section", TEXT),
                            optional("title", TEXT),
                            optional("mongolian", MONGOLIAN),
                            required("documents", new Items(DOCUMENT, 1))),
                    List.of("section", "title"));

    private static final Fields ARCHIVE =
            new Fields(
                    optional(
                            "repository",
                            new Fields(optional("name", TEXT), optional("code", TEXT))),
                    optional("fonds", new Fields(optional("number", TEXT), optional("name", TEXT))),
                    optional("category", TEXT),
                    optional("retention", new Choice(List.of("Y", "D30", "D10"))),
                    optional("office", TEXT),
                    optional("item", TEXT),
                    optional("template", TEXT));

    /** The shape of the whole file. */
    static final Shape FILE =
            new Fields(
                    required("gazette", GAZETTE),
                    required("issue", ISSUE),
                    optional("permit", PERMIT),
                    optional("imprint", IMPRINT),
                    required("layout", new Text(LAYOUT_NAME, "gazette")),
                    optional("front", FRONT),
                    required("contents", new Items(SECTION, 1)),
                    optional("archive", ARCHIVE));

    private ManifestKeys() {}
}
