package cn.gongbao.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts of a collection (OpenType, font collections: .ttc and .otc).
 *
 * @param names PostScript names, by number from 0; empty where one has none
 * @param offsets where their table directories stand
 */
record FontCollection(List<String> names, List<Integer> offsets) {

    private static final int TAG = 0x74746366;
    private static final int HEADER = 12;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int NAME = 0x6E616D65;

    /** The largest real ones have dozens; each costs a look at its names. */
    private static final int MOST = 1024;

    /** Whether a file of at least four bytes is one. */
    static boolean is(ByteBuffer file) {
        return file.getInt(0) == TAG;
    }

    /** Reads where the fonts stand and what they are called. */
    static FontCollection read(ByteBuffer file) throws FaceRefused {
        FontTable whole = new FontTable("ttcf", file);
        int count = whole.u31(8);
        if (count == 0 || count > MOST) {
            throw FaceRefused.damaged(whole.tag());
        }
        List<String> names = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int offset = whole.u31(HEADER + 4 * i);
            offsets.add(offset);
            names.add(name(whole, whole.from(offset)));
        }
        return new FontCollection(List.copyOf(names), List.copyOf(offsets));
    }

    private static String name(FontTable whole, FontTable directory) throws FaceRefused {
        int tables = directory.u16(4);
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * ENTRY;
            if (directory.u31(entry) == NAME) {
                return FontNames.postScript(whole.from(directory.u31(entry + 8)));
            }
        }
        return "";
    }

    /**
     * The number, from 0, of the font that is wanted.
     *
     * @param wanted PostScript name, in capitals or not, or a number from 1; null will do where
     *     there is only one
     * @throws FaceRefused naming the fonts that there are
     */
    int find(String wanted) throws FaceRefused {
        if (wanted == null && names.size() == 1) {
            return 0;
        }
        if (wanted == null) {
            throw new FaceRefused("font.collection", list(), example());
        }
        for (int i = 0; i < names.size(); i++) {
            if (wanted.equalsIgnoreCase(names.get(i)) || wanted.equals(Integer.toString(i + 1))) {
                return i;
            }
        }
        throw new FaceRefused("font.no-member", wanted, list());
    }

    private String list() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            shown.add(names.get(i).isEmpty() ? Integer.toString(i + 1) : names.get(i));
        }
        return String.join(", ", shown);
    }

    /** The one for simplified Chinese where its name tells, else the first. */
    private String example() {
        for (String name : names) {
            if (name.contains("sc-") || name.contains("SC-")) {
                return name;
            }
        }
        return names.get(0).isEmpty() ? "1" : names.get(0);
    }

    int offset(int member) {
        return offsets.get(member);
    }
}
