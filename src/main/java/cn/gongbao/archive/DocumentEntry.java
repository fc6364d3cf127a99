package cn.gongbao.archive;

import java.util.List;

/**
 * A document of an issue as its metadata describe it; null is what is not known.
 *
 * @param title 题名
 * @param number 文件编号 (发文字号)
 * @param responsible 责任者, none where the document names none
 * @param date 成文日期 in ISO form
 * @param genre 文种, such as 通知
 * @param addressee 主送
 * @param section of the contents that it stands in
 * @param firstFolio label of the page where it begins
 * @param lastFolio label of the page where it ends
 * @param pages that it stands on
 * @param source path of its file in the issue folder
 */
public record DocumentEntry(
        String title,
        String number,
        List<String> responsible,
        String date,
        String genre,
        String addressee,
        String section,
        String firstFolio,
        String lastFolio,
        int pages,
        String source) {

    /** Copies the list. */
    public DocumentEntry {
        responsible = List.copyOf(responsible);
    }
}
