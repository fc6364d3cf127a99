package cn.gongbao.style;

import cn.gongbao.model.Length;
import cn.gongbao.model.NearestName;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads declarations by the table of properties and gathers what is wrong with them. */
final class DeclarationReader {

    private final Vocabulary vocabulary;
    private final List<Notice> notices;

    DeclarationReader(Vocabulary vocabulary, List<Notice> notices) {
        this.vocabulary = vocabulary;
        this.notices = notices;
    }

    /**
     * What a declaration gives to which properties; nothing where it is refused.
     *
     * @param name in lower case
     * @param place of the name
     * @param terms at least one
     */
    List<Declared<?>> read(String name, Place place, List<Term> terms) {
        if (name.equals(PropertyTable.MARGIN.name())) {
            return sides(PropertyTable.MARGIN, terms);
        }
        Property<?> property = PropertyTable.all().get(name);
        if (property == null) {
            unknown(name, place);
            return List.of();
        }
        Declared<?> declared = declared(property, name, property.row().values(), terms);
        return declared == null ? List.of() : List.of(declared);
    }

    /** Complains of a property that is not in the table. */
    void unknown(String name, Place place) {
        TreeSet<String> known = new TreeSet<>(PropertyTable.all().keySet());
        known.add(PropertyTable.MARGIN.name());
        String nearest = NearestName.to(name, known).orElse(null);
        notices.add(
                nearest == null
                        ? Notice.error(place, "style.unknown-property", name)
                        : Notice.error(place, "style.misspelt-property", name, nearest));
    }

    private List<Declared<?>> sides(Shorthand shorthand, List<Term> terms) {
        if (terms.size() > 4) {
            refuse(shorthand.name(), shorthand.values(), terms);
            return List.of();
        }
        List<Property<Length>> sides = shorthand.sides();
        List<Declared<?>> written = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            written.add(side(shorthand, sides.get(i), terms.get(i)));
        }
        if (written.contains(null)) {
            return List.of();
        }
        List<Declared<?>> all = new ArrayList<>(written);
        for (int i = terms.size(); i < sides.size(); i++) {
            Term opposite = terms.get(Shorthand.opposite(i, terms.size()));
            all.add(side(shorthand, sides.get(i), opposite));
        }
        return all;
    }

    private Declared<Length> side(Shorthand shorthand, Property<Length> side, Term term) {
        return declared(side, shorthand.name(), shorthand.values(), List.of(term));
    }

    private <T> Declared<T> declared(
            Property<T> property, String name, String values, List<Term> terms) {
        String word = terms.size() == 1 ? terms.get(0).keyword() : "";
        if (word.equals("inherit")) {
            return new Declared<>(property, situation -> property.of(situation.parent()));
        }
        if (word.equals("initial")) {
            return new Declared<>(property, property.initial());
        }
        Reading<T> reading = property.syntax().read(terms, vocabulary);
        if (reading.value() != null) {
            return new Declared<>(property, reading.value());
        }
        if (reading.refusal() == null) {
            refuse(name, values, terms);
        } else {
            notices.add(reading.refusal());
        }
        return null;
    }

    private void refuse(String name, String values, List<Term> terms) {
        for (Term term : terms) {
            Quantity quantity = Quantity.of(term);
            if (values.contains("<length") && quantity != null && quantity.hasUnknownUnit()) {
                notices.add(Notice.error(term.place(), "style.unit", term.text(), quantity.unit()));
                return;
            }
        }
        String written = String.join(" ", terms.stream().map(Term::text).toList());
        notices.add(Notice.error(terms.get(0).place(), "style.bad-value", name, written, values));
    }
}
