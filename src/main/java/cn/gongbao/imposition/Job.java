package cn.gongbao.imposition;

import cn.gongbao.model.Length;

/**
 * What is to be bound.
 *
 * @param title as the labels name it
 * @param date as the labels give it
 * @param pages of the finished file
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param bleed around it
 */
public record Job(
        String title, String date, int pages, Length width, Length height, Length bleed) {}
