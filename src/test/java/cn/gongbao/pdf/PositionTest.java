package cn.gongbao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.PageText;
import cn.gongbao.inspection.TextLayer;
import cn.gongbao.model.Length;
import cn.gongbao.page.Placed;
import cn.gongbao.type.Face;
import cn.gongbao.type.GlyphRun;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final double NEAR = 0.005;

    @ParameterizedTest
    @ValueSource(doubles = {5.25, 9, 10.5, 12, 16, 22, 42, 96})
    void putsEveryGlyphWhereItWasPlaced(double size) throws IOException {
        Random random = new Random(7);
        GlyphRun first = jostled(Sample.SERIF, size, "本行各字，皆（稍）移动Affix；", random);
        GlyphRun second = jostled(Sample.KAI, size * 0.8, "续以楷体“引文”。", random);
        Placed.Line line =
                new Placed.Line(
                        new Length(1_234_567),
                        new Length(2_345_678),
                        false,
                        List.of(
                                Sample.run(first, new Length(-7_777)),
                                new Placed.Run(
                                        second, new Length(3_000_001), Length.pt(1.5), "red")),
                        new Placed.Address("body", 0, 1),
                        1);
        List<PageText.Glyph> glyphs = read(line);
        int at = 0;
        for (Placed.Run run : line.runs()) {
            for (int offset : run.glyphs().offsets()) {
                PageText.Glyph glyph = glyphs.get(at++);
                double x = (1_234_567 + run.offset().emu() + offset) / 12_700.0;
                assertEquals(x, glyph.x(), NEAR, glyph.text());
                assertEquals(
                        2_345_678 / 12_700.0 - run.rise().points(), glyph.y(), NEAR, glyph.text());
                assertEquals(run.glyphs().size().points(), glyph.size(), NEAR);
            }
        }
        assertEquals(at, glyphs.size());
    }

    @Test
    void runsVerticalLinesDownward() throws IOException {
        GlyphRun run = jostled(Sample.SERIF, 14, "直行文字自上而下", new Random(3));
        List<PageText.Glyph> glyphs = read(TextTest.vertical(run, 1));
        for (int i = 0; i < glyphs.size(); i++) {
            assertTrue(glyphs.get(i).turned());
            assertEquals(300, glyphs.get(i).x(), NEAR);
            assertEquals(100 + run.offsets()[i] / 12_700.0, glyphs.get(i).y(), NEAR);
        }
    }

    /** A run whose glyphs stand up to a tenth of the em off their natural places. */
    private static GlyphRun jostled(Face face, double size, String text, Random random) {
        GlyphRun run = Sample.text(face, size, text, null);
        long tenth = run.size().emu() / 10;
        for (int i = 0; i < run.offsets().length; i++) {
            run.offsets()[i] += (int) (random.nextDouble() * tenth) - (int) tenth / 2;
        }
        return run;
    }

    private static List<PageText.Glyph> read(Placed line) throws IOException {
        byte[] file = Sample.write(Sample.issue(Sample.paragraphs(1), Sample.page(1, line)));
        return TextLayer.read(file).get(0).glyphs();
    }
}
