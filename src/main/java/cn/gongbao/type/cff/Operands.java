package cn.gongbao.type.cff;

/**
 * The operands of a charstring, with 16 binary places, and what its operators of arithmetic do to
 * them (Technical Note 5177 §4.4 to §4.6).
 */
final class Operands {

    /** Technical Note 5177, appendix B: the limits of a charstring. */
    private static final int MOST = 48;

    private static final int STORE = 32;
    private static final int ONE = 1 << 16;

    private final int[] values = new int[MOST];
    private final int[] store = new int[STORE];
    private final String part;
    private int depth;

    Operands(String part) {
        this.part = part;
    }

    int depth() {
        return depth;
    }

    int get(int place) {
        return values[place];
    }

    void clear() {
        depth = 0;
    }

    void push(int value) throws CffRefused {
        if (depth == MOST) {
            throw CffRefused.damaged(part);
        }
        values[depth++] = value;
    }

    int pop() throws CffRefused {
        if (depth == 0) {
            throw CffRefused.damaged(part);
        }
        return values[--depth];
    }

    /** Pops a number that must be whole. */
    int popWhole() throws CffRefused {
        int value = pop();
        if ((value & ONE - 1) != 0) {
            throw CffRefused.damaged(part);
        }
        return value >> 16;
    }

    /** Carries out the operator that stands behind a byte 12. */
    void calculate(int operator) throws CffRefused {
        switch (operator) {
            case 5 -> push(pop() == 0 ? ONE : 0);
            case 9 -> push(Math.abs(pop()));
            case 14 -> push(-pop());
            case 18 -> pop();
            case 20 -> keep(popWhole(), pop());
            case 21 -> push(store[within(popWhole(), STORE)]);
            case 22 -> choose();
            case 26 -> push((int) Math.round(Math.sqrt(pop() / (double) ONE) * ONE));
            case 27 -> push(values[within(depth - 1, depth)]);
            case 29 -> push(values[fromTop(popWhole())]);
            case 30 -> roll();
            default -> combine(operator);
        }
    }

    private void combine(int operator) throws CffRefused {
        int second = pop();
        int first = pop();
        switch (operator) {
            case 3 -> push(first != 0 && second != 0 ? ONE : 0);
            case 4 -> push(first != 0 || second != 0 ? ONE : 0);
            case 10 -> push(first + second);
            case 11 -> push(first - second);
            case 12 -> push(second == 0 ? 0 : (int) (((long) first << 16) / second));
            case 15 -> push(first == second ? ONE : 0);
            case 24 -> push((int) ((long) first * second >> 16));
            case 28 -> {
                push(second);
                push(first);
            }
            // random (23) among them: another reader would draw another glyph
            default -> throw CffRefused.damaged(part);
        }
    }

    private void keep(int place, int value) throws CffRefused {
        store[within(place, STORE)] = value;
    }

    private void choose() throws CffRefused {
        int limit = pop();
        int value = pop();
        int otherwise = pop();
        int wanted = pop();
        push(value <= limit ? wanted : otherwise);
    }

    /** A negative place means the topmost. */
    private int fromTop(int place) throws CffRefused {
        return within(depth - 1 - Math.max(0, place), depth);
    }

    private void roll() throws CffRefused {
        int shift = popWhole();
        int count = popWhole();
        int from = depth - within(count, depth + 1);
        int[] old = values.clone();
        for (int i = 0; i < count; i++) {
            values[from + Math.floorMod(i + shift, count)] = old[from + i];
        }
    }

    private int within(int place, int bound) throws CffRefused {
        if (place < 0 || place >= bound) {
            throw CffRefused.damaged(part);
        }
        return place;
    }
}
