package cn.gongbao.style;

import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of values that properties have. */
final class Grammar {

    private Grammar() {}

    /** Which lengths a property takes. */
    enum Range {
        ANY,
        NOT_NEGATIVE,
        POSITIVE;

        boolean has(BigDecimal number) {
            return number.signum() >= (this == ANY ? -1 : this == NOT_NEGATIVE ? 0 : 1);
        }
    }

    /** One of some keywords. */
    static <T> Syntax<T> words(Map<String, T> words) {
        return (terms, vocabulary) -> {
            T meaning = terms.size() == 1 ? words.get(terms.get(0).keyword()) : null;
            return meaning == null ? Reading.unlike() : Reading.constant(meaning);
        };
    }

    /** A keyword, or else what another syntax reads. */
    static <T> Syntax<T> wordOr(String word, T meaning, Syntax<T> other) {
        return (terms, vocabulary) ->
                isWord(terms, word) ? Reading.constant(meaning) : other.read(terms, vocabulary);
    }

    /** A length. */
    static Syntax<Length> length(Range range) {
        return (terms, vocabulary) -> {
            Quantity quantity = single(terms);
            Specified<Length> length = quantity == null ? null : quantity.length();
            boolean good = length != null && range.has(quantity.number());
            return good ? Reading.of(length) : Reading.unlike();
        };
    }

    /** A whole number, both limits allowed. */
    static Syntax<Integer> integer(int least, int most) {
        return (terms, vocabulary) -> {
            Integer value = integer(single(terms), "", least, most);
            return value == null ? Reading.unlike() : Reading.constant(value);
        };
    }

    /** A whole number of characters, with or without the unit em. */
    static Syntax<Integer> characters(int least, int most) {
        return (terms, vocabulary) -> {
            Quantity quantity = single(terms);
            Integer value = integer(quantity, "", least, most);
            Integer ems = integer(quantity, "em", least, most);
            if (value == null && ems == null) {
                return Reading.unlike();
            }
            return Reading.constant(value == null ? ems : value);
        };
    }

    /** Slots of a block with one line and, not fewer, of a block with two. */
    static Syntax<Slots> slots(int most) {
        return (terms, vocabulary) -> {
            Integer one = integer(Quantity.of(terms.get(0)), "", 1, most);
            if (one == null || terms.size() > 2) {
                return Reading.unlike();
            }
            if (terms.size() == 1) {
                return Reading.constant(new Slots(one, 0));
            }
            Integer two = integer(Quantity.of(terms.get(1)), "", one, most);
            return two == null ? Reading.unlike() : Reading.constant(new Slots(one, two));
        };
    }

    /** A whole hundred. */
    static Syntax<Integer> weight() {
        return (terms, vocabulary) -> {
            Integer value = integer(single(terms), "", 100, 900);
            return value == null || value % 100 != 0 ? Reading.unlike() : Reading.constant(value);
        };
    }

    /** A length that em and lh of the parent count in; never so small that it vanishes. */
    static Syntax<Length> fontSize() {
        Syntax<Length> length = length(Range.POSITIVE);
        return (terms, vocabulary) -> {
            Reading<Length> reading = length.read(terms, vocabulary);
            Specified<Length> value = reading.value();
            return value == null
                    ? reading
                    : Reading.of(situation -> atLeastOneUnit(value.in(situation)));
        };
    }

    private static Length atLeastOneUnit(Length length) {
        return new Length(Math.max(1, length.emu()));
    }

    /** A number times the font size, or a length. */
    static Syntax<LineHeight> lineHeight() {
        return (terms, vocabulary) -> {
            Quantity quantity = single(terms);
            if (quantity == null || !Range.POSITIVE.has(quantity.number())) {
                return Reading.unlike();
            }
            if (quantity.isPlain()) {
                return Reading.constant(LineHeight.times(quantity.number()));
            }
            Specified<Length> length = quantity.length();
            return length == null
                    ? Reading.unlike()
                    : Reading.of(situation -> LineHeight.fixed(length.in(situation)));
        };
    }

    /** The name of an ink of the layout. */
    static Syntax<String> ink() {
        return (terms, vocabulary) -> {
            if (terms.size() != 1) {
                return Reading.unlike();
            }
            Term term = terms.get(0);
            return vocabulary.inks().contains(term.bare())
                    ? Reading.constant(term.bare())
                    : Reading.refused(unknown("style.ink", term, vocabulary.inks()));
        };
    }

    /** Names of families of the layout, parted by commas. */
    static Syntax<List<String>> families() {
        return (terms, vocabulary) -> {
            List<String> families = new ArrayList<>();
            int from = 0;
            for (int i = 0; i <= terms.size(); i++) {
                if (i == terms.size() || terms.get(i).isComma()) {
                    Term name = joined(terms.subList(from, i));
                    if (!vocabulary.families().contains(name.text())) {
                        return Reading.refused(
                                unknown("style.family", name, vocabulary.families()));
                    }
                    families.add(name.text());
                    from = i + 1;
                }
            }
            return Reading.constant(List.copyOf(families));
        };
    }

    /** How far text is raised above its parent's, by keyword, in thousandths of the em. */
    static Syntax<Integer> shift(Map<String, Integer> thousandths) {
        Syntax<Integer> words = words(thousandths);
        return (terms, vocabulary) -> {
            Specified<Integer> shift = words.read(terms, vocabulary).value();
            return shift == null
                    ? Reading.unlike()
                    : Reading.of(s -> s.parentShift() + shift.in(s));
        };
    }

    /** normal, which is two characters wide, or a length; clreq §columns. */
    static Syntax<Length> columnGap() {
        Syntax<Length> length = length(Range.NOT_NEGATIVE);
        return (terms, vocabulary) ->
                isWord(terms, "normal")
                        ? Reading.of(situation -> situation.em().times(2))
                        : length.read(terms, vocabulary);
    }

    /** A page master's name; auto is the parent's, CSS Paged Media 3 §using-named-pages. */
    static Syntax<String> page() {
        Syntax<String> name = name();
        return (terms, vocabulary) ->
                isWord(terms, "auto")
                        ? Reading.of(Situation::parentPage)
                        : name.read(terms, vocabulary);
    }

    /** A frame's name, or none. */
    static Syntax<String> nameOrNone() {
        Syntax<String> name = name();
        return (terms, vocabulary) ->
                isWord(terms, "none")
                        ? Reading.of(situation -> null)
                        : name.read(terms, vocabulary);
    }

    private static Syntax<String> name() {
        return (terms, vocabulary) -> {
            Term term = terms.get(0);
            boolean good = terms.size() == 1 && term.text().matches("[\\p{L}_][\\p{L}\\p{N}_-]*");
            return good ? Reading.constant(term.text()) : Reading.unlike();
        };
    }

    private static Term joined(List<Term> words) {
        String text = String.join(" ", words.stream().map(Term::bare).toList());
        return new Term(text, words.get(0).place());
    }

    private static Notice unknown(String key, Term term, Set<String> known) {
        return Notice.error(
                term.place(), key, term.bare(), String.join(", ", new TreeSet<>(known)));
    }

    private static boolean isWord(List<Term> terms, String word) {
        return terms.size() == 1 && terms.get(0).keyword().equals(word);
    }

    private static Quantity single(List<Term> terms) {
        return terms.size() == 1 ? Quantity.of(terms.get(0)) : null;
    }

    private static Integer integer(Quantity quantity, String unit, int least, int most) {
        if (quantity == null || !quantity.unit().equals(unit) || quantity.number().scale() > 0) {
            return null;
        }
        int value = quantity.number().intValue();
        return value < least || value > most ? null : value;
    }
}
