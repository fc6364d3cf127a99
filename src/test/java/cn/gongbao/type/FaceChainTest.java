package cn.gongbao.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongbao.type.FaceChain.FaceGlyph;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceChainTest {

    private static FaceShelf shelf;

    @BeforeAll
    static void open() {
        shelf = Shipped.shelf();
    }

    /** A mark is a full em wide even where its own face draws it narrower. */
    @ParameterizedTest
    @CsvSource({
        "LXGWWenKai, “, NotoSerifSC-Regular, “",
        "LXGWWenKai, ’, NotoSerifSC-Regular, ’",
        "NotoSansSC, ”, NotoSansSC-Regular, ”",
        "NotoSerifSC, —, NotoSerifSC-Regular, ―",
        "LXGWWenKai, —, LXGWWenKai-Regular, ―",
        "NotoSerifSC, ·, NotoSerifSC-Regular, ・",
        "NotoSansSC, ·, NotoSansSC-Regular, ・",
        "LXGWWenKai, ·, LXGWWenKai-Regular, ・",
        "LXGWWenKai, 文, LXGWWenKai-Regular, 文",
    })
    void showsMarksAsChineseDrawsThem(String family, String mark, String face, String drawnAs) {
        FaceGlyph shown = shelf.chain(List.of(family), 400).chinese(mark.codePointAt(0));
        assertEquals(face, shown.face().name());
        assertEquals(shown.face().glyph(drawnAs.codePointAt(0)), shown.glyph());
        assertEquals(1000, shown.face().advance(shown.glyph()));
    }

    @Test
    void borrowsTheDoubleDash() {
        Face mongolian = shelf.face("NotoSansMongolian", 400);
        assertNull(new FaceChain(List.of(mongolian)).doubleDash());
        FaceGlyph dash = shelf.chain(List.of("NotoSansMongolian"), 400).doubleDash();
        assertEquals("NotoSerifSC-Regular", dash.face().name());
        assertEquals(30455, dash.glyph());
    }

    @Test
    void hasNothingForWhatNoFaceHas() {
        FaceChain chain = shelf.chain(List.of("NotoSansSC"), 400);
        assertNull(chain.face(0x10FFFD));
        assertNull(chain.chinese(0x10FFFD));
        assertThrows(IllegalArgumentException.class, () -> new FaceChain(List.of()));
    }
}
