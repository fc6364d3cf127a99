package cn.gongbao.pdf;

import java.util.List;
import java.util.Set;

/**
 * A file for the press.
 *
 * @param file its bytes
 * @param plates that each page is printed from, in the pages' order: process inks by their letters,
 *     spot inks by their names, none for a blank page
 */
public record Pressed(byte[] file, List<Set<String>> plates) {

    /** Copies the list. */
    public Pressed {
        plates = List.copyOf(plates);
    }
}
