package cn.gongbao.inspection.preflight.content;

import cn.gongbao.inspection.preflight.content.StreamReader.Operands;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Operators that change the graphics state, all but colours and type. ISO 32000-1 8.4.4. */
record StateOperators(Sheet sheet, Resources resources) {

    boolean apply(String name, Operands given, GraphicsState state) {
        switch (name) {
            case "cm" -> state.matrix.concatenate(given.matrix());
            case "w" -> state.lineWidth = Math.abs(given.number(0));
            case "gs" -> extended(given.name(0), state);
            case "J", "j", "M", "d", "ri", "i" -> {
                // How lines end and meet makes no other plate and no thinner line.
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void extended(COSName name, GraphicsState state) {
        COSDictionary set = StreamReader.resource(sheet, resources, COSName.EXT_G_STATE, name);
        if (set == null) {
            return;
        }
        if (set.getDictionaryObject(COSName.LW) instanceof COSNumber width) {
            state.lineWidth = Math.abs(width.floatValue());
        }
        overprint(set, state);
        COSName strokeAlpha = COSName.CA;
        COSName fillAlpha = COSName.CA_NS;
        if (set.getDictionaryObject(strokeAlpha) instanceof COSNumber alpha) {
            state.stroke.transparent = alpha.floatValue() < 1;
        }
        if (set.getDictionaryObject(fillAlpha) instanceof COSNumber alpha) {
            state.fill.transparent = alpha.floatValue() < 1;
        }
        COSBase blend = set.getDictionaryObject(COSName.BM);
        if (blend != null) {
            state.blended = !plain(blend);
        }
        COSBase mask = set.getDictionaryObject(COSName.SMASK);
        if (mask != null) {
            state.masked = mask instanceof COSDictionary;
        }
        if (set.getDictionaryObject(COSName.FONT) instanceof COSArray font
                && font.getObject(0) instanceof COSDictionary dictionary) {
            state.font = sheet.shelf.fonts.computeIfAbsent(dictionary, ShownFont::of);
            state.fontSize = font.getObject(1) instanceof COSNumber n ? n.floatValue() : 0;
        }
    }

    // ISO 32000-1 table 58: OP is for strokes, and for the rest too where op is not said.
    private static void overprint(COSDictionary set, GraphicsState state) {
        COSName strokes = COSName.OP;
        COSName others = COSName.OP_NS;
        if (set.containsKey(strokes)) {
            state.stroke.overprint = set.getBoolean(strokes, false);
            state.fill.overprint = set.getBoolean(strokes, false);
        }
        if (set.containsKey(others)) {
            state.fill.overprint = set.getBoolean(others, false);
        }
        if (set.containsKey(COSName.OPM)) {
            state.overprintMode = set.getInt(COSName.OPM, 0);
        }
    }

    /** Whether a blend mode, or the first of several, is the one that only covers. */
    static boolean plain(COSBase mode) {
        COSBase first = mode instanceof COSArray all && all.size() > 0 ? all.getObject(0) : mode;
        return COSName.NORMAL.equals(first) || COSName.COMPATIBLE.equals(first);
    }
}
