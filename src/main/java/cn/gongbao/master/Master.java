package cn.gongbao.master;

import cn.gongbao.page.Frame;
import java.util.List;

/**
 * A page master, drawn once.
 *
 * @param key of its artwork; a hash of all that the drawing depends on
 * @param artwork a PDF file of one page of the bleed box's size
 * @param frames in the order of the file
 */
public record Master(String key, byte[] artwork, List<Frame> frames) {

    /** Copies the frames. */
    public Master {
        frames = List.copyOf(frames);
    }
}
