package cn.gongbao.manuscript.yaml;

import cn.gongbao.manuscript.source.SourceFolder;
import cn.gongbao.manuscript.yaml.Shape.Choice;
import cn.gongbao.manuscript.yaml.Shape.Decimal;
import cn.gongbao.manuscript.yaml.Shape.Field;
import cn.gongbao.manuscript.yaml.Shape.Fields;
import cn.gongbao.manuscript.yaml.Shape.FileName;
import cn.gongbao.manuscript.yaml.Shape.Flag;
import cn.gongbao.manuscript.yaml.Shape.Items;
import cn.gongbao.manuscript.yaml.Shape.Named;
import cn.gongbao.manuscript.yaml.Shape.Text;
import cn.gongbao.manuscript.yaml.Shape.WholeNumber;
import cn.gongbao.manuscript.yaml.YamlNode.Mapping;
import cn.gongbao.manuscript.yaml.YamlNode.Pair;
import cn.gongbao.manuscript.yaml.YamlNode.Scalar;
import cn.gongbao.manuscript.yaml.YamlNode.Sequence;
import cn.gongbao.model.NearestName;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares a tree with the shape it must have and gathers every complaint. */
public final class ShapeCheck {

    private static final Pattern FULL_WIDTH_COLON = Pattern.compile("([A-Za-z-]+)\\s*：");

    private final SourceFolder folder;
    private final List<Notice> notices = new ArrayList<>();

    private ShapeCheck(SourceFolder folder) {
        this.folder = folder;
    }

    /**
     * Checks a whole file.
     *
     * @param root of the file
     * @param shape that it must have
     * @param folder in which it names files
     * @return complaints in the order of the file, none when it fits
     */
    public static List<Notice> of(YamlNode root, Shape shape, SourceFolder folder) {
        ShapeCheck check = new ShapeCheck(folder);
        check.check(root, shape, new Scalar("", true, root.place(), false));
        return List.copyOf(check.notices);
    }

    private void check(YamlNode node, Shape shape, Scalar key) {
        if (shape instanceof Fields fields) {
            if (node instanceof Mapping mapping) {
                checkFields(mapping, fields, key);
            } else {
                wrongType(node, "mapping", key);
            }
        } else if (shape instanceof Named named) {
            if (node instanceof Mapping mapping) {
                mapping.pairs().forEach(p -> checkNamed(p, named.value()));
            } else {
                wrongType(node, "mapping", key);
            }
        } else if (shape instanceof Items items) {
            if (node instanceof Sequence sequence) {
                checkItems(sequence, items, key);
            } else {
                wrongType(node, "list", key);
            }
        } else if (node instanceof Scalar scalar) {
            checkScalar(scalar, shape, key);
        } else {
            wrongType(node, name(shape), key);
        }
    }

    private void checkFields(Mapping mapping, Fields fields, Scalar owner) {
        List<String> known = fields.fields().stream().map(Field::key).toList();
        Set<String> meant = new HashSet<>();
        for (Pair pair : mapping.pairs()) {
            Field field = fields.field(pair.key().text());
            if (field == null) {
                unknownKey(pair.key(), known).ifPresent(meant::add);
            } else if (isSaid(pair)) {
                check(pair.value(), field.shape(), pair.key());
            } else if (field.required() || fields.oneOf().contains(field.key())) {
                error(pair.key().place(), "yaml.missing-value", field.key());
            }
        }
        for (Field field : fields.fields()) {
            boolean missing = mapping.pair(field.key()) == null && !meant.contains(field.key());
            if (field.required() && missing) {
                missingKey(mapping, field.key(), owner);
            }
        }
        long said = fields.oneOf().stream().filter(k -> mapping.pair(k) != null).count();
        if (!fields.oneOf().isEmpty()
                && said != 1
                && fields.oneOf().stream().noneMatch(meant::contains)) {
            error(
                    mapping.place(),
                    said == 0 ? "yaml.none-of" : "yaml.more-than-one-of",
                    String.join(", ", fields.oneOf()));
        }
    }

    private void missingKey(Mapping mapping, String key, Scalar owner) {
        if (owner.text().isEmpty()) {
            error(mapping.place(), "yaml.missing-top-key", key);
        } else {
            error(owner.place(), "yaml.missing-key", key, owner.text());
        }
    }

    private static boolean isSaid(Pair pair) {
        return !(pair.value() instanceof Scalar scalar && scalar.isNull());
    }

    /** Complains about a key, and returns the one that was probably meant. */
    private Optional<String> unknownKey(Scalar key, List<String> known) {
        Optional<String> near = NearestName.to(key.text(), known);
        error(
                key.place(),
                near.isPresent() ? "yaml.unknown-key-near" : "yaml.unknown-key",
                key.text(),
                near.orElse(String.join(", ", known)));
        return near;
    }

    private void checkNamed(Pair pair, Shape shape) {
        if (pair.key().text().isBlank()) {
            error(pair.key().place(), "yaml.blank-key");
        } else if (isSaid(pair)) {
            check(pair.value(), shape, pair.key());
        } else {
            error(pair.key().place(), "yaml.missing-value", pair.key().text());
        }
    }

    private void checkItems(Sequence sequence, Items items, Scalar key) {
        if (sequence.items().size() < items.least()) {
            error(sequence.place(), "yaml.too-few", key.text(), items.least());
        }
        if (sequence.items().size() > items.most()) {
            error(sequence.place(), "yaml.too-many", key.text(), items.most());
        }
        for (YamlNode item : sequence.items()) {
            if (item instanceof Scalar scalar && scalar.isNull()) {
                error(item.place(), "yaml.missing-value", key.text());
            } else {
                check(item, items.item(), new Scalar(key.text(), true, item.place(), false));
            }
        }
    }

    private void checkScalar(Scalar scalar, Shape shape, Scalar key) {
        if (shape instanceof Text text) {
            checkText(scalar, text, key);
        } else if (shape instanceof WholeNumber number) {
            if (!scalar.isWholeNumber()) {
                wrongType(scalar, "whole-number", key);
            } else {
                checkRange(scalar, number.least(), number.most(), key);
            }
        } else if (shape instanceof Decimal number) {
            if (!scalar.isNumber()) {
                wrongType(scalar, "number", key);
            } else {
                checkRange(scalar, number.least(), number.most(), key);
            }
        } else if (shape instanceof Flag) {
            if (!scalar.isFlag()) {
                wrongType(scalar, "flag", key);
            }
        } else if (shape instanceof Choice choice) {
            if (!choice.words().contains(scalar.text())) {
                error(
                        scalar.place(),
                        "yaml.not-one-of",
                        key.text(),
                        scalar.text(),
                        String.join(", ", choice.words()));
            }
        } else if (shape instanceof FileName) {
            notices.addAll(folder.find(scalar.text(), scalar.place()).notices());
        }
    }

    private void checkText(Scalar scalar, Text text, Scalar key) {
        if (scalar.isFlag()) {
            wrongType(scalar, "text", key);
        } else if (scalar.text().isBlank()) {
            error(scalar.place(), "yaml.blank", key.text());
        } else if (text.form() != null && !text.form().matcher(scalar.text()).matches()) {
            error(scalar.place(), "yaml.wrong-form", key.text(), scalar.text(), text.example());
        }
    }

    private void checkRange(Scalar scalar, int least, int most, Scalar key) {
        double value = Double.parseDouble(scalar.text());
        if (value < least || value > most) {
            error(scalar.place(), "yaml.out-of-range", key.text(), scalar.text(), least, most);
        }
    }

    private void wrongType(YamlNode node, String wanted, Scalar key) {
        if (wanted.equals("mapping") && node instanceof Scalar scalar) {
            Matcher typed = FULL_WIDTH_COLON.matcher(scalar.text());
            if (typed.lookingAt()) {
                error(node.place(), "yaml.full-width-colon", typed.group(1));
                return;
            }
        }
        error(node.place(), "yaml.not-a-" + wanted, key.text(), describe(node));
    }

    private static String describe(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.plain() ? scalar.text() : "\"" + scalar.text() + "\"";
        }
        if (node instanceof Mapping mapping) {
            return mapping.pairs().stream()
                    .map(p -> p.key().text())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return "[" + ((Sequence) node).items().size() + "]";
    }

    private static String name(Shape shape) {
        if (shape instanceof WholeNumber) {
            return "whole-number";
        }
        if (shape instanceof Decimal) {
            return "number";
        }
        return shape instanceof Flag ? "flag" : "text";
    }

    private void error(Place place, String key, Object... arguments) {
        notices.add(Notice.error(place, key, arguments));
    }
}
