package cn.gongbao.manuscript;

import static cn.gongbao.manuscript.yaml.Shape.Field.optional;
import static cn.gongbao.manuscript.yaml.Shape.Field.required;

import cn.gongbao.manuscript.yaml.Shape;
import cn.gongbao.manuscript.yaml.Shape.Choice;
import cn.gongbao.manuscript.yaml.Shape.Decimal;
import cn.gongbao.manuscript.yaml.Shape.Fields;
import cn.gongbao.manuscript.yaml.Shape.FileName;
import cn.gongbao.manuscript.yaml.Shape.Flag;
import cn.gongbao.manuscript.yaml.Shape.Items;
import cn.gongbao.manuscript.yaml.Shape.Named;
import cn.gongbao.manuscript.yaml.Shape.Text;
import cn.gongbao.manuscript.yaml.Shape.WholeNumber;
import cn.gongbao.model.Signature;
import java.util.Arrays;
import java.util.List;

/** Every key of layout.yaml. */
final class LayoutKeys {

    private static final Text TEXT = new Text();
    private static final Text LENGTH =
            new Text("(0|[1-9]\\d{0,3})(\\.\\d{1,3})?(mm|cm|pt|in)", "210mm");
    private static final Text CALIPER = new Text("0\\.[0-9]{1,3}mm", "0.1mm");
    private static final Text COLOUR = new Text("#[0-9A-Fa-f]{6}", "\"#C8161D\"");

    private static final Text PHRASE = new Text("\\S{2," + LexiconReader.LONGEST + "}", "防汛抗旱指挥部");

    private static final Fields PAGE =
            new Fields(
                    required("width", LENGTH),
                    required("height", LENGTH),
                    required("bleed", LENGTH));

    private static final Fields MASTER =
            new Fields(
                    List.of(
                            optional("master", new FileName()),
                            optional("recto", new FileName()),
                            optional("verso", new FileName()),
                            optional("folio", new Flag())),
                    List.of("master", "recto"));

    private static final Fields INK =
            new Fields(
                    required("screen", COLOUR),
                    required("cmyk", new Items(new WholeNumber(0, 100), 4, 4)),
                    optional("spot", TEXT));

    private static final Fields FACE =
            new Fields(
                    required("family", TEXT),
                    required("weight", new WholeNumber(100, 900)),
                    required("file", TEXT));

    private static final Fields BINDING =
            new Fields(
                    optional("style", new Choice(List.of("saddle"))),
                    optional("section", new Choice(List.of("4", "8", "16"))),
                    optional("cover", new Choice(List.of("self", "separate"))),
                    optional("caliper", CALIPER),
                    optional("cover-caliper", CALIPER),
                    optional("creep", new Decimal(0, 2)),
                    optional(
                            "sheet",
                            new Fields(required("width", LENGTH), required("height", LENGTH))));

    private static final Fields SIGNATURE =
            new Fields(
                    required("pages", new Choice(List.of("1", "2", "4", "8", "16", "32"))),
                    optional(
                            "blanks",
                            new Choice(
                                    Arrays.stream(Signature.Blanks.values())
                                            .map(Signature.Blanks::written)
                                            .toList())));

    private static final Fields ARCHIVE =
            new Fields(
                    optional("standard", new Choice(List.of("PDF/A-3a", "PDF/A-2a"))),
                    optional("colours", new Choice(List.of("rgb", "cmyk"))));

    private static final Fields PRINT =
            new Fields(
                    optional("standard", new Choice(List.of("PDF/X-4", "PDF/X-1a:2003"))),
                    optional("warn-below", new WholeNumber(1, 2400)),
                    optional("refuse-below", new WholeNumber(1, 2400)));

    /** The shape of the file of papers. */
    static final Shape PAPERS =
            new Named(
                    new Fields(
                            optional("label", TEXT),
                            required("profile", new FileName()),
                            required("condition", TEXT),
                            required("description", TEXT),
                            required("ink-limit", new WholeNumber(100, 400))));

    /** The shape of the whole file. */
    static final Shape FILE =
            new Fields(
                    required("page", PAGE),
                    required("template", new FileName()),
                    required("styles", new FileName()),
                    required("masters", new Named(MASTER)),
                    required("inks", new Named(INK)),
                    required("faces", new Items(FACE, 1)),
                    required("fallback", new Items(TEXT, 1)),
                    optional("lexicon", new Items(PHRASE, 0)),
                    optional(
                            "editions",
                            new Items(
                                    new Choice(List.of("reading", "print", "archive", "proof")),
                                    0)),
                    optional("signature", SIGNATURE),
                    optional("paper", TEXT),
                    optional("print", PRINT),
                    optional("binding", BINDING),
                    optional("archive", ARCHIVE));

    private LayoutKeys() {}
}
