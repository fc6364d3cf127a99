package cn.gongbao.pdf;

import cn.gongbao.model.Length;
import cn.gongbao.page.Page;
import cn.gongbao.page.Placed;
import cn.gongbao.type.Face;
import cn.gongbao.type.FaceChain;
import cn.gongbao.type.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The line above a page that says what it is; each plate's name stands on that plate alone. */
final class SlugLine {

    private static final Length SIZE = Length.pt(6);
    private static final Length INSET = Length.mm(6);
    private static final Length ABOVE = Length.mm(4);
    private static final Placed.Address NOWHERE = new Placed.Address("slug", 0, 1);

    private final Printing.Slug slug;
    private final int pages;
    private final Length width;
    private final Length baseline;

    SlugLine(Printing.Slug slug, int pages, Length width, Length bleed) {
        this.slug = slug;
        this.pages = pages;
        this.width = width;
        this.baseline = Length.ZERO.minus(bleed).minus(ABOVE);
    }

    /** The line of a page that is printed from some plates, in two parts beside the target. */
    List<Placed.Line> lines(Page page, Set<String> plates) {
        List<Placed.Run> job = new ArrayList<>();
        String name = page.folio() > 0 ? "第" + page.label() + "页" : page.label();
        String place = name + " · 全" + pages + "面之第" + page.number() + "面";
        add(job, slug.job() + " · " + place, Shades.ALL, slug.faces());
        List<Placed.Run> sheet = new ArrayList<>();
        String raised = plates.isEmpty() ? " · 空白，无色版" : " · 色版 ";
        add(sheet, slug.condition() + raised, Shades.ALL, slug.faces());
        for (String plate : plates) {
            add(sheet, plate + " ", plate, slug.faces());
        }
        Length half = new Length(width.emu() / 2);
        return List.of(line(INSET, job), line(half.plus(INSET), sheet));
    }

    private Placed.Line line(Length x, List<Placed.Run> runs) {
        return new Placed.Line(x, baseline, false, runs, NOWHERE, Placed.ARTIFACT);
    }

    /** Sets a text behind what stands there, smaller where it would not end before the middle. */
    private void add(List<Placed.Run> runs, String text, String ink, FaceChain faces) {
        long room = width.emu() / 2 - 2 * INSET.emu();
        long from = 0;
        if (!runs.isEmpty()) {
            Placed.Run last = runs.get(runs.size() - 1);
            from = last.offset().emu() + end(last.glyphs());
        }
        Length size = SIZE;
        List<Placed.Run> set = set(text, ink, faces, size, from);
        while (!set.isEmpty() && over(set, room) && size.emu() > SIZE.emu() / 2) {
            size = size.scaled(0.9);
            set = set(text, ink, faces, size, from);
        }
        runs.addAll(set);
    }

    private static boolean over(List<Placed.Run> runs, long room) {
        Placed.Run last = runs.get(runs.size() - 1);
        return last.offset().emu() + end(last.glyphs()) > room;
    }

    /** Characters that no face has are passed over: a slug is no part of the issue. */
    private static List<Placed.Run> set(
            String text, String ink, FaceChain faces, Length size, long from) {
        List<Placed.Run> runs = new ArrayList<>();
        List<FaceChain.FaceGlyph> glyphs = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        long pen = from;
        for (int character : text.codePoints().toArray()) {
            FaceChain.FaceGlyph glyph = faces.chinese(character);
            if (glyph == null) {
                continue;
            }
            if (!glyphs.isEmpty() && glyphs.get(0).face() != glyph.face()) {
                GlyphRun ended = run(glyphs, characters.toString(), size);
                runs.add(new Placed.Run(ended, new Length(pen), Length.ZERO, ink));
                pen += end(ended);
                glyphs.clear();
                characters.setLength(0);
            }
            glyphs.add(glyph);
            characters.appendCodePoint(character);
        }
        if (!glyphs.isEmpty()) {
            GlyphRun ended = run(glyphs, characters.toString(), size);
            runs.add(new Placed.Run(ended, new Length(pen), Length.ZERO, ink));
        }
        return runs;
    }

    private static GlyphRun run(List<FaceChain.FaceGlyph> found, String text, Length size) {
        int[] glyphs = new int[found.size()];
        int[] offsets = new int[found.size()];
        int[] clusters = new int[found.size()];
        Face face = found.get(0).face();
        long pen = 0;
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = found.get(i).glyph();
            offsets[i] = (int) pen;
            clusters[i] = text.offsetByCodePoints(0, i);
            pen += face.advance(glyphs[i]) * size.emu() / face.unitsPerEm();
        }
        return new GlyphRun(face, size, glyphs, offsets, clusters, text, null);
    }

    private static long end(GlyphRun run) {
        int last = run.glyphs().length - 1;
        long advance = run.face().advance(run.glyphs()[last]);
        return run.offsets()[last] + advance * run.size().emu() / run.face().unitsPerEm();
    }
}
