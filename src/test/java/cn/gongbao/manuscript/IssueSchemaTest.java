package cn.gongbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.manuscript.yaml.Shape;
import cn.gongbao.manuscript.yaml.Shape.Choice;
import cn.gongbao.manuscript.yaml.Shape.Field;
import cn.gongbao.manuscript.yaml.Shape.Fields;
import cn.gongbao.manuscript.yaml.Shape.Items;
import cn.gongbao.manuscript.yaml.Shape.Named;
import cn.gongbao.manuscript.yaml.Shape.Text;
import cn.gongbao.manuscript.yaml.Shape.WholeNumber;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema that an editor uses says what the reader's key table says. */
class IssueSchemaTest {

    private static Map<?, ?> schema() throws IOException {
        try (InputStream in = Shape.class.getResourceAsStream("/cn/gongbao/issue.schema.json")) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }

    @Test
    void theSchemaIsTheKeyTable() throws IOException {
        assertEquals(expected(ManifestKeys.FILE, false), bare(schema()));
    }

    @Test
    void everyKeyIsDescribedInBothLanguages() throws IOException {
        assertDescribed("issue.yaml", schema());
    }

    private static void assertDescribed(String name, Map<?, ?> node) {
        String description = String.valueOf(node.get("description"));
        assertTrue(description.matches("(?s).*\\p{IsHan}.*。 / [A-Z].*\\."), name + description);
        if (node.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, value) -> assertDescribed("" + key, (Map<?, ?>) value));
        }
        for (String inner : List.of("items", "additionalProperties")) {
            if (node.get(inner) instanceof Map<?, ?> value) {
                assertDescribed(name, value);
            }
        }
    }

    /** What the schema must say for a shape. */
    private static Map<String, Object> expected(Shape shape, boolean nullable) {
        Map<String, Object> node = new LinkedHashMap<>();
        List<String> types = new ArrayList<>();
        if (shape instanceof Fields fields) {
            types.add("object");
            Map<String, Object> properties = new LinkedHashMap<>();
            for (Field field : fields.fields()) {
                boolean mayBeNull = !field.required() && !fields.oneOf().contains(field.key());
                properties.put(field.key(), expected(field.shape(), mayBeNull));
            }
            node.put("properties", properties);
            node.put(
                    "required",
                    fields.fields().stream().filter(Field::required).map(Field::key).toList());
            node.put("additionalProperties", false);
            if (!fields.oneOf().isEmpty()) {
                node.put(
                        "oneOf",
                        fields.oneOf().stream().map(k -> Map.of("required", List.of(k))).toList());
            }
        } else if (shape instanceof Named named) {
            types.add("object");
            node.put("additionalProperties", expected(named.value(), false));
        } else if (shape instanceof Items items) {
            types.add("array");
            node.put("items", expected(items.item(), false));
            node.put("minItems", items.least());
        } else if (shape instanceof WholeNumber number) {
            types.add("integer");
            node.put("minimum", number.least());
            node.put("maximum", number.most());
        } else {
            types.add("string");
            if (shape instanceof Text text && text.form() == null) {
                types.add("number");
                node.put("pattern", "\\S");
            } else if (shape instanceof Text text) {
                node.put("pattern", "^(?:" + text.form() + ")$");
            } else if (shape instanceof Choice choice) {
                List<Object> words = new ArrayList<>(choice.words());
                words.add(null);
                node.put("enum", words);
            }
        }
        if (nullable) {
            types.add("null");
        }
        node.put("type", types);
        return node;
    }

    /** A schema without what is only for people. */
    private static Object bare(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> bare = new LinkedHashMap<>();
            map.forEach(
                    (key, value) -> {
                        boolean forPeople =
                                value instanceof String
                                                && List.of("$schema", "title", "description")
                                                        .contains(key)
                                        || "examples".equals(key);
                        if (!forPeople) {
                            bare.put((String) key, bare(value));
                        }
                    });
            return bare;
        }
        return node instanceof List<?> list
                ? list.stream()
                        .map(IssueSchemaTest::bare)
                        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll)
                : node;
    }
}
