package cn.gongbao.model;

import java.util.List;

/**
 * What a source holds.
 *
 * @param file its path as the user knows it
 * @param passages what is to be printed, in reading order
 * @param omissions what was left out by rule
 * @param pictures names of all pictures, also of those that an omission names
 */
public record Source(
        String file, List<Passage> passages, List<Omission> omissions, List<String> pictures) {

    /** Copies the lists. */
    public Source {
        passages = List.copyOf(passages);
        omissions = List.copyOf(omissions);
        pictures = List.copyOf(pictures);
    }

    /** Whether an omission is that of a picture, whose name is no text of the source. */
    public boolean isPicture(Omission omission) {
        return pictures.contains(omission.text());
    }
}
