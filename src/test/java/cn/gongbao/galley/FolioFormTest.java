package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.type.Face;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704-2012 7.5, as the layouts' README words it: 4号 half-width 宋, one character in. */
class FolioFormTest {

    private static final String CSS =
            ".folio { font-family: 宋; font-size: 14pt; line-height: 20pt }"
                    + " .recto { text-align: end; margin-right: 1em }"
                    + " .verso { text-align: start; margin-left: 1em }";

    @ParameterizedTest
    @CsvSource({"recto, — 1 —", "recto, — 23 —", "verso, — 2 —", "verso, — 108 —"})
    void oneCharacterFromTheOuterEdge(String side, String words) {
        Sample sample = Sample.of(CSS, "<p class='folio " + side + "'>" + words + "</p>", 40);
        double em = 1.4;
        double start = sample.inset(0);
        double edge = side.equals("recto") ? 40 - start - sample.width(0) : start;
        assertEquals(em, edge, 1e-3);
        assertEquals(words, sample.texts().get(0));
        for (Sample.Spot spot : Sample.spots(sample.lines().get(0))) {
            Face face = spot.face();
            assertEquals("NotoSerifSC-Regular", face.name());
            boolean half = face.advance(spot.glyph()) < face.unitsPerEm() * 0.7;
            assertEquals(!spot.text().equals("—"), half, spot.text());
        }
    }
}
