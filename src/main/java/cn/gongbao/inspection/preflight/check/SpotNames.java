package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Found;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;

/** A spot ink has one name, and a name one meaning. ISO 19005-2 6.2.4.4, ISO 15930-7. */
public final class SpotNames implements Check {

    private static final Set<String> NO_SPOTS =
            Set.of("All", "None", "Cyan", "Magenta", "Yellow", "Black");

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("spot-names");
        Map<String, String> meanings = new LinkedHashMap<>();
        Map<String, String> spellings = new HashMap<>();
        for (Found found : job.file().objects()) {
            if (!(found.object() instanceof COSArray array)
                    || array.size() < 4
                    || !COSName.SEPARATION.equals(array.getObject(0))
                    || !(array.getObject(1) instanceof COSName name)
                    || NO_SPOTS.contains(name.getName())) {
                continue;
            }
            tally.look(found.page(), "");
            String meaning = Meaning.of(array.getObject(2)) + Meaning.of(array.getObject(3));
            String before = meanings.putIfAbsent(name.getName(), meaning);
            if (before != null && !before.equals(meaning)) {
                tally.error("two-meanings", name.getName());
            }
            String plain = plain(name.getName());
            String spelling = spellings.putIfAbsent(plain, name.getName());
            if (spelling != null && !spelling.equals(name.getName())) {
                tally.warning("two-names", spelling, name.getName());
            }
        }
        if (!meanings.isEmpty()) {
            tally.remark("names", String.join(", ", meanings.keySet()));
        }
        return tally.report();
    }

    /** A name without what people write now so, now otherwise. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "")
                .replaceAll("(?<=\\d)(cvc|cvu|cv|c|u|m)$", "");
    }
}
