package cn.gongbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table that layout authors read is the table that the program obeys. */
class PropertyTableTest {

    private static final Path FILE = Path.of("layouts", "PROPERTIES.md");

    private static final String HEAD =
            """
            # Properties of styles.css · 样式表属性

            Lengths: `pt`, `mm`, `cm`, `in`; `em`, the font size; `lh`, the line height; `rlh`, the
            line height of `html`, which is one line of the grid. Every property also takes
            `inherit` and `initial`. `!important`, at-rules and properties not listed here are
            refused. Selectors: tags, `.class`, `#id`, `[attribute]` with `=`, `^=`, `$=`, `*=`,
            `>`, `+`, `~`, `:not()`, `:is()`, `:has()`, `:root`, `:empty`, and the `:nth-`,
            `:first-`, `:last-` and `:only-` classes of children and types.

            Values: `a | b` is one of the two, `#` a list with commas, `{1,4}` one to four of it,
            `[0,∞]` the least and the most, with `(` or `)` the limit itself left out; `<family>`
            and `<ink>` are named in layout.yaml, `<name>` in its masters.

            长度单位：`pt`、`mm`、`cm`、`in`；`em` 为字号，`lh` 为行距，`rlh` 为 `html` 的行距，即网格一行。
            每个属性都可以写 `inherit`（同父元素）和 `initial`（初始值）。不能使用 `!important`、@ 规则和表中
            没有的属性。取值一栏中，`a | b` 为二者之一，`#` 为逗号分隔的若干项，`{1,4}` 为一至四项，`[0,∞]` 为上下限
            （圆括号表示不含该值）；`<family>`、`<ink>` 用 layout.yaml 中的名称，`<name>` 用版面及其文字框的名称。

            | property 属性 | values 取值 | initial 初始值 | inherited 继承 | meaning | 说明 |
            | --- | --- | --- | --- | --- | --- |
            """;

    private static String table() {
        StringBuilder table = new StringBuilder(HEAD);
        for (Property<?> property : PropertyTable.all().values()) {
            Property.Row row = property.row();
            if (row.name().equals("margin-top")) {
                Shorthand margin = PropertyTable.MARGIN;
                line(
                        table,
                        margin.name(),
                        margin.values(),
                        "0",
                        false,
                        margin.english(),
                        margin.chinese());
            }
            line(
                    table,
                    row.name(),
                    row.values(),
                    row.initial(),
                    property.inherited(),
                    row.english(),
                    row.chinese());
        }
        return table.toString();
    }

    private static void line(
            StringBuilder table,
            String name,
            String values,
            String initial,
            boolean inherited,
            String english,
            String chinese) {
        String cells =
                String.join(
                        " | ",
                        "`" + name + "`",
                        "`" + values.replace("|", "\\|") + "`",
                        "`" + initial + "`",
                        inherited ? "yes 是" : "no 否",
                        english,
                        chinese);
        table.append("| ").append(cells).append(" |\n");
    }

    @Test
    void theWrittenTableIsTheOneInForce() throws IOException {
        if (System.getProperty("update.expected") != null) {
            Files.writeString(FILE, table());
        }
        assertEquals(Files.readString(FILE), table(), "see " + FILE);
    }
}
