package cn.gongbao.type.cff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Operators with their operands (Technical Note 5176 §4, DICT). */
final class CffDict {

    /** Operators of two bytes stand behind a byte 12. */
    private static final int ESCAPE = 12;

    static final int CHARSTRINGS = 17;
    static final int PRIVATE = 18;
    static final int SUBRS = 19;
    static final int DEFAULT_WIDTH = 20;
    static final int NOMINAL_WIDTH = 21;
    static final int BOX = 5;
    static final int CHARSET = 15;
    static final int CHARSTRING_TYPE = ESCAPE << 8 | 6;
    static final int MATRIX = ESCAPE << 8 | 7;
    static final int ROS = ESCAPE << 8 | 30;
    static final int CID_COUNT = ESCAPE << 8 | 34;
    static final int FD_ARRAY = ESCAPE << 8 | 36;
    static final int FD_SELECT = ESCAPE << 8 | 37;

    /** Far more than any real font has; without a limit a damaged one takes all memory. */
    private static final int LARGEST = 0xFFFF;

    private static final int MOST_NUMBERS = 513;

    private final String name;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();

    /**
     * The operands of one operator.
     *
     * @param raw as they stand, to be copied
     * @param numbers what they say
     */
    record Entry(byte[] raw, List<Double> numbers) {}

    private CffDict(String name) {
        this.name = name;
    }

    /** Reads all of a stretch; of an operator that stands twice the last holds. */
    static CffDict read(CffData data) throws CffRefused {
        if (data.size() > LARGEST) {
            throw CffRefused.damaged(data.part());
        }
        CffDict dict = new CffDict(data.part());
        List<Double> numbers = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < data.size()) {
            int first = data.u8(at);
            if (first > 21) {
                at = number(data, at, numbers);
                if (numbers.size() > MOST_NUMBERS) {
                    throw CffRefused.damaged(data.part());
                }
                continue;
            }
            int operator = first == ESCAPE ? ESCAPE << 8 | data.u8(at + 1) : first;
            dict.entries.put(operator, new Entry(data.copy(start, at), List.copyOf(numbers)));
            numbers.clear();
            at += first == ESCAPE ? 2 : 1;
            start = at;
        }
        return dict;
    }

    private static int number(CffData data, int at, List<Double> numbers) throws CffRefused {
        int first = data.u8(at);
        if (first == 28) {
            numbers.add((double) data.s16(at + 1));
            return at + 3;
        }
        if (first == 29) {
            numbers.add((double) data.s32(at + 1));
            return at + 5;
        }
        if (first == 30) {
            return real(data, at + 1, numbers);
        }
        if (first >= 32 && first <= 246) {
            numbers.add(first - 139.0);
            return at + 1;
        }
        if (first >= 247 && first <= 254) {
            int further = data.u8(at + 1);
            boolean positive = first <= 250;
            int size = (first - (positive ? 247 : 251)) * 256 + further + 108;
            numbers.add((double) (positive ? size : -size));
            return at + 2;
        }
        throw CffRefused.damaged(data.part());
    }

    /** A decimal number, a digit, point, sign or exponent to half a byte. */
    private static int real(CffData data, int from, List<Double> numbers) throws CffRefused {
        String[] signs = {
            "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "E", "E-", "?", "-", ""
        };
        StringBuilder digits = new StringBuilder();
        int at = from;
        for (boolean more = true; more; at++) {
            int pair = data.u8(at);
            digits.append(signs[pair >> 4]);
            more = pair >> 4 != 15 && (pair & 15) != 15;
            digits.append(pair >> 4 == 15 ? "" : signs[pair & 15]);
        }
        try {
            numbers.add(Double.parseDouble(digits.toString()));
        } catch (NumberFormatException e) {
            throw CffRefused.damaged(data.part());
        }
        return at;
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /** All entries, in their order. */
    Map<Integer, Entry> entries() {
        return entries;
    }

    /** Operands as they stand, or null where the operator is not there. */
    byte[] raw(int operator) {
        Entry entry = entries.get(operator);
        return entry == null ? null : entry.raw();
    }

    /** An operand that is a whole number; refused where it is not there. */
    int whole(int operator, int operand) throws CffRefused {
        Entry entry = entries.get(operator);
        if (entry == null || operand >= entry.numbers().size()) {
            throw CffRefused.damaged(name);
        }
        double number = entry.numbers().get(operand);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw CffRefused.damaged(name);
        }
        return (int) number;
    }

    /** The font matrix, or null where it is the usual one. */
    Matrix matrix() throws CffRefused {
        Entry entry = entries.get(MATRIX);
        if (entry != null && entry.numbers().size() != 6) {
            throw CffRefused.damaged(name);
        }
        return entry == null ? null : new Matrix(entry.numbers());
    }
}
