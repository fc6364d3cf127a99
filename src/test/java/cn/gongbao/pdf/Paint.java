package cn.gongbao.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Something painted on a page of a finished file.
 *
 * @param operator that painted it, as TJ or f
 * @param colour operator and numbers, as {@code 0 0 0 1 k}, or a separation's name and tint
 * @param overprint whether it lies on what is beneath, by the mode that leaves zero inks be
 * @param form name of the outermost form that it stands in, or null
 */
public record Paint(String operator, String colour, boolean overprint, String form) {

    /** All that is painted on a page, forms entered, in order. */
    public static List<Paint> on(PDPage page) {
        Reader reader = new Reader();
        try {
            reader.read(page, page.getResources().getCOSObject(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.painted;
    }

    /** Whether it is text. */
    public boolean text() {
        return Set.of("Tj", "TJ", "'", "\"").contains(operator);
    }

    private record State(String fill, String stroke, boolean overprint) {}

    private static final class Reader {

        private final List<Paint> painted = new ArrayList<>();
        private State state = new State("0 g", "0 G", false);

        void read(PDContentStream content, COSDictionary resources, String form)
                throws IOException {
            Deque<State> saved = new ArrayDeque<>();
            List<COSBase> operands = new ArrayList<>();
            for (Object token : new PDFStreamParser(content).parse()) {
                if (!(token instanceof Operator operator)) {
                    operands.add((COSBase) token);
                    continue;
                }
                switch (operator.getName()) {
                    case "q" -> saved.push(state);
                    case "Q" -> state = saved.pop();
                    case "g", "rg", "k", "sc", "scn" ->
                            state =
                                    new State(
                                            colour(operands, operator, state.fill),
                                            state.stroke,
                                            state.overprint);
                    case "G", "RG", "K", "SC", "SCN" ->
                            state =
                                    new State(
                                            state.fill,
                                            colour(operands, operator, state.stroke),
                                            state.overprint);
                    case "cs" ->
                            state = new State(space(operands, resources), state.stroke, over());
                    case "CS" -> state = new State(state.fill, space(operands, resources), over());
                    case "gs" -> graphics(operands, resources);
                    case "f", "f*", "F", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"" ->
                            painted.add(new Paint(operator.getName(), state.fill, over(), form));
                    case "S", "s" ->
                            painted.add(new Paint(operator.getName(), state.stroke, over(), form));
                    case "Do" -> object(operands, resources, form);
                    default -> {}
                }
                operands.clear();
            }
        }

        private boolean over() {
            return state.overprint;
        }

        private static String colour(List<COSBase> operands, Operator operator, String before) {
            StringBuilder words = new StringBuilder();
            for (COSBase operand : operands) {
                float number = operand instanceof COSNumber n ? n.floatValue() : Float.NaN;
                words.append(number == (int) number ? "" + (int) number : "" + number).append(' ');
            }
            String name = operator.getName();
            return name.startsWith("s") || name.startsWith("S")
                    ? before.replaceAll(" .*", "") + " " + words.toString().strip()
                    : words + name;
        }

        private static String space(List<COSBase> operands, COSDictionary resources) {
            if (COSName.PATTERN.equals(operands.get(0))) {
                return "Pattern";
            }
            COSBase space =
                    resources
                            .getCOSDictionary(COSName.COLORSPACE)
                            .getDictionaryObject((COSName) operands.get(0));
            COSArray array = (COSArray) space;
            return array.getObject(1) instanceof COSName name ? name.getName() : "?";
        }

        private void graphics(List<COSBase> operands, COSDictionary resources) {
            COSDictionary graphics =
                    resources
                            .getCOSDictionary(COSName.EXT_G_STATE)
                            .getCOSDictionary((COSName) operands.get(0));
            if (graphics.containsKey(COSName.OP_NS)) {
                boolean on =
                        graphics.getBoolean(COSName.OP_NS, false)
                                && graphics.getBoolean(COSName.OP, false)
                                && graphics.getInt(COSName.OPM) == 1;
                state = new State(state.fill, state.stroke, on);
            }
        }

        private void object(List<COSBase> operands, COSDictionary resources, String form)
                throws IOException {
            COSName name = (COSName) operands.get(0);
            COSStream object = resources.getCOSDictionary(COSName.XOBJECT).getCOSStream(name);
            if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
                String space = object.getNameAsString(COSName.COLORSPACE);
                painted.add(new Paint("Do", space, over(), form));
                return;
            }
            State before = state;
            PDFormXObject entered = new PDFormXObject(object);
            COSDictionary own =
                    entered.getResources() == null
                            ? resources
                            : entered.getResources().getCOSObject();
            read(entered, own, form == null ? name.getName() : form);
            state = before;
        }
    }
}
