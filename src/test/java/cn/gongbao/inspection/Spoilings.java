package cn.gongbao.inspection;

import cn.gongbao.inspection.PageText.Glyph;
import cn.gongbao.inspection.PageText.Leader;
import cn.gongbao.inspection.PrintedLine.Stand;
import cn.gongbao.type.CharacterClass;
import cn.gongbao.type.PunctuationWidth;
import cn.gongbao.type.PunctuationWidth.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** For every rule a way to break it on the pages of an issue, and as little else as can be. */
public final class Spoilings {

    private final List<PageText> pages;
    private final TypeArea area;
    private final List<PrintedLine> lines;
    private final List<Spoiling> table = new ArrayList<>();

    private Spoilings(List<PageText> pages, TypeArea area) {
        this.pages = pages;
        this.area = area;
        this.lines = Reading.of(pages, area).lines();
    }

    /** The table of them all. */
    public static List<Spoiling> of(List<PageText> pages, TypeArea area) {
        Spoilings spoilings = new Spoilings(pages, area);
        spoilings.lines();
        spoilings.neighbours();
        spoilings.paragraphs();
        spoilings.columns();
        spoilings.margins();
        return spoilings.table;
    }

    private void lines() {
        PrintedLine full = line(this::fullOfHan);
        PrintedLine next = lines.get(lines.indexOf(full) + 1);
        row("line-start", Set.of(), () -> put(next, 0, text("。")));
        row("line-end", Set.of(), () -> put(full, -1, text("（")));
        row(
                "unbreakable",
                Set.of(),
                () -> put(put(full, -1, text("…")), next, next.firstGlyph(), text("…")));
        row(
                "figure-counter",
                Set.of("han-latin-gap"),
                () -> put(put(full, -1, text("5")), next, next.firstGlyph(), text("年")));
        row(
                "line-end-mark",
                Set.of("flush-end"),
                () -> put(line(this::endsInMark), -1, right(0.02)));
        row("flush-start", Set.of(), () -> put(next, 0, right(-0.02)));
        row("flush-end", Set.of(), () -> put(full, -1, right(0.02)));
    }

    private void neighbours() {
        row(
                "adjacent-marks",
                Set.of(),
                () -> put(any((line, i) -> pair(line, i) && !fixed(line, i)), right(1.2)));
        row("mark-width", Set.of(), () -> put(any(this::commaBetweenHan), text("·")));
        row(
                "han-latin-gap",
                Set.of(),
                () -> put(any((line, i) -> digitBehindHan(line, i)), right(-2)));
        row("han-gap", Set.of(), () -> put(any(this::hanInHan), right(-0.02)));
    }

    private void paragraphs() {
        PrintedLine last = line(l -> l.last() && !l.first() && l.glyphs().size() > 3);
        row("lone-character", Set.of(), () -> drop(last, g -> g != last.firstGlyph()));
        Paragraph title = title();
        PrintedLine short1 = shorter(title);
        PrintedLine long1 = short1 == title.first() ? title.last() : title.first();
        int over = long1.glyphs().size() - short1.glyphs().size();
        row("title-shape", Set.of(), () -> drop(long1, g -> cut(long1, g, over / 2)));
        row("title-break", Set.of(), () -> put(title.last(), 0, text("的")));
        PrintedLine date = line(l -> l.text().matches("\\d{4}年\\d+月\\d+日"));
        row("signature", Set.of(), () -> move(date, -0.1, 0));
    }

    private void columns() {
        int head = head();
        int element = lines.get(head).element();
        int page = lines.get(head).stand().page();
        row(
                "widow-line",
                Set.of(),
                () ->
                        put(
                                pages,
                                page,
                                g ->
                                        g.element() == element
                                                && !lines.get(head).glyphs().contains(g),
                                Spoilings::stranger));
        PrintedLine heading = line(l -> l.heading() && l.stand().row() < 38 && inFullPage(l));
        row("heading-foot", Set.of("page-depth"), () -> empty(heading));
        row("heading-foot", Set.of(), this::headingAtPageEnd);
        PrintedLine text = line(l -> l.role().equals("P") && !l.first() && !l.last());
        row("grid", Set.of(), () -> move(text, 0, 0.06));
        PrintedLine block = line(l -> l.heading() && l.stand().spanning() && l.last());
        row("slots", Set.of(), () -> move(block, 0, 0.2));
        row("balance", Set.of(), this::uneven);
        PrintedLine deep = line(l -> l.stand().row() > 24 && inFullPage(l) && goesOnLong(l));
        row("page-depth", Set.of(), () -> empty(deep));
    }

    // Two lines of its paragraph above it: no heading is left alone where it is taken away.
    private boolean goesOnLong(PrintedLine line) {
        int at = lines.indexOf(line);
        return at > 2
                && line.stand().row() < 34
                && lines.get(at - 2).element() == line.element()
                && lines.get(at - 2).stand().sameColumn(line.stand());
    }

    private void margins() {
        row("leader-phase", Set.of(), () -> leaders(leader -> leader.moved(0.02, 0)));
        row("leader-gap", Set.of(), () -> leaders(leader -> leader.moved(-leader.pitch() * 2, 0)));
        row("leader-number", Set.of(), () -> put(contents(), this::number, right(-0.02)));
        Folio folio = folio();
        int page = folio.page().number();
        row("folio-number", Set.of(), () -> put(pages, page, g -> digit(g, folio), text("9")));
        row(
                "folio-place",
                Set.of("folio-register"),
                () -> put(pages, page, g -> level(g, folio), right(-20)));
        row(
                "folio-register",
                Set.of(),
                () -> put(pages, page, g -> level(g, folio), g -> g.moved(0, 0.1)));
    }

    private void row(String rule, Set<String> others, Supplier<List<PageText>> pages) {
        table.add(new Spoiling(rule, others, pages));
    }

    // Which place

    private PrintedLine line(Predicate<PrintedLine> which) {
        return lines.stream().filter(which).findFirst().orElseThrow();
    }

    /** A place in a line. */
    private record Spot(PrintedLine line, int index) {}

    private Spot any(BiPredicate<PrintedLine, Integer> which) {
        for (PrintedLine line : lines) {
            for (int i = 1; i + 1 < line.glyphs().size(); i++) {
                if (line.filled() && line.last() && which.test(line, i)) {
                    return new Spot(line, i);
                }
            }
        }
        throw new NoSuchElementException();
    }

    private boolean fullOfHan(PrintedLine line) {
        boolean han = true;
        PrintedLine next = lines.get(Math.min(lines.size() - 1, lines.indexOf(line) + 1));
        for (int i = 0; i < line.glyphs().size(); i++) {
            han &= line.kind(i) == CharacterClass.HAN;
        }
        return han
                && line.filled()
                && !line.last()
                && !next.last()
                && next.kind(0) == CharacterClass.HAN
                && next.kind(1) == CharacterClass.HAN
                && next.stand().sameColumn(line.stand());
    }

    private boolean endsInMark(PrintedLine line) {
        int last = line.glyphs().size() - 1;
        return line.filled()
                && !line.last()
                && PunctuationWidth.blank(line.character(last)) == Blank.TRAILING
                && line.kind(last - 1) == CharacterClass.HAN;
    }

    private static boolean pair(PrintedLine line, int at) {
        return PunctuationWidth.blank(line.character(at - 1)) != Blank.NONE
                && PunctuationWidth.blank(line.character(at)) != Blank.NONE;
    }

    private static boolean fixed(PrintedLine line, int at) {
        return line.character(at + 1) < 0
                || PunctuationWidth.blank(line.character(at + 1)) != Blank.NONE;
    }

    private boolean commaBetweenHan(PrintedLine line, int at) {
        return line.character(at) == '，' && hanAround(line, at);
    }

    private static boolean hanAround(PrintedLine line, int at) {
        return line.kind(at - 1) == CharacterClass.HAN && line.kind(at + 1) == CharacterClass.HAN;
    }

    private static boolean digitBehindHan(PrintedLine line, int at) {
        return line.kind(at - 1) == CharacterClass.HAN
                && line.kind(at) == CharacterClass.DIGIT
                && line.kind(at + 1) == CharacterClass.DIGIT;
    }

    private boolean hanInHan(PrintedLine line, int at) {
        return line.kind(at) == CharacterClass.HAN && hanAround(line, at);
    }

    private Paragraph title() {
        return Paragraph.of(lines).stream()
                .filter(p -> p.lines().size() == 2 && p.first().stand().spanning())
                .filter(p -> p.first().heading())
                .filter(p -> (difference(p) & 1) == 0 && difference(p) > 1)
                .findFirst()
                .orElseThrow();
    }

    private static int difference(Paragraph title) {
        return Math.abs(title.first().glyphs().size() - title.last().glyphs().size());
    }

    private static PrintedLine shorter(Paragraph title) {
        boolean first = title.first().glyphs().size() < title.last().glyphs().size();
        return first ? title.first() : title.last();
    }

    private static boolean cut(PrintedLine line, Glyph glyph, int each) {
        int at = line.glyphs().indexOf(glyph);
        return at < each || at >= line.glyphs().size() - each;
    }

    /** A column's first line in the middle of a paragraph that goes on in that column. */
    private int head() {
        for (int i = 1; i + 2 < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean begins = !lines.get(i - 1).stand().sameColumn(line.stand());
            if (begins
                    && lines.get(i - 1).element() == line.element()
                    && lines.get(i + 2).element() == line.element()
                    && lines.get(i - 1).stand().page() != line.stand().page()) {
                return i;
            }
        }
        throw new NoSuchElementException();
    }

    /** Whether the line's page is full and its text runs on in the next. */
    private boolean inFullPage(PrintedLine line) {
        PrintedLine last = null;
        boolean spans = false;
        for (PrintedLine other : lines) {
            if (other.stand().page() == line.stand().page()) {
                last = other;
                spans |= other.stand().spanning();
            }
        }
        int next = lines.indexOf(last) + 1;
        return !spans
                && line.stand().column() == area.columns()
                && last.stand().row() > area.lines() - 2
                && next < lines.size()
                && !lines.get(next).stand().spanning();
    }

    private int contents() {
        return pages.stream()
                .filter(page -> !page.leaders().isEmpty())
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** The number of the first entry. */
    private boolean number(Glyph glyph) {
        PageText page = pages.get(contents() - 1);
        Leader leader = page.leaders().get(0);
        return glyph.artifact()
                && glyph.text().matches("\\d")
                && Math.abs(glyph.y() - leader.y()) < glyph.size() / 2;
    }

    /** That of page 5. */
    private Folio folio() {
        PageText page = pages.stream().filter(p -> p.label().equals("5")).findFirst().orElseThrow();
        return Folio.on(page, area).get(0);
    }

    private static boolean level(Glyph glyph, Folio folio) {
        return glyph.artifact() && Math.abs(glyph.y() - folio.y()) < 0.01;
    }

    private static boolean digit(Glyph glyph, Folio folio) {
        return level(glyph, folio) && glyph.text().matches("\\d");
    }

    // What is put wrong

    private static UnaryOperator<Glyph> right(double points) {
        return glyph -> glyph.moved(points, 0);
    }

    private static UnaryOperator<Glyph> text(String text) {
        return glyph -> copy(glyph, text, glyph.element());
    }

    /** The same glyph in a paragraph of its own. */
    private static Glyph stranger(Glyph glyph) {
        return copy(glyph, glyph.text(), glyph.element() + 1_000_000);
    }

    private static Glyph copy(Glyph glyph, String text, int element) {
        return copy(glyph, text, element, glyph.role());
    }

    private static Glyph copy(Glyph glyph, String text, int element, String role) {
        return new Glyph(
                text,
                glyph.x(),
                glyph.y(),
                glyph.font(),
                glyph.size(),
                glyph.turned(),
                glyph.artifact(),
                glyph.advance(),
                element,
                role);
    }

    private List<PageText> put(PrintedLine line, int index, UnaryOperator<Glyph> change) {
        Glyph glyph = index < 0 ? line.lastGlyph() : line.glyphs().get(index);
        return put(pages, line, glyph, change);
    }

    private List<PageText> put(Spot spot, UnaryOperator<Glyph> change) {
        return put(spot.line(), spot.index(), change);
    }

    private List<PageText> put(int page, Predicate<Glyph> which, UnaryOperator<Glyph> change) {
        return put(pages, page, which, change);
    }

    private static List<PageText> put(
            List<PageText> of, PrintedLine line, Glyph glyph, UnaryOperator<Glyph> change) {
        return put(of, line.stand().page(), glyph::equals, change);
    }

    /** Changes glyphs of a page; null takes one away. */
    private static List<PageText> put(
            List<PageText> of, int number, Predicate<Glyph> which, Function<Glyph, Glyph> change) {
        List<PageText> changed = new ArrayList<>(of);
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : of.get(number - 1).glyphs()) {
            Glyph now = which.test(glyph) ? change.apply(glyph) : glyph;
            if (now != null) {
                glyphs.add(now);
            }
        }
        if (glyphs.equals(of.get(number - 1).glyphs())) {
            throw new IllegalStateException("nothing was put wrong");
        }
        changed.set(number - 1, of.get(number - 1).with(glyphs));
        return changed;
    }

    private List<PageText> move(PrintedLine line, double right, double down) {
        return put(line.stand().page(), line.glyphs()::contains, glyph -> glyph.moved(right, down));
    }

    private List<PageText> drop(PrintedLine line, Predicate<Glyph> which) {
        return put(
                line.stand().page(),
                glyph -> line.glyphs().contains(glyph) && which.test(glyph),
                glyph -> null);
    }

    /** Takes away what stands below a line in its column. */
    private List<PageText> empty(PrintedLine line) {
        return put(
                line.stand().page(),
                glyph ->
                        !glyph.artifact()
                                && glyph.y() > line.lastGlyph().y() + 1
                                && glyph.x() > line.left() - line.em()
                                && glyph.y() < line.lastGlyph().y() + area.pitch().points() * 42,
                glyph -> null);
    }

    /** Leaves one line in the last column of a band that ends with its document. */
    private List<PageText> uneven() {
        for (int i = 1; i + 1 < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (line.stand().column() == area.columns()
                    && lines.get(i + 1).stand().spanning()
                    && lines.get(i + 1).stand().page() != line.stand().page()
                    && line.stand().row() > 12) {
                int page = line.stand().page();
                double foot = line.lastGlyph().y() - 8 * area.pitch().points();
                return put(
                        pages,
                        page,
                        g -> !g.artifact() && g.x() > line.left() - line.em() && g.y() > foot,
                        g -> null);
            }
        }
        throw new NoSuchElementException();
    }

    /** Makes a heading of the last line of a page that is followed by what spans the columns. */
    private List<PageText> headingAtPageEnd() {
        for (int i = 1; i + 1 < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            Stand next = lines.get(i + 1).stand();
            if (line.last() && next.spanning() && next.page() != line.stand().page()) {
                return put(
                        pages,
                        line.stand().page(),
                        line.glyphs()::contains,
                        glyph -> copy(glyph, glyph.text(), glyph.element(), "H3"));
            }
        }
        throw new NoSuchElementException();
    }

    private List<PageText> leaders(UnaryOperator<Leader> change) {
        int number = contents();
        PageText page = pages.get(number - 1);
        List<Leader> leaders = new ArrayList<>(page.leaders());
        leaders.set(1, change.apply(leaders.get(1)));
        List<PageText> changed = new ArrayList<>(pages);
        changed.set(number - 1, page.withLeaders(leaders));
        return changed;
    }
}
