package cn.gongbao.pdf;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Reads the colour operators of an artwork's stream (ISO 32000-1 §8.6.8). */
final class ColourReader {

    private final InkChoice choice;
    private final COSDictionary resources;
    private final Place master;
    private final Collection<Notice> notices;
    private final Deque<Spaces> saved = new ArrayDeque<>();
    private Spaces spaces = new Spaces(Space.GREY, Space.GREY);

    /** The kinds of colours that an artwork may have. */
    private enum Space {
        GREY,
        RGB,
        CMYK,
        PATTERN
    }

    private record Spaces(Space fill, Space stroke) {}

    /**
     * A reader at the start of a stream.
     *
     * @param notices takes complaints about what the press cannot have
     */
    ColourReader(
            InkChoice choice, COSDictionary resources, Place master, Collection<Notice> notices) {
        this.choice = choice;
        this.resources = resources;
        this.master = master;
        this.notices = notices;
    }

    /** Heeds what keeps the graphics state and brings it back. */
    void heed(Operator operator) {
        if (operator.getName().equals("q")) {
            saved.push(spaces);
        } else if (operator.getName().equals("Q") && !saved.isEmpty()) {
            spaces = saved.pop();
        }
    }

    /** Whether an operator is about patterns: their space, or one of them. */
    boolean isPattern(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.get(operands.size() - 1) instanceof COSName name)) {
            return false;
        }
        COSDictionary patterns = resources.getCOSDictionary(COSName.PATTERN);
        return name.equals(COSName.PATTERN) || patterns != null && patterns.containsKey(name);
    }

    /** The ink that a colour operator asks for. */
    Optional<Colours.Shade> read(List<COSBase> operands, Operator operator) {
        String name = operator.getName();
        boolean fill = Character.isLowerCase(name.charAt(0));
        switch (name) {
            case "g", "G" -> choose(fill, Space.GREY);
            case "rg", "RG" -> choose(fill, Space.RGB);
            case "k", "K" -> choose(fill, Space.CMYK);
            case "cs", "CS" -> {
                choose(fill, space(operands.get(0)));
                return Optional.of(Colours.Shade.process(0, 0, 0, 100));
            }
            default -> {}
        }
        return Optional.ofNullable(shade(fill ? spaces.fill() : spaces.stroke(), operands));
    }

    private void choose(boolean fill, Space space) {
        spaces = fill ? new Spaces(space, spaces.stroke()) : new Spaces(spaces.fill(), space);
    }

    private Colours.Shade shade(Space space, List<COSBase> parts) {
        return switch (space) {
            case GREY -> choice.shade(part(parts, 0) * 0x010101, master);
            case RGB ->
                    choice.shade(
                            part(parts, 0) << 16 | part(parts, 1) << 8 | part(parts, 2), master);
            case CMYK ->
                    Colours.Shade.process(
                            percent(parts, 0),
                            percent(parts, 1),
                            percent(parts, 2),
                            percent(parts, 3));
            case PATTERN -> null;
        };
    }

    private static int part(List<COSBase> parts, int at) {
        return Math.round(within(parts, at) * 255);
    }

    private static int percent(List<COSBase> parts, int at) {
        return Math.round(within(parts, at) * 100);
    }

    private static float within(List<COSBase> parts, int at) {
        return Math.min(Math.max(InkStream.number(parts, at), 0), 1);
    }

    private Space space(COSBase named) {
        COSDictionary own = resources.getCOSDictionary(COSName.COLORSPACE);
        COSBase found =
                own != null && named instanceof COSName name && own.containsKey(name)
                        ? own.getDictionaryObject(name)
                        : named;
        String kind = kind(found);
        return switch (kind) {
            case "DeviceGray", "CalGray", "1" -> Space.GREY;
            case "DeviceRGB", "CalRGB", "3" -> Space.RGB;
            case "DeviceCMYK", "4" -> Space.CMYK;
            case "Pattern" -> Space.PATTERN;
            default -> {
                notices.add(Notice.error(master, "pdf.artwork-space", kind));
                yield Space.GREY;
            }
        };
    }

    /** Name of a space's family; of one by an ICC profile, the number of its components. */
    private static String kind(COSBase space) {
        if (space instanceof COSName name) {
            return name.getName();
        }
        if (!(space instanceof COSArray array) || array.size() == 0) {
            return "?";
        }
        return array.getObject(array.size() - 1) instanceof COSStream profile
                        && COSName.ICCBASED.equals(array.getObject(0))
                ? Integer.toString(profile.getInt(COSName.N))
                : kind(array.getObject(0));
    }
}
