package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Omission;
import cn.gongbao.model.Passage;
import cn.gongbao.model.Place;
import cn.gongbao.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a document holds, taken from its source and not from what was recognised in it.
 *
 * <p>Marks that an editor typed are no text; numbers that a reader computed are printed besides.
 */
public final class Account {

    private static final String BLOCKS = "p, li, caption, figcaption, td, th";

    private Account() {}

    /** The account of a plain text. */
    public static Source of(SourceText source) {
        List<Passage> passages = new ArrayList<>();
        for (SourceLine line : source.lines()) {
            passages.add(new Passage(line.place(), bare(line)));
        }
        return new Source(source.name(), passages, List.of(), List.of());
    }

    /**
     * The account of a draft.
     *
     * @param omitted what was left out of it as it was recognised
     */
    public static Source of(Draft draft, String name, List<Omission> omitted) {
        List<Omission> omissions = new ArrayList<>(draft.omissions());
        omissions.addAll(omitted);
        List<Place> gone = omitted.stream().map(Omission::place).toList();
        Element body = draft.body().clone();
        body.select("[data-added], a.noteref").remove();
        List<Passage> passages = new ArrayList<>();
        for (Element block : body.select(BLOCKS)) {
            Place place = place(block, name);
            boolean outer = block.children().stream().anyMatch(child -> holdsBlocks(child));
            String text = outer ? block.ownText() : block.wholeText();
            boolean omittedHere = gone.contains(place) && block.parent() == body;
            if (!text.isBlank() && !omittedHere) {
                passages.add(new Passage(place, bare(new SourceLine(text, place))));
            }
        }
        List<String> pictures = new ArrayList<>();
        body.select("img[src]").forEach(picture -> pictures.add(picture.attr("src")));
        return new Source(name, passages, omissions, pictures);
    }

    private static boolean holdsBlocks(Element element) {
        return element.is(BLOCKS + ", ul, ol, table") || element.selectFirst(BLOCKS) != null;
    }

    private static String bare(SourceLine line) {
        List<Notice> told = new ArrayList<>();
        return Marked.typed(line, told).bare().text();
    }

    private static Place place(Element block, String name) {
        for (Element at = block; at != null; at = at.parent()) {
            String source = at.attr("data-source");
            if (!source.isEmpty()) {
                return Place.read(source);
            }
        }
        return Place.of(name);
    }
}
