package cn.gongbao.pdf.colour;

import java.nio.ByteBuffer;

/** A table from one space of colours to another (lut8Type, lut16Type: ICC.1:2022 §10.10-10.11). */
final class LookupTable {

    private final ToneCurve[] before;
    private final ToneCurve[] after;
    private final int grid;
    private final float[] nodes;

    /** Whether colours are counted to 65 535 and, for Lab, white is at 65 280. */
    private final boolean wide;

    private LookupTable(
            ToneCurve[] before, int grid, float[] nodes, ToneCurve[] after, boolean wide) {
        this.before = before;
        this.grid = grid;
        this.nodes = nodes;
        this.after = after;
        this.wide = wide;
    }

    /**
     * A table of a profile.
     *
     * @param inputs that it must have
     * @param outputs that it must have
     * @throws ProfileRefused if it is missing, of another type, or has other colours
     */
    static LookupTable of(Profile profile, String tag, int inputs, int outputs)
            throws ProfileRefused {
        ByteBuffer element = profile.tag(tag);
        if (element == null) {
            throw new ProfileRefused("no table " + tag);
        }
        String type = Profile.type(element);
        boolean wide = type.equals("mft2");
        if (!wide && !type.equals("mft1")) {
            throw new ProfileRefused("table " + tag + " of type " + type);
        }
        if (element.get(8) != inputs || element.get(9) != outputs) {
            throw new ProfileRefused("table " + tag + " of other colours");
        }
        int grid = element.get(10) & 0xFF;
        int[] entries = {256, 256};
        if (wide) {
            entries = new int[] {element.getShort(48) & 0xFFFF, element.getShort(50) & 0xFFFF};
        }
        int count = outputs * (int) Math.pow(grid, inputs);
        Values values = new Values(element, wide ? 52 : 48, wide);
        if (grid < 2
                || Math.min(entries[0], entries[1]) < 2
                || values.left() < (long) inputs * entries[0] + count + outputs * entries[1]) {
            throw new ProfileRefused("table " + tag + " that is cut off");
        }
        ToneCurve[] before = values.curves(inputs, entries[0]);
        float[] nodes = new float[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = (float) values.next();
        }
        return new LookupTable(before, grid, nodes, values.curves(outputs, entries[1]), wide);
    }

    /** Numbers of an element, one after the other, as parts of 1. */
    private static final class Values {

        private final ByteBuffer element;
        private final boolean wide;
        private int at;

        Values(ByteBuffer element, int at, boolean wide) {
            this.element = element;
            this.at = at;
            this.wide = wide;
        }

        int left() {
            return (element.capacity() - at) / (wide ? 2 : 1);
        }

        double next() {
            if (wide) {
                at += 2;
                return (element.getShort(at - 2) & 0xFFFF) / 65535.0;
            }
            return (element.get(at++) & 0xFF) / 255.0;
        }

        ToneCurve[] curves(int count, int entries) {
            ToneCurve[] curves = new ToneCurve[count];
            for (int i = 0; i < count; i++) {
                double[] curve = new double[entries];
                for (int entry = 0; entry < entries; entry++) {
                    curve[entry] = next();
                }
                curves[i] = ToneCurve.through(curve);
            }
            return curves;
        }
    }

    /** Turns L*, a*, b* into the numbers 0..1 that this table takes (ICC.1:2022 §6.3.4.2). */
    double[] encoded(double[] lab) {
        return wide
                ? new double[] {
                    lab[0] * 652.8 / 65535,
                    (lab[1] + 128) * 256 / 65535,
                    (lab[2] + 128) * 256 / 65535
                }
                : new double[] {lab[0] / 100, (lab[1] + 128) / 255, (lab[2] + 128) / 255};
    }

    /** Turns the numbers 0..1 that this table gives into L*, a*, b*. */
    double[] decoded(double[] numbers) {
        return wide
                ? new double[] {
                    numbers[0] * 65535 / 652.8,
                    numbers[1] * 65535 / 256 - 128,
                    numbers[2] * 65535 / 256 - 128
                }
                : new double[] {numbers[0] * 100, numbers[1] * 255 - 128, numbers[2] * 255 - 128};
    }

    /** Looks numbers of 0..1 up. */
    double[] at(double[] in) {
        int inputs = before.length;
        int[] base = new int[inputs];
        double[] part = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            double place = before[i].at(in[i]) * (grid - 1);
            base[i] = Math.min((int) place, grid - 2);
            part[i] = place - base[i];
        }
        double[] found = interpolated(base, part);
        for (int i = 0; i < found.length; i++) {
            found[i] = after[i].at(found[i]);
        }
        return found;
    }

    /**
     * The mean of the nodes around a place, each by how near it is. Not along tetrahedra: these
     * share the cube's diagonal, and the neutrals of Lab do not lie on it.
     */
    private double[] interpolated(int[] base, double[] part) {
        int outputs = after.length;
        double[] result = new double[outputs];
        for (int corner = 0; corner < 1 << base.length; corner++) {
            double weight = 1;
            int node = 0;
            for (int i = 0; i < base.length; i++) {
                int up = corner >> i & 1;
                weight *= up == 1 ? part[i] : 1 - part[i];
                node = node * grid + base[i] + up;
            }
            for (int i = 0; weight > 0 && i < outputs; i++) {
                result[i] += weight * nodes[node * outputs + i];
            }
        }
        return result;
    }
}
