package cn.gongbao.type.cff;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/**
 * What some glyphs of a font have in common: scale, hints and subroutines.
 *
 * @param matrix from its units to the em, or null where it is the usual one
 * @param hints its private dictionary as it stands, without subroutines and widths
 * @param subrs its subroutines, none where it has none
 */
record FontDict(Matrix matrix, byte[] hints, CffIndex subrs) {

    private static final String PRIVATE = "CFF Private DICT";
    private static final String SUBRS = "CFF Local Subrs";

    /**
     * Reads a font dictionary and what it leads to.
     *
     * @param table the whole CFF table
     * @param dict an entry of FDArray, or the Top DICT of a font without CIDs
     */
    static FontDict read(CffData table, CffDict dict, Matrix matrix) throws CffRefused {
        int size = dict.whole(CffDict.PRIVATE, 0);
        int at = dict.whole(CffDict.PRIVATE, 1);
        CffDict hints = CffDict.read(table.slice(PRIVATE, at, size));
        CffIndex subrs = new CffIndex(new CffData(SUBRS, table.bytes()), 0, 1, 0);
        if (hints.has(CffDict.SUBRS)) {
            subrs = CffIndex.read(table, SUBRS, (long) at + hints.whole(CffDict.SUBRS, 0));
        }
        return new FontDict(matrix, withoutSubrs(hints), subrs);
    }

    private static byte[] withoutSubrs(CffDict dict) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (Map.Entry<Integer, CffDict.Entry> entry : dict.entries().entrySet()) {
            int operator = entry.getKey();
            if (operator < CffDict.SUBRS || operator > CffDict.NOMINAL_WIDTH) {
                kept.writeBytes(entry.getValue().raw());
                if (operator > 0xFF) {
                    kept.write(operator >> 8);
                }
                kept.write(operator);
            }
        }
        return kept.toByteArray();
    }
}
