package cn.gongbao.inspection.preflight.content;

import org.apache.pdfbox.cos.COSBase;

/**
 * A dictionary, stream or array of a file.
 *
 * @param object itself
 * @param page the first that leads to it, from 1; 0 where only the catalog does
 * @param key under which it stands, or empty
 */
public record Found(COSBase object, int page, String key) {}
