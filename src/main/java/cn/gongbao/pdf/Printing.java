package cn.gongbao.pdf;

import cn.gongbao.model.Editions;
import cn.gongbao.pdf.colour.PressColours;
import cn.gongbao.type.FaceChain;
import java.util.Map;

/**
 * What an edition for the press needs to know beyond its inks.
 *
 * @param colours of the printing condition, for what is in screen colours
 * @param limits of the pictures' resolution
 * @param masters names of the masters' files by the keys of their artwork, for complaints
 * @param slug the line above the page, which comes with marks; null for neither
 */
public record Printing(
        PressColours colours, Editions.Print limits, Map<String, String> masters, Slug slug) {

    /** Copies the map. */
    public Printing {
        masters = Map.copyOf(masters);
    }

    /**
     * What the line above every page says; the page, and the plates that it needs, are added.
     *
     * @param job title and number of the issue
     * @param condition date, paper and printing condition
     * @param faces for its characters
     */
    public record Slug(String job, String condition, FaceChain faces) {}
}
