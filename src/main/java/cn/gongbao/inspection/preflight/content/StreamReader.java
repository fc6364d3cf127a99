package cn.gongbao.inspection.preflight.content;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Runs the operators of one content stream. ISO 32000-1 Annex A. */
final class StreamReader {

    private static final int MOST_SAVED = 10_000;
    private static final int MOST_OPERANDS = 10_000;

    /**
     * What is put behind the last operator: where it is not met, what stands before it cannot be
     * read. Behind an inline image the parser looks for an operator of at most three letters.
     */
    private static final String END = "zz";

    private final Sheet sheet;
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private final PathOperators paths;
    private final ColourOperators colours;
    private final TextOperators texts;
    private final ObjectOperators objects;
    private final StateOperators states;
    private GraphicsState state;
    private int compatible;

    private StreamReader(Sheet sheet, Resources resources, GraphicsState state, Within within) {
        this.sheet = sheet;
        this.state = state;
        Painter painter = new Painter(sheet, within, resources);
        paths = new PathOperators(painter);
        colours = new ColourOperators(sheet, resources, within.uncoloured());
        texts = new TextOperators(sheet, resources, painter);
        objects = new ObjectOperators(sheet, resources, painter);
        states = new StateOperators(sheet, resources);
    }

    /** Runs a form, a pattern's cell or a glyph's procedure. */
    static void run(
            Sheet sheet, COSStream stream, Resources outer, GraphicsState state, Within within) {
        if (!sheet.open.add(stream)) {
            sheet.trouble("in-itself");
            return;
        }
        try {
            if (sheet.open.size() > Sheet.DEEPEST) {
                sheet.trouble("too-deep", Sheet.DEEPEST);
                return;
            }
            byte[] content = sheet.shelf.streams.get(stream);
            if (content == null) {
                content = Decoder.decode(stream, sheet.shelf.limits.content());
                if (Decoder.damaged(stream)) {
                    sheet.trouble("damaged");
                }
                sheet.shelf.streams.put(stream, content);
                sheet.streams++;
            }
            run(sheet, content, Resources.of(stream, outer), state, within);
        } catch (IOException e) {
            sheet.trouble("unreadable", e.getMessage());
        } finally {
            sheet.open.remove(stream);
        }
    }

    static void run(
            Sheet sheet, byte[] content, Resources resources, GraphicsState state, Within within) {
        new StreamReader(sheet, resources, state, within).read(content);
    }

    private void read(byte[] content) {
        byte[] end = ("\n" + END).getBytes(StandardCharsets.US_ASCII);
        byte[] ended = Arrays.copyOf(content, content.length + end.length);
        System.arraycopy(end, 0, ended, content.length, end.length);
        PDFStreamParser parser = new PDFStreamParser(ended);
        boolean met = false;
        List<COSBase> operands = new ArrayList<>();
        try {
            for (Object token = parser.parseNextToken();
                    token != null && sheet.goesOn();
                    token = parser.parseNextToken()) {
                met = token instanceof Operator operator && operator.getName().equals(END);
                if (met) {
                    continue;
                }
                if (token instanceof Operator operator) {
                    apply(operator, operands);
                    operands.clear();
                } else if (operands.size() < MOST_OPERANDS) {
                    operands.add(
                            token instanceof COSObject object
                                    ? object.getObject()
                                    : (COSBase) token);
                }
            }
        } catch (IOException | RuntimeException e) {
            sheet.trouble("unreadable", String.valueOf(e.getMessage()));
            return;
        }
        if ((!met || !operands.isEmpty()) && sheet.goesOn()) {
            sheet.trouble("cut-off");
        }
    }

    private void apply(Operator operator, List<COSBase> operands) {
        String name = operator.getName();
        switch (name) {
            case "q" -> save();
            case "Q" -> restore();
            case "BX" -> compatible++;
            case "EX" -> compatible--;
            case "d1" -> colours.lock();
            case "d0", "BMC", "BDC", "EMC", "MP", "DP", "EI", "ID" -> {
                // Neither width of a glyph nor marked content changes what is printed.
            }
            case "BI" -> objects.inline(state, operator);
            default -> {
                Operands given = new Operands(operands);
                boolean known =
                        paths.apply(name, given, state)
                                || texts.apply(name, given, state)
                                || colours.apply(name, given, state)
                                || states.apply(name, given, state)
                                || objects.apply(name, given, state);
                if (!known && compatible <= 0) {
                    sheet.trouble("no-operator", name);
                }
            }
        }
    }

    private void save() {
        if (saved.size() < MOST_SAVED) {
            saved.push(state.copy());
        } else {
            sheet.trouble("too-deep", MOST_SAVED);
        }
    }

    private void restore() {
        if (saved.isEmpty()) {
            sheet.trouble("restore");
        } else {
            state = saved.pop();
        }
    }

    /** The matrix of an array of six numbers; else the one that changes nothing. */
    static AffineTransform matrix(COSBase object) {
        if (!(object instanceof COSArray array) || array.size() < 6) {
            return new AffineTransform();
        }
        double[] m = new double[6];
        for (int i = 0; i < 6; i++) {
            m[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return new AffineTransform(m);
    }

    /** The operands of an operator; what is not there, or is another kind, is 0 or null. */
    record Operands(List<COSBase> all) {

        double number(int index) {
            return index < all.size() && all.get(index) instanceof COSNumber number
                    ? number.floatValue()
                    : 0;
        }

        COSBase get(int index) {
            return index < all.size() ? all.get(index) : null;
        }

        COSBase last() {
            return all.isEmpty() ? null : all.get(all.size() - 1);
        }

        COSName name(int index) {
            return get(index) instanceof COSName name ? name : null;
        }

        float[] numbers() {
            float[] numbers = new float[all.size()];
            int count = 0;
            for (COSBase each : all) {
                if (each instanceof COSNumber number) {
                    numbers[count++] = number.floatValue();
                }
            }
            return Arrays.copyOf(numbers, count);
        }

        AffineTransform matrix() {
            float[] m = Arrays.copyOf(numbers(), 6);
            return new AffineTransform(m);
        }
    }

    /** The dictionary of a named resource; tells where there is none. */
    static COSDictionary resource(Sheet sheet, Resources resources, COSName kind, COSName name) {
        COSBase found = name == null ? null : resources.find(kind, name);
        if (found instanceof COSDictionary dictionary) {
            return dictionary;
        }
        String shown = name == null ? "?" : name.getName();
        sheet.trouble("no-resource", kind.getName(), shown);
        return null;
    }
}
