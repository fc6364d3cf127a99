package cn.gongbao.master;

import cn.gongbao.model.Length;
import cn.gongbao.page.Frame;
import cn.gongbao.page.Frame.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Frames as text: a line of the artwork's hash, and a line a frame with name, x, y, width and
 * height in EMU, alignment, {@code flow} or {@code content} and the content.
 */
final class FramesFile {

    private FramesFile() {}

    static String format(List<Frame> frames, String artwork) {
        StringBuilder text = new StringBuilder("artwork " + artwork + "\n");
        for (Frame frame : frames) {
            text.append(
                    String.join(
                            " ",
                            frame.name(),
                            String.valueOf(frame.x().emu()),
                            String.valueOf(frame.y().emu()),
                            String.valueOf(frame.width().emu()),
                            String.valueOf(frame.height().emu()),
                            frame.align().name(),
                            frame.content() == null ? "flow" : "content " + escaped(frame)));
            text.append('\n');
        }
        return text.toString();
    }

    /** The frames, or nothing when they were kept with other artwork. */
    static Optional<List<Frame>> parse(String text, String artwork) {
        if (!text.startsWith("artwork " + artwork + "\n")) {
            return Optional.empty();
        }
        List<Frame> frames = new ArrayList<>();
        text.lines().skip(1).map(FramesFile::frame).forEach(frames::add);
        return Optional.of(frames);
    }

    private static Frame frame(String line) {
        String[] words = line.split(" ", 8);
        return new Frame(
                words[0],
                new Length(Long.parseLong(words[1])),
                new Length(Long.parseLong(words[2])),
                new Length(Long.parseLong(words[3])),
                new Length(Long.parseLong(words[4])),
                Align.valueOf(words[5]),
                words[6].equals("flow") ? null : words[7].translateEscapes());
    }

    private static String escaped(Frame frame) {
        return frame.content().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
