package cn.gongbao.inspection.preflight.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;

/** The most ink of a smooth transition, found by taking samples of its functions. */
final class ShadingInk {

    /** Samples along a transition between two colours. */
    private static final int STEPS = 64;

    /** Samples each way of one that is a function of the place. */
    private static final int SIDE = 16;

    private ShadingInk() {}

    static Colour of(COSBase object, ColourSpaces spaces, Resources resources) {
        if (!(object instanceof COSDictionary shading)) {
            return Colour.converted(Colour.Family.UNKNOWN, "?", false);
        }
        ColourSpace space =
                spaces.read(shading.getDictionaryObject(COSName.COLORSPACE), resources, false);
        if (space == null) {
            return Colour.converted(Colour.Family.UNKNOWN, "?", false);
        }
        int type = shading.getInt(COSName.SHADING_TYPE);
        try {
            List<PDFunction> functions = functions(shading.getDictionaryObject(COSName.FUNCTION));
            if (functions.isEmpty()) {
                return anything(space);
            }
            List<Colour> colours = new ArrayList<>();
            for (float[] place : type == 1 ? places(shading) : steps(shading, type)) {
                colours.add(space.colour(values(functions, place)));
            }
            return Colour.most(space.family(), space.name(), colours);
        } catch (IOException | RuntimeException unreadable) {
            return anything(space);
        }
    }

    /**
     * A mesh whose corners have colours of their own: every plate may be raised, how far is open.
     */
    private static Colour anything(ColourSpace space) {
        float[] most = new float[Math.max(1, space.components())];
        Arrays.fill(most, space.family() == Colour.Family.GRAY ? 0 : 1);
        Colour colour = space.colour(most);
        return new Colour(space.family(), space.name(), colour.tints(), colour.total(), false);
    }

    private static List<PDFunction> functions(COSBase object) throws IOException {
        List<PDFunction> functions = new ArrayList<>();
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size() && i < 32; i++) {
                functions.add(PDFunction.create(array.getObject(i)));
            }
        } else if (object instanceof COSDictionary) {
            functions.add(PDFunction.create(object));
        }
        return functions;
    }

    private static List<float[]> steps(COSDictionary shading, int type) {
        float[] domain = {0, 1};
        if (shading.getDictionaryObject(COSName.DOMAIN) instanceof COSArray array) {
            domain = numbers(array);
        } else if (type >= 4
                && shading.getDictionaryObject(COSName.DECODE) instanceof COSArray array) {
            float[] decode = numbers(array);
            domain = new float[] {decode[decode.length - 2], decode[decode.length - 1]};
        }
        List<float[]> steps = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            steps.add(new float[] {domain[0] + (domain[1] - domain[0]) * i / STEPS});
        }
        return steps;
    }

    private static List<float[]> places(COSDictionary shading) {
        float[] domain = {0, 1, 0, 1};
        if (shading.getDictionaryObject(COSName.DOMAIN) instanceof COSArray array) {
            domain = numbers(array);
        }
        List<float[]> places = new ArrayList<>();
        for (int i = 0; i <= SIDE; i++) {
            for (int j = 0; j <= SIDE; j++) {
                places.add(
                        new float[] {
                            domain[0] + (domain[1] - domain[0]) * i / SIDE,
                            domain[2] + (domain[3] - domain[2]) * j / SIDE
                        });
            }
        }
        return places;
    }

    private static float[] values(List<PDFunction> functions, float[] place) throws IOException {
        if (functions.size() == 1) {
            return functions.get(0).eval(place.clone());
        }
        float[] values = new float[functions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = functions.get(i).eval(place.clone())[0];
        }
        return values;
    }

    private static float[] numbers(COSArray array) {
        float[] numbers = new float[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }
}
