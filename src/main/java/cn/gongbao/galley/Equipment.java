package cn.gongbao.galley;

import cn.gongbao.model.Lexicon;
import cn.gongbao.style.Cascade;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.MongolianShaper;
import java.util.Map;

/**
 * What copy is set with.
 *
 * @param cascade styles of the copy
 * @param shelf the faces
 * @param mongolian joins the letters of Mongolian script
 * @param lexicon organs and fixed phrases that no title line may split
 * @param footnotes of the copy, numbered
 * @param pictures bytes of JPEG and PNG files by name
 */
public record Equipment(
        Cascade cascade,
        FaceShelf shelf,
        MongolianShaper mongolian,
        Lexicon lexicon,
        Footnotes footnotes,
        Map<String, byte[]> pictures) {

    /** Copies the pictures. */
    public Equipment {
        pictures = Map.copyOf(pictures);
    }

    /** What copy without notes and pictures is set with. */
    public Equipment(Cascade cascade, FaceShelf shelf, MongolianShaper mongolian, Lexicon lexicon) {
        this(cascade, shelf, mongolian, lexicon, Footnotes.NONE, Map.of());
    }
}
