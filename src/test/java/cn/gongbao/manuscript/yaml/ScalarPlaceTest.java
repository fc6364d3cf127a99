package cn.gongbao.manuscript.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.yaml.YamlNode.Scalar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a character of a value stands in the file. */
class ScalarPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a: 甲乙丙 ; 1:5",
                "a: 甲乙丙  # 注 ; 1:5",
                "a: \"甲乙丙\"   # 注 ; 1:6",
                "a: '甲乙丙' ; 1:6",
                "{x: 𠮷, a: 甲乙丙} ; 1:12",
                "a: \"𠮷乙丙\" ; 1:6",
                // escapes and line ends: the value's beginning
                "a: \"甲\\u202F丙\" ; 1:4",
                "a: \"甲\\x20丙\" ; 1:4",
                "a: '甲''丙' ; 1:4",
                "a: 甲%  乙丙 ; 1:4",
                "a: \"甲%  乙丙\" ; 1:4",
                "a: |%  甲乙丙 ; 1:4",
                "a: >-%  甲乙丙 ; 1:4"
            })
    void theSecondCharacterStandsThere(String typed, String place) {
        SourceText file = new SourceText("issue.yaml", typed.replace('%', '\n'));
        Scalar scalar = new Branch(YamlFile.parse(file).value()).at("a").scalar();
        int second = scalar.text().offsetByCodePoints(0, 1);
        assertEquals("issue.yaml:" + place, scalar.placeAt(second).toString());
    }
}
