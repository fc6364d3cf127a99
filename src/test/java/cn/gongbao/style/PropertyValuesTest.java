package cn.gongbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every property takes, what becomes of it, and what it does not take. */
class PropertyValuesTest {

    /** Property, value, and the component of the style that it sets; the element's em is 10pt. */
    private static final String GOOD =
            """
            font-family             | 黑                 | families=[黑]
            font-family             | "黑", 宋           | families=[黑, 宋]
            font-family             | Noto Serif, '宋'   | families=[Noto Serif, 宋]
            font-family             | fallback           | families=[]
            font-weight             | normal             | weight=400
            font-weight             | BOLD               | weight=700
            font-weight             | 900                | weight=900
            font-size               | 18pt               | size=18pt
            font-size               | 1.5em              | size=15pt
            font-size               | 1LH                | size=17pt
            line-height             | 20pt               | lineHeight=20pt
            line-height             | 1.6                | lineHeight=16pt
            line-height             | 2em                | lineHeight=20pt
            line-height             | 2rlh               | lineHeight=34pt
            line-height             | normal             | lineHeight=15pt
            color                   | red                | ink=red
            color                   | "red"              | ink=red
            letter-spacing          | 2pt                | letterSpacing=2pt
            letter-spacing          | -.05em             | letterSpacing=-0.5pt
            letter-spacing          | normal             | letterSpacing=0pt
            vertical-align          | baseline           | shift=0
            vertical-align          | super              | shift=333
            vertical-align          | sub                | shift=-167
            text-align              | justify            | align=JUSTIFY
            text-align              | start              | align=START
            text-align              | left               | align=START
            text-align              | center             | align=CENTER
            text-align              | end                | align=END
            text-align              | right              | align=END
            text-indent             | 2em                | indent=20pt
            text-indent             | -1em               | indent=-10pt
            text-indent             | 0                  | indent=0pt
            margin-top              | 1rlh               | spaceBefore=17pt
            margin-right            | 1in                | insetEnd=72pt
            margin-bottom           | 1cm                | spaceAfter=28.346pt
            margin-left             | 10mm               | insetStart=28.346pt
            margin                  | 1pt                | spaceBefore=1pt insetEnd=1pt spaceAfter=1pt insetStart=1pt
            margin                  | 1pt 2pt            | spaceBefore=1pt insetEnd=2pt spaceAfter=1pt insetStart=2pt
            margin                  | 1pt 2pt 3pt        | spaceBefore=1pt insetEnd=2pt spaceAfter=3pt insetStart=2pt
            margin                  | 1pt 2pt 3pt 4pt    | spaceBefore=1pt insetEnd=2pt spaceAfter=3pt insetStart=4pt
            display                 | block              | display=BLOCK
            display                 | inline             | display=INLINE
            display                 | none               | display=NONE
            line-break              | anywhere           | prohibition=NONE
            line-break              | loose              | prohibition=BASIC
            line-break              | normal             | prohibition=GB
            line-break              | strict             | prohibition=STRICT
            text-spacing-trim       | space-all          | spacingTrim=SPACE_ALL
            text-spacing-trim       | trim-both          | spacingTrim=TRIM_BOTH
            text-spacing-trim       | normal             | spacingTrim=TRIM_BOTH
            text-autospace          | no-autospace       | autospace=false
            text-autospace          | normal             | autospace=true
            text-wrap               | balance            | shape=true
            text-wrap               | wrap               | shape=false
            white-space             | nowrap             | whole=true
            white-space             | normal             | whole=false
            hanging-punctuation     | allow-end          | hangs=true
            hanging-punctuation     | none               | hangs=false
            -gongbao-character-grid | strict             | squares=true
            -gongbao-character-grid | none               | squares=false
            -gongbao-squeeze        | stops              | stopsGive=true
            -gongbao-squeeze        | pauses             | stopsGive=false
            -gongbao-setting        | tight              | tight=true
            -gongbao-setting        | normal             | tight=false
            word-break              | auto-phrase        | phrases=true
            word-break              | normal             | phrases=false
            text-emphasis           | dot                | emphasis=true
            text-emphasis           | none               | emphasis=false
            -gongbao-signature      | sealed             | signature=SEALED
            -gongbao-signature      | unsealed           | signature=UNSEALED
            -gongbao-signature      | none               | signature=NONE
            padding-block           | 2pt                | paddingBlock=2pt
            padding-inline          | 0.5em              | paddingInline=5pt
            -gongbao-rules          | three-line         | rules=THREE_LINE
            -gongbao-rules          | grid               | rules=GRID
            -gongbao-rules          | none               | rules=NONE
            text-decoration         | underline          | decoration=UNDERLINE
            text-decoration         | line-through       | decoration=LINE_THROUGH
            text-decoration         | none               | decoration=NONE
            writing-mode            | vertical-lr        | vertical=true
            writing-mode            | horizontal-tb      | vertical=false
            column-span             | all                | spanAll=true
            column-span             | none               | spanAll=false
            column-count            | 2                  | columns=2
            column-count            | auto               | columns=0
            column-gap              | 8mm                | columnGap=22.677pt
            column-gap              | normal             | columnGap=20pt
            break-before            | auto               | breakBefore=AUTO
            break-before            | avoid              | breakBefore=AVOID
            break-before            | column             | breakBefore=COLUMN
            break-before            | page               | breakBefore=PAGE
            break-before            | recto              | breakBefore=RECTO
            break-before            | verso              | breakBefore=VERSO
            break-after             | avoid              | breakAfter=AVOID
            break-inside            | avoid              | breakInside=AVOID
            break-inside            | auto               | breakInside=AUTO
            orphans                 | 3                  | orphans=3
            widows                  | 1                  | widows=1
            page                    | body               | page=body
            page                    | auto               | page=null
            flow-into               | 刊头               | flow=刊头
            flow-into               | none               | flow=null
            -gongbao-slots          | 3                  | slots=3 slotsTwo=0
            -gongbao-slots          | 3 5                | slots=3 slotsTwo=5
            -gongbao-slots          | auto               | slots=0 slotsTwo=0
            -gongbao-even-names     | 3                  | evenNames=3
            -gongbao-even-names     | 4em                | evenNames=4
            -gongbao-even-names     | none               | evenNames=0
            -gongbao-leader         | dots               | leader=true
            -gongbao-leader         | none               | leader=false
            -gongbao-hang           | label              | hang=true
            -gongbao-hang           | none               | hang=false
            -gongbao-cell           | 5em                | cell=50pt
            -gongbao-cell           | none               | cell=0pt
            -gongbao-fit            | measure            | fit=true
            -gongbao-fit            | none               | fit=false
            """;

    /** Property, value, and the complaint about it. */
    private static final String BAD =
            """
            font-family             | 楷                 | style.family
            font-family             | 黑, serif          | style.family
            font-family             | 黑 宋              | style.family
            font-weight             | heavy              | style.bad-value
            font-weight             | 950                | style.bad-value
            font-weight             | 450                | style.bad-value
            font-weight             | 400pt              | style.bad-value
            font-size               | 14px               | style.unit
            font-size               | 120%               | style.unit
            font-size               | 0                  | style.bad-value
            font-size               | -1em               | style.bad-value
            font-size               | large              | style.bad-value
            font-size               | 1000000000pt       | style.bad-value
            line-height             | 150%               | style.unit
            line-height             | 0                  | style.bad-value
            line-height             | tight              | style.bad-value
            color                   | blue               | style.ink
            color                   | #ff0000            | style.ink
            color                   | RED                | style.ink
            color                   | red black          | style.bad-value
            letter-spacing          | wide               | style.bad-value
            vertical-align          | 2pt                | style.bad-value
            vertical-align          | top                | style.bad-value
            text-align              | centre             | style.bad-value
            text-indent             | 2                  | style.bad-value
            text-indent             | 2 em               | style.bad-value
            text-indent             | 2rem               | style.unit
            text-indent             | calc(1em + 2pt)    | style.bad-value
            text-indent             | var(--x)           | style.bad-value
            margin-top              | -1pt               | style.bad-value
            margin-right            | auto               | style.bad-value
            margin-bottom           | 1e3pt              | style.bad-value
            margin-left             | 1px                | style.unit
            margin                  | 0 auto             | style.bad-value
            margin                  | 1pt 2pt 3pt 4pt 5pt | style.bad-value
            margin                  | 1px                | style.unit
            display                 | flex               | style.bad-value
            line-break              | auto               | style.bad-value
            text-spacing-trim       | trim-start         | style.bad-value
            text-autospace          | auto               | style.bad-value
            text-wrap               | pretty             | style.bad-value
            white-space             | pre                | style.bad-value
            hanging-punctuation     | first              | style.bad-value
            -gongbao-character-grid | 2                  | style.bad-value
            -gongbao-squeeze        | all                | style.bad-value
            -gongbao-setting        | loose              | style.bad-value
            word-break              | break-all          | style.bad-value
            text-emphasis           | sesame             | style.bad-value
            -gongbao-signature      | red                | style.bad-value
            padding-block           | -1pt               | style.bad-value
            padding-inline          | wide               | style.bad-value
            -gongbao-rules          | double             | style.bad-value
            text-decoration         | blink              | style.bad-value
            writing-mode            | vertical-rl        | style.bad-value
            column-span             | 2                  | style.bad-value
            column-count            | 0                  | style.bad-value
            column-count            | 2.5                | style.bad-value
            column-count            | 10                 | style.bad-value
            column-gap              | -1em               | style.bad-value
            break-before            | always             | style.bad-value
            break-after             | left               | style.bad-value
            break-inside            | column             | style.bad-value
            orphans                 | 0                  | style.bad-value
            widows                  | -1                 | style.bad-value
            page                    | a b                | style.bad-value
            page                    | 2                  | style.bad-value
            flow-into               | "text"             | style.bad-value
            -gongbao-slots          | 0                  | style.bad-value
            -gongbao-slots          | 5 3                | style.bad-value
            -gongbao-slots          | 3 5 7              | style.bad-value
            -gongbao-even-names     | 1                  | style.bad-value
            -gongbao-even-names     | 3pt                | style.bad-value
            -gongbao-leader         | dashes             | style.bad-value
            -gongbao-hang           | 2em                | style.bad-value
            -gongbao-cell           | -5em               | style.bad-value
            -gongbao-fit            | all                | style.bad-value
            """;

    private record Case(String property, String value, String expected) {
        static Case of(String line) {
            String[] parts = line.split("\\|");
            return new Case(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }
    }

    private static java.util.List<Case> cases(String table) {
        return table.lines().map(Case::of).toList();
    }

    static java.util.List<Case> good() {
        return cases(GOOD);
    }

    static java.util.List<Case> bad() {
        return cases(BAD);
    }

    @ParameterizedTest
    @MethodSource("good")
    void computesWhatItTakes(Case good) throws ReflectiveOperationException {
        // what the property is before the declaration under test is none of its initial value
        String before =
                """
                html { font-size: 10pt; line-height: 17pt; font-family: 宋; letter-spacing: 9pt;
                  text-autospace: no-autospace; text-spacing-trim: space-all; font-weight: 300;
                  text-align: end; line-break: loose; orphans: 9; widows: 9; text-indent: 9pt;
                  hanging-punctuation: allow-end; -gongbao-character-grid: strict;
                  -gongbao-squeeze: stops; -gongbao-setting: tight; word-break: auto-phrase; text-emphasis: dot }
                p { vertical-align: sub; margin: 9pt; text-wrap: balance; white-space: nowrap;
                  column-span: all; column-count: 9; column-gap: 9pt; break-before: verso;
                  break-after: verso; break-inside: avoid; page: other; flow-into: other;
                  -gongbao-slots: 8 9; -gongbao-even-names: 9; -gongbao-leader: dots;
                  -gongbao-hang: label; -gongbao-cell: 9pt; -gongbao-fit: measure;
                  -gongbao-signature: sealed; padding-block: 9pt; padding-inline: 9pt;
                  -gongbao-rules: grid; text-decoration: underline }
                """;
        String css = before + "#x { " + good.property + ": " + good.value + " }";
        Style style = Sheets.style(css, "<p id=x>文");
        for (String part : good.expected.split(" (?=[a-zA-Z]+=)")) {
            String[] component = part.split("=");
            assertEquals(component[1], component(style, component[0]), css);
        }
    }

    private static String component(Style style, String name) throws ReflectiveOperationException {
        for (RecordComponent component : Style.class.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return String.valueOf(component.getAccessor().invoke(style));
            }
        }
        throw new NoSuchMethodException(name);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatItDoesNotTake(Case bad) {
        String css = "p { " + bad.property + ": " + bad.value + " }";
        String place = "1:" + (bad.property.length() + 7);
        String found = Sheets.complaints(css);
        assertTrue(found.endsWith(" " + bad.expected), css + " -> " + found);
        assertEquals(1, found.lines().count(), found);
        boolean first = !Set.of("黑, serif", "0 auto").contains(bad.value);
        assertEquals(first, found.startsWith(place + " "), css + " -> " + found);
    }

    @ParameterizedTest
    @MethodSource("good")
    void takesInheritAndInitialForEveryProperty(Case good) {
        String css = "p { " + good.property + ": inherit } b { " + good.property + ": Initial }";
        assertEquals("", Sheets.complaints(css));
    }

    @Test
    void theTablesHaveEveryProperty() {
        Set<String> all = new TreeSet<>(PropertyTable.all().keySet());
        all.add("margin");
        assertEquals(all, names(GOOD));
        assertEquals(all, names(BAD));
    }

    private static Set<String> names(String table) {
        return cases(table).stream()
                .map(Case::property)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyComponentOfAStyleHasAProperty() {
        Set<String> set =
                cases(GOOD).stream()
                        .flatMap(c -> Arrays.stream(c.expected.split(" (?=[a-zA-Z]+=)")))
                        .map(part -> part.split("=")[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        set.add("language");
        Set<String> components =
                Arrays.stream(Style.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(components, set);
    }
}
