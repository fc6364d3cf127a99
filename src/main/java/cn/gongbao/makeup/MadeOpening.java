package cn.gongbao.makeup;

import java.util.List;

/**
 * An opening made up.
 *
 * @param form of its main flow; null where it has none
 * @param made its pages and how they came about
 * @param drafts the same pages, placed, in the same order
 */
record MadeOpening(GalleySetting.Form form, FlowMaker.MadeFlow made, List<PageDraft> drafts) {}
