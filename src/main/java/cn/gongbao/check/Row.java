package cn.gongbao.check;

import cn.gongbao.model.Omission;
import cn.gongbao.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The account of one source; its characters are those printed and those lost.
 *
 * @param source whose account it is
 * @param printed characters that stand on a page
 */
public record Row(Source source, int printed) {

    /** Characters to be printed, white space and soft hyphens aside. */
    public int characters() {
        return source.passages().stream()
                .mapToInt(passage -> Characters.count(passage.text()))
                .sum();
    }

    /** Characters that stand on no page. */
    public int lost() {
        return characters() - printed;
    }

    /** Characters left out by rule, which are not among the others. */
    public int omitted() {
        return source.omissions().stream().mapToInt(this::omitted).sum();
    }

    /** Characters of an omission; none where it is a picture's. */
    int omitted(Omission omission) {
        return source.isPicture(omission) ? 0 : Characters.count(omission.text());
    }

    /** Names of the pictures to be printed, each as often as the source holds it. */
    public List<String> pictures() {
        List<String> printed = new ArrayList<>(source.pictures());
        source.omissions().forEach(omission -> printed.remove(omission.text()));
        return List.copyOf(printed);
    }
}
