package cn.gongbao.manuscript.web;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the writing of every part of a page asks for.
 *
 * @param lines of the source
 * @param remarks where notices and omissions go
 * @param pictures of the document
 * @param leftOut elements that are not written, and why
 * @param footnotes of the page
 */
record Page(
        Lines lines,
        Remarks remarks,
        PictureShelf pictures,
        Map<Element, Reason> leftOut,
        Footnotes footnotes) {}
