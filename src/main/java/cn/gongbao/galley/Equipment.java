package cn.gongbao.galley;

import cn.gongbao.model.Lexicon;
import cn.gongbao.style.Cascade;
import cn.gongbao.type.FaceShelf;
import cn.gongbao.type.MongolianShaper;

/**
 * What copy is set with.
 *
 * @param cascade styles of the copy
 * @param shelf the faces
 * @param mongolian joins the letters of Mongolian script
 * @param lexicon organs and fixed phrases that no title line may split
 */
public record Equipment(
        Cascade cascade, FaceShelf shelf, MongolianShaper mongolian, Lexicon lexicon) {}
