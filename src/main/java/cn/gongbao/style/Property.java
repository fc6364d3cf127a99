package cn.gongbao.style;

import cn.gongbao.model.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A row of the property table.
 *
 * @param <T> what the property computes to
 */
final class Property<T> {

    private static final Vocabulary ALWAYS_THERE = new Vocabulary(Set.of("black"), Set.of());

    private final Row row;
    private final boolean inherited;
    private final Syntax<T> syntax;
    private final Function<Computed, T> reader;
    private final Specified<T> initial;

    /**
     * What the table says of a property.
     *
     * @param name as in the sheet
     * @param values in the notation of CSS Values 4
     * @param initial value where no rule gives one
     * @param english what it does, in one line
     * @param chinese the same in Chinese
     */
    record Row(String name, String values, String initial, String english, String chinese) {}

    /**
     * A property whose initial value is read like any other.
     *
     * @param inherited whether an element without a value takes its parent's
     * @param reader finds the value in an element that is already computed
     */
    Property(Row row, boolean inherited, Syntax<T> syntax, Function<Computed, T> reader) {
        this.row = row;
        this.inherited = inherited;
        this.syntax = syntax;
        this.reader = reader;
        Term written = new Term(row.initial(), Place.of("initial"));
        this.initial = syntax.read(List.of(written), ALWAYS_THERE).value();
        if (initial == null) {
            throw new IllegalStateException(row.name() + " cannot be " + row.initial());
        }
    }

    Row row() {
        return row;
    }

    boolean inherited() {
        return inherited;
    }

    Syntax<T> syntax() {
        return syntax;
    }

    /** The value where no rule gives one and nothing is inherited. */
    Specified<T> initial() {
        return initial;
    }

    /** The value of an element that is already computed. */
    T of(Computed computed) {
        return reader.apply(computed);
    }

    @Override
    public String toString() {
        return row.name();
    }
}
