package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.Sheets;
import cn.gongbao.page.Sheets.Area;
import cn.gongbao.page.Sheets.Cell;
import cn.gongbao.page.Sheets.Kind;
import cn.gongbao.page.Sheets.Label;
import cn.gongbao.page.Sheets.Mark;
import cn.gongbao.page.Sheets.Side;
import cn.gongbao.type.FaceChain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws one side of a sheet: its pages, each in its own window, then marks and labels. */
final class SheetPainter {

    /** As high as the two lines of words that it stands behind. */
    private static final Length PATCH = Length.mm(5);

    private static final Shades PROCESS = Shades.plates(List.of(), new PressResources());

    private final Sheets sheets;
    private final Map<String, String> spots;
    private final Words words;

    /**
     * A painter of some sheets.
     *
     * @param spots resource names of the spot inks' colour spaces, by the inks' names
     */
    SheetPainter(Sheets sheets, Map<String, String> spots, FontBook fonts, FaceChain faces) {
        this.sheets = sheets;
        this.spots = spots;
        this.words = new Words(fonts, faces);
    }

    /** Resource name of the form of a cell's page. */
    static COSName form(Cell cell) {
        return COSName.getPDFName("P" + cell.page());
    }

    /**
     * Draws a side.
     *
     * @param plates that the side is printed from
     * @return the resource names of the fonts that it uses
     */
    TreeSet<String> paint(Side side, PageForms pages, Set<String> plates, ContentBuffer out) {
        for (Cell cell : side.cells()) {
            page(side, cell, pages.trim(cell.page()), out);
        }
        out.ascii("/All CS 1 SCN /All cs 1 scn\n");
        for (Mark mark : side.marks()) {
            mark(side, mark, out);
        }
        TreeSet<String> fonts = new TreeSet<>();
        for (Label label : side.labels()) {
            long y = side.height().minus(label.baseline()).emu();
            fonts.addAll(words.write(label.text(), label.x().emu(), y, label.size().emu(), out));
            if (label.plates()) {
                fonts.addAll(plates(side, label, plates, out));
            }
        }
        return fonts;
    }

    private String fill(String plate, boolean half) {
        return Plates.PROCESS.contains(plate)
                ? PROCESS.of(half ? plate + Shades.HALF : plate).fill()
                : "/" + spots.get(plate) + (half ? " cs 0.5 scn" : " cs 1 scn");
    }

    /** Behind a label the plates' names and patches, each on its plate alone. */
    private TreeSet<String> plates(Side side, Label label, Set<String> plates, ContentBuffer out) {
        TreeSet<String> fonts = new TreeSet<>();
        long y = side.height().minus(label.baseline()).emu();
        long size = label.size().emu();
        long x = label.x().emu() + words.width(label.text(), size) + size / 2;
        if (plates.isEmpty()) {
            return words.write("无", x, y, size, out);
        }
        for (String plate : plates) {
            out.ascii(fill(plate, false)).octet('\n');
            fonts.addAll(words.write(plate, x, y, size, out));
            x += words.width(plate, size) + size / 2;
        }
        for (Label other : side.labels()) {
            if (other.x().equals(label.x())) {
                long end = other.x().emu() + words.width(other.text(), other.size().emu());
                x = Math.max(x, end + size / 2);
            }
        }
        patches(x + size, y, plates, out);
        out.ascii("/All cs 1 scn\n");
        return fonts;
    }

    /** A patch of each plate at its full, and then at half, as beside single pages. */
    private void patches(long from, long y, Set<String> plates, ContentBuffer out) {
        long x = from;
        for (boolean half : new boolean[] {false, true}) {
            for (String plate : plates) {
                out.ascii(fill(plate, half)).octet(' ').points(x).points(y);
                out.points(PATCH.emu()).points(PATCH.emu()).ascii("re f\n");
                x += PATCH.emu();
            }
        }
    }

    /** The window stands where the paper is; what is seen through it moves with the creep. */
    private void page(Side side, Cell cell, PDRectangle formTrim, ContentBuffer out) {
        Area window = sheets.visible(cell);
        out.ascii("q ")
                .points(window.left().emu())
                .points(side.height().minus(window.bottom()).emu())
                .points(window.right().minus(window.left()).emu())
                .points(window.bottom().minus(window.top()).emu())
                .ascii("re W n\n");
        Area trim = sheets.trim(cell);
        long creep = cell.spineRight() ? cell.creep().emu() : -cell.creep().emu();
        long formLeft = emu(formTrim.getLowerLeftX());
        long formBottom = emu(formTrim.getLowerLeftY());
        if (cell.turned()) {
            out.ascii("-1 0 0 -1 ")
                    .points(trim.right().emu() + formLeft + creep)
                    .points(side.height().minus(trim.top()).emu() + formBottom);
        } else {
            out.ascii("1 0 0 1 ")
                    .points(trim.left().emu() - formLeft + creep)
                    .points(side.height().minus(trim.bottom()).emu() - formBottom);
        }
        out.ascii("cm /").ascii(form(cell).getName()).ascii(" Do Q\n");
    }

    private static long emu(float points) {
        return Math.round(points * 12_700.0);
    }

    private static void mark(Side side, Mark mark, ContentBuffer out) {
        out.ascii(mark.kind() == Kind.FOLD ? "[4 2] 0 d " : "[] 0 d ")
                .points(mark.thickness().emu())
                .ascii("w ")
                .points(mark.x1().emu())
                .points(side.height().minus(mark.y1()).emu())
                .ascii("m ")
                .points(mark.x2().emu())
                .points(side.height().minus(mark.y2()).emu())
                .ascii("l S\n");
    }
}
