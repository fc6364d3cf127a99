package cn.gongbao.inspection.preflight.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Looks at every sample of an image whose components are plates. */
final class PictureSampler {

    /** How the decoded bytes of an image are come by. */
    interface Source {

        byte[] bytes(long limit) throws IOException;
    }

    /** So many images of the greatest size are looked at; further ones of any size are not. */
    private static final long IMAGES = 10;

    private long samples;
    private final Map<COSBase, Colour> known = new IdentityHashMap<>();

    /**
     * The most ink of an image.
     *
     * @param image its dictionary
     * @param space of its colours
     * @param bits of a component
     * @param limit of samples; one that has more is not looked at
     */
    Colour sample(COSDictionary image, ColourSpace space, int bits, int limit, Source source) {
        Colour before = known.get(image);
        if (before == null) {
            samples += samples(image, space);
            int left = samples > IMAGES * limit ? 0 : limit;
            before = look(image, space, bits, left, source);
            known.put(image, before);
        }
        return before;
    }

    private static long samples(COSDictionary image, ColourSpace space) {
        long width = Math.max(0, image.getInt(COSName.WIDTH, COSName.W, 0));
        long height = Math.max(0, image.getInt(COSName.HEIGHT, COSName.H, 0));
        return Math.min(width * height, Integer.MAX_VALUE) * space.components();
    }

    private static Colour look(
            COSDictionary image, ColourSpace space, int bits, int limit, Source source) {
        if (space.plates().isEmpty()) {
            return Colour.converted(space.family(), space.name(), false);
        }
        long width = Math.max(0, image.getInt(COSName.WIDTH, COSName.W, 0));
        long height = Math.max(0, image.getInt(COSName.HEIGHT, COSName.H, 0));
        long row = (width * space.components() * bits + 7) / 8;
        List<String> filters =
                Decoder.filters(image.getDictionaryObject(COSName.FILTER, COSName.F));
        boolean readable =
                !filters.contains("JPXDecode")
                        && !filters.contains("JBIG2Decode")
                        && List.of(1, 2, 4, 8, 16).contains(bits)
                        && samples(image, space) <= limit;
        try {
            byte[] bytes = readable ? source.bytes(row * height + 4096) : new byte[0];
            return readable && bytes.length >= row * height && row > 0
                    ? new Scan(space, bits, decode(image, space, bits), width, height)
                            .most(bytes, (int) row)
                    : unknown(space);
        } catch (IOException | RuntimeException unreadable) {
            return unknown(space);
        }
    }

    private static Colour unknown(ColourSpace space) {
        Map<String, Double> tints = new LinkedHashMap<>();
        space.plates().stream()
                .filter(plate -> !plate.isEmpty())
                .forEach(plate -> tints.put(plate, 1.0));
        return new Colour(space.family(), space.name(), tints, tints.size(), false);
    }

    /** What the least and the greatest code of each component mean. ISO 32000-1 8.9.5.2. */
    private static double[] decode(COSDictionary image, ColourSpace space, int bits) {
        double[] decode = new double[2 * space.components()];
        COSBase given = image.getDictionaryObject(COSName.DECODE, COSName.D);
        for (int i = 0; i < decode.length; i++) {
            decode[i] = i % 2 == 0 ? 0 : space.indexed() ? (1 << bits) - 1 : 1;
            if (given instanceof COSArray array
                    && array.size() >= decode.length
                    && array.getObject(i) instanceof COSNumber number) {
                decode[i] = number.floatValue();
            }
        }
        return decode;
    }

    /** One pass over the samples. */
    private record Scan(ColourSpace space, int bits, double[] decode, long width, long height) {

        Colour most(byte[] bytes, int row) {
            return space.indexed() ? indexed(bytes, row) : direct(bytes, row);
        }

        private Colour indexed(byte[] bytes, int row) {
            int greatest = (1 << Math.min(bits, 8)) - 1;
            boolean[] used = new boolean[greatest + 1];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    used[code(bytes, y * row, x)] = true;
                }
            }
            List<Colour> colours = new ArrayList<>();
            for (int i = 0; i <= greatest; i++) {
                if (used[i]) {
                    double index = decode[0] + (decode[1] - decode[0]) * i / greatest;
                    colours.add(space.colour(new float[] {Math.round(index)}));
                }
            }
            return Colour.most(space.family(), space.name(), colours);
        }

        private Colour direct(byte[] bytes, int row) {
            int count = space.components();
            int greatest = (1 << Math.min(bits, 8)) - 1;
            float[][] tint = new float[count][greatest + 1];
            for (int i = 0; i < count; i++) {
                for (int code = 0; code <= greatest; code++) {
                    double value =
                            decode[2 * i] + (decode[2 * i + 1] - decode[2 * i]) * code / greatest;
                    value = space.family() == Colour.Family.GRAY ? 1 - value : value;
                    boolean prints = !space.plates().get(i).isEmpty();
                    tint[i][code] = prints ? (float) Math.max(0, Math.min(1, value)) : 0;
                }
            }
            float[] most = new float[count];
            float total = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    float sum = 0;
                    for (int i = 0; i < count; i++) {
                        float value = tint[i][code(bytes, y * row, x * count + i)];
                        sum += value;
                        most[i] = Math.max(most[i], value);
                    }
                    total = Math.max(total, sum);
                }
            }
            Map<String, Double> tints = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                tints.merge(space.plates().get(i), (double) most[i], Math::max);
            }
            Colour colour = Colour.of(space.family(), space.name(), tints);
            return new Colour(space.family(), space.name(), colour.tints(), total, true);
        }

        /** A code; of 16 bits the first eight. */
        private int code(byte[] bytes, int start, int index) {
            return switch (bits) {
                case 8 -> bytes[start + index] & 0xFF;
                case 16 -> bytes[start + 2 * index] & 0xFF;
                default -> {
                    int bit = index * bits;
                    int shift = 8 - bits - bit % 8;
                    yield bytes[start + bit / 8] >> shift & (1 << bits) - 1;
                }
            };
        }
    }
}
