package cn.gongbao.inspection.preflight.check;

import cn.gongbao.inspection.preflight.content.Decoder;
import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** What an object says, in one text, whichever way it is written. */
final class Meaning {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 1 << 16;
    private static final int STREAM = 1 << 20;

    private final StringBuilder text = new StringBuilder();

    private Meaning() {}

    static String of(COSBase object) {
        Meaning meaning = new Meaning();
        meaning.add(object, 0);
        return meaning.text.toString();
    }

    private void add(COSBase object, int depth) {
        if (depth > DEEPEST || text.length() > LONGEST) {
            text.append("...");
        } else if (object instanceof COSNumber number) {
            text.append(number.floatValue()).append(' ');
        } else if (object instanceof COSName name) {
            text.append('/').append(name.getName()).append(' ');
        } else if (object instanceof COSArray array) {
            text.append('[');
            for (int i = 0; i < array.size(); i++) {
                add(array.getObject(i), depth + 1);
            }
            text.append(']');
        } else if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary, depth);
        } else {
            text.append(object).append(' ');
        }
    }

    private void dictionary(COSDictionary dictionary, int depth) {
        boolean stream = dictionary instanceof COSStream;
        TreeMap<String, COSBase> entries = new TreeMap<>();
        for (COSName key : dictionary.keySet()) {
            String name = key.getName();
            boolean packing =
                    name.equals("Length") || name.equals("Filter") || name.equals("DecodeParms");
            if (!(stream && packing)) {
                entries.put(name, dictionary.getDictionaryObject(key));
            }
        }
        text.append("<<");
        entries.forEach(
                (key, value) -> {
                    text.append('/').append(key).append(' ');
                    add(value, depth + 1);
                });
        if (dictionary instanceof COSStream content) {
            try {
                text.append(Arrays.hashCode(Decoder.decode(content, STREAM)));
            } catch (IOException unreadable) {
                text.append('?');
            }
        }
        text.append(">>");
    }
}
