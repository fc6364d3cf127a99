package cn.gongbao.inspection.preflight.content;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** Reads a page: its content, and what its annotations show. */
final class PageReader {

    private static final Box NO_MEDIA = new Box(0, 0, 612, 792);

    /** Annotation flags of ISO 32000-1 table 165. */
    private static final int HIDDEN = 2;

    private static final int PRINTS = 4;

    private PageReader() {}

    static PrintedPage read(PageTree.Leaf leaf, int number, Sheet.Shelf shelf) {
        Sheet sheet = new Sheet(number, shelf);
        Box media = Box.of(leaf.get(COSName.MEDIA_BOX));
        GraphicsState state = new GraphicsState();
        state.clip = media == null ? NO_MEDIA : media;
        if (media == null) {
            sheet.trouble("no-media-box");
        }
        COSBase own = leaf.get(COSName.RESOURCES);
        Resources resources =
                new Resources(
                        own instanceof COSDictionary dictionary ? dictionary : new COSDictionary(),
                        null);
        Within within = new Within(new AffineTransform(), null, null, false);
        byte[] content = content(leaf.get(COSName.CONTENTS), sheet);
        StreamReader.run(sheet, content, resources, state.copy(), within);
        annotations(leaf.get(COSName.ANNOTS), sheet, resources, state, within);
        return new PrintedPage(
                number,
                leaf.dictionary(),
                state.clip,
                Box.of(leaf.get(COSName.CROP_BOX)),
                Box.of(leaf.get(COSName.BLEED_BOX)),
                Box.of(leaf.get(COSName.TRIM_BOX)),
                Box.of(leaf.get(COSName.ART_BOX)),
                leaf.get(COSName.ROTATE) instanceof COSNumber turn ? turn.intValue() : 0,
                sheet.marks(),
                List.copyOf(sheet.fonts),
                sheet.inlineFilters,
                sheet.streams,
                List.copyOf(sheet.troubles));
    }

    /** The streams of a page as the one that they are, ISO 32000-1 7.8.2. */
    private static byte[] content(COSBase contents, Sheet sheet) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<COSBase> streams =
                contents instanceof COSArray array
                        ? array.toList().stream().<COSBase>map(each -> each).toList()
                        : contents == null ? List.of() : List.of(contents);
        for (COSBase each : streams) {
            COSBase object =
                    each instanceof org.apache.pdfbox.cos.COSObject reference
                            ? reference.getObject()
                            : each;
            if (!(object instanceof COSStream stream)) {
                sheet.trouble("unreadable", "Contents");
                continue;
            }
            try {
                int left = sheet.shelf.limits.content() - all.size();
                all.writeBytes(Decoder.decode(stream, left));
                all.write('\n');
                if (Decoder.damaged(stream)) {
                    sheet.trouble("damaged");
                }
                sheet.streams++;
            } catch (IOException e) {
                sheet.trouble("unreadable", e.getMessage());
            }
        }
        return all.toByteArray();
    }

    private static void annotations(
            COSBase annotations,
            Sheet sheet,
            Resources resources,
            GraphicsState state,
            Within within) {
        if (!(annotations instanceof COSArray array)) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary annotation) {
                int flags = annotation.getInt(COSName.F, 0);
                COSStream look = appearance(annotation);
                if (look != null && (flags & HIDDEN) == 0 && (flags & PRINTS) != 0) {
                    GraphicsState inner = state.copy();
                    inner.matrix = onto(annotation, look);
                    new ObjectOperators(sheet, resources, new Painter(sheet, within, resources))
                            .form(look, inner, within);
                }
            }
        }
    }

    private static COSStream appearance(COSDictionary annotation) {
        if (!(annotation.getDictionaryObject(COSName.AP) instanceof COSDictionary looks)) {
            return null;
        }
        COSBase normal = looks.getDictionaryObject(COSName.N);
        if (normal instanceof COSDictionary states && !(normal instanceof COSStream)) {
            COSName chosen = annotation.getCOSName(COSName.AS);
            normal = chosen == null ? null : states.getDictionaryObject(chosen);
        }
        return normal instanceof COSStream stream ? stream : null;
    }

    // ISO 32000-1 12.5.5: the appearance's box, transformed, fills the rectangle.
    private static AffineTransform onto(COSDictionary annotation, COSStream look) {
        Box target = Box.of(annotation.getDictionaryObject(COSName.RECT));
        Box box = Box.of(look.getDictionaryObject(COSName.BBOX));
        AffineTransform onto = new AffineTransform();
        if (target == null || box == null) {
            return onto;
        }
        Box seen = box.under(StreamReader.matrix(look.getDictionaryObject(COSName.MATRIX)));
        if (seen.width() > 0 && seen.height() > 0) {
            onto.translate(target.left(), target.bottom());
            onto.scale(target.width() / seen.width(), target.height() / seen.height());
            onto.translate(-seen.left(), -seen.bottom());
        }
        return onto;
    }
}
