package cn.gongbao.inspection.preflight.content;

import java.awt.geom.AffineTransform;

/**
 * What a content stream stands in.
 *
 * @param base the matrix that patterns start from, ISO 32000-1 8.7.3.1
 * @param area where the marks of a tiling lie; null outside one
 * @param lettering what the marks of a Type 3 glyph are part of; null outside one
 * @param uncoloured whether the stream may not choose its colours
 */
record Within(AffineTransform base, Box area, Mark.Lettering lettering, boolean uncoloured) {

    Within tiling(Box painted, boolean withoutColours, Mark.Form form) {
        Mark.Lettering shown = form instanceof Mark.Lettering text ? text : lettering;
        return new Within(base, area == null ? painted : area, shown, withoutColours);
    }

    Within glyph(Mark.Lettering shown) {
        return new Within(base, area, shown, uncoloured);
    }
}
