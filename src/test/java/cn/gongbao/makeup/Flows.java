package cn.gongbao.makeup;

import cn.gongbao.galley.Galley;
import cn.gongbao.galley.Row;
import cn.gongbao.galley.Row.Seam;
import cn.gongbao.galley.SetLine;
import cn.gongbao.model.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;

/** Flows made of letters; heights are counted in grid lines. */
final class Flows {

    static final Length LINE = new Length(100);

    private Flows() {}

    static Row row(int height, Seam after, Element block) {
        SetLine line = new SetLine(Length.ZERO, Length.ZERO, Length.ZERO, List.of(), block, null);
        return new Row(LINE.times(height), List.of(line), after);
    }

    /**
     * l a line, t one that stays with the next of its block, h a heading that stays with the next
     * block, b blank, c p r v before a column or page, 3 a block three lines high.
     */
    static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        Element block = new Element("p");
        for (char kind : text.toCharArray()) {
            Element its = kind == 'h' ? new Element("h3") : block;
            rows.add(
                    switch (kind) {
                        case 'l' -> row(1, Seam.FREE, its);
                        case 't', 'h' -> row(1, Seam.TOGETHER, its);
                        case 'b' -> new Row(LINE, List.of(), Seam.FREE);
                        case 'c' -> row(1, Seam.COLUMN, its);
                        case 'p' -> row(1, Seam.PAGE, its);
                        case 'r' -> row(1, Seam.RECTO, its);
                        case 'v' -> row(1, Seam.VERSO, its);
                        case '3' -> row(3, Seam.FREE, its);
                        default -> throw new IllegalArgumentException(text);
                    });
            if (kind != 't') {
                block = new Element("p");
            }
        }
        return rows;
    }

    /** Bands parted by spaces; one in brackets spans all columns. */
    static List<Piece> pieces(String bands) {
        List<Galley.Band> all = new ArrayList<>();
        for (String band : bands.split(" ")) {
            boolean spans = band.startsWith("[");
            all.add(new Galley.Band(spans, rows(band.replaceAll("[\\[\\]]", ""))));
        }
        return Piece.of(new Galley(all));
    }

    static String random(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            text.append("lllllttthb3c".charAt(random.nextInt(random.nextInt(4) == 0 ? 12 : 9)));
        }
        return text.append('l').toString();
    }
}
