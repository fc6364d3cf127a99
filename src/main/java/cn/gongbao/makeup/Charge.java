package cn.gongbao.makeup;

/**
 * An item of what a column or page costs.
 *
 * @param kind what for
 * @param lines how many lines it counts; 1 where it is no matter of lines
 */
public record Charge(BreakCost kind, double lines) {

    /** The cost. */
    public double cost() {
        return kind.squared(lines);
    }
}
