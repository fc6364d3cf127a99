package cn.gongbao.galley;

import cn.gongbao.model.Length;
import cn.gongbao.style.Style;
import cn.gongbao.style.Style.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Places who signs and when to each other (GB/T 9704-2012 7.3.5).
 *
 * <p>Insets and alignment of the blocks themselves are not heeded: the clause says where each line
 * stands. A name too long for its line turns over; no line leaves the column. Lengths in EMU, an em
 * is that of the block which holds them.
 */
final class SignatureSetter {

    private final BlockSetter setter;
    private final boolean sealed;
    private final long em;
    private final long measure;

    /**
     * @param style of the block that holds signatories and date
     * @param measure of the column
     */
    SignatureSetter(BlockSetter setter, Style style, Length measure) {
        this.setter = setter;
        this.sealed = style.signature() == Signature.SEALED;
        this.em = style.size().emu();
        this.measure = measure.emu();
    }

    /**
     * A block to be placed.
     *
     * @param element of class {@code date}, or else a signatory
     */
    record Part(Element element, Style style) {
        boolean isDate() {
            return element.hasClass("date");
        }
    }

    /** A line in its place. */
    record Signed(SetLine line, Style style) {}

    /** The lines of signatories and date, in the order of the copy. */
    List<Signed> set(List<Part> parts) {
        List<List<SetLine>> lines = new ArrayList<>();
        for (Part part : parts) {
            long right = part.isDate() || sealed ? 0 : 2 * em;
            Length room = new Length(measure - right);
            lines.add(setter.set(part.element(), part.style(), room));
        }
        long date = widest(parts, lines, true);
        long name = widest(parts, lines, false);
        boolean several = parts.stream().filter(part -> !part.isDate()).count() > 1;
        List<Signed> signed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean spreads = several && !part.isDate() && !sealed && lines.get(i).size() == 1;
            for (SetLine line : lines.get(i)) {
                SetLine set = spreads ? EvenSpread.of(line, new Length(name), em) : line;
                long width = set.width().emu();
                long start =
                        part.isDate()
                                ? dateStart(date, name)
                                : nameStart(date, name)
                                        + (sealed || spreads ? (name - width) / 2 : 0);
                signed.add(new Signed(at(set, within(start, width)), part.style()));
            }
        }
        return signed;
    }

    private static long widest(List<Part> parts, List<List<SetLine>> lines, boolean dates) {
        long widest = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (SetLine line :
                    parts.get(i).isDate() == dates ? lines.get(i) : List.<SetLine>of()) {
                widest = Math.max(widest, line.width().emu());
            }
        }
        return widest;
    }

    /** Where the date begins; alone it ends four characters from the right, as under a seal. */
    private long dateStart(long date, long name) {
        return sealed || name == 0 ? measure - 4 * em - date : nameStart(date, name) + 2 * em;
    }

    /** Where the widest line of the signatories begins. */
    private long nameStart(long date, long name) {
        if (sealed) {
            // 7.3.5.1: centred on the date, or in its place where there is none.
            return date == 0 ? measure - 4 * em - name : dateStart(date, name) + (date - name) / 2;
        }
        // 7.3.5.2: the signatory ends two characters from the right, and the date begins two behind
        // the signatory's start; a longer date ends two from the right, and the signatory moves.
        return date > name ? measure - 4 * em - date : measure - 2 * em - name;
    }

    private long within(long start, long width) {
        return Math.max(0, Math.min(start, measure - width));
    }

    private static SetLine at(SetLine line, long inset) {
        return line.moved(inset - line.inset().emu(), 0);
    }
}
