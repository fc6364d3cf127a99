package cn.gongbao.inspection;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.PageText.Leader;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.SetLineCapStyle;
import org.apache.pdfbox.contentstream.operator.state.SetLineDashPattern;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;

/**
 * Reads rows of dots: level strokes with round ends and dashes without length, which is how a row
 * of dots is drawn in one stroke (ISO 32000-1 §8.4.3.6).
 */
final class LeaderReader {

    private static final int ROUND = 1;

    private final PDFStreamEngine engine;
    private final List<Leader> leaders = new ArrayList<>();
    private PDRectangle trim;
    private Point2D from;
    private Point2D to;

    /** Has an engine tell the strokes that it comes across. */
    LeaderReader(PDFStreamEngine engine) {
        this.engine = engine;
        engine.addOperator(new SetLineWidth(engine));
        engine.addOperator(new SetLineCapStyle(engine));
        engine.addOperator(new SetLineDashPattern(engine));
        engine.addOperator(operator("m", this::move));
        engine.addOperator(operator("l", this::line));
        engine.addOperator(operator("S", operands -> stroke()));
    }

    /** Forgets all, for the next page. */
    void start(PDRectangle box) {
        trim = box;
        leaders.clear();
        from = null;
        to = null;
    }

    /**
     * The rows of dots of the page, 着重号 left out: clreq §emphasis dots, which stand under the
     * middle of characters.
     *
     * @param glyphs of the page
     */
    List<Leader> leaders(List<Glyph> glyphs) {
        return leaders.stream().filter(leader -> !emphasises(leader, glyphs)).toList();
    }

    private static boolean emphasises(Leader leader, List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            double below = leader.y() - glyph.y();
            double off = glyph.x() + glyph.advance() / 2 - leader.x();
            if (below > 0 && below < glyph.size() && Math.abs(off) < glyph.size() / 8) {
                return true;
            }
        }
        return false;
    }

    private void move(List<COSBase> operands) {
        from = point(operands);
        to = null;
    }

    private void line(List<COSBase> operands) {
        to = point(operands);
    }

    private void stroke() {
        PDLineDashPattern dash = engine.getGraphicsState().getLineDashPattern();
        float[] lengths = dash.getDashArray();
        boolean dots =
                lengths.length == 2
                        && lengths[0] == 0
                        && lengths[1] > 0
                        && engine.getGraphicsState().getLineCap() == ROUND;
        if (dots && from != null && to != null && from.getY() == to.getY()) {
            int count = (int) Math.floor((to.getX() - from.getX()) / lengths[1] + 1e-6) + 1;
            leaders.add(
                    new Leader(
                            from.getX() - trim.getLowerLeftX(),
                            trim.getUpperRightY() - from.getY(),
                            lengths[1],
                            count,
                            engine.getGraphicsState().getLineWidth()));
        }
        from = null;
        to = null;
    }

    private Point2D point(List<COSBase> operands) {
        if (operands.size() == 2
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y) {
            return engine.transformedPoint(x.floatValue(), y.floatValue());
        }
        return null;
    }

    private OperatorProcessor operator(String name, Consumer<List<COSBase>> act) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                act.accept(operands);
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }
}
