package cn.gongbao.galley;

import cn.gongbao.manuscript.LayoutReader;
import cn.gongbao.model.Lexicon;
import java.nio.file.Path;
import java.util.List;

/** Titles set with the lexicon that the layouts share. */
final class Titles {

    static final Lexicon LEXICON =
            LayoutReader.read(Path.of("layouts", "gazette")).value().lexicon();

    private Titles() {}

    /**
     * The lines of a title.
     *
     * @param title typed line ends in it are {@code //}
     * @param measure in em
     */
    static List<String> lines(String title, double measure) {
        return set(title, measure).texts();
    }

    static Sample set(String title, double measure) {
        String css = "p { text-wrap: balance; text-align: center }";
        String copy = "<p>" + title.replace("//", "<br>") + "</p>";
        return Sample.with(css, copy, measure, LEXICON);
    }
}
