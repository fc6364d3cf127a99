package cn.gongbao.type.cff;

/**
 * Numbered stretches of bytes (Technical Note 5176 §5, INDEX), found when they are asked for.
 *
 * @param data what the offsets count in
 * @param count of the stretches
 * @param width bytes of an offset
 * @param offsets where the offsets begin
 */
record CffIndex(CffData data, int count, int width, int offsets) {

    private static final int COUNT = 2;

    /** Reads the head of an index; the last offset shows where it ends. */
    static CffIndex read(CffData table, String name, long at) throws CffRefused {
        CffData data = table.slice(name, at, table.size() - at);
        int count = data.u16(0);
        int width = count == 0 ? 1 : data.u8(COUNT);
        CffIndex index = new CffIndex(data, count, width, COUNT + 1);
        if (width < 1 || width > 4 || index.end() > data.size()) {
            throw CffRefused.damaged(name);
        }
        return index;
    }

    /** Bytes from the start of the index to its end. */
    long end() throws CffRefused {
        return count == 0 ? COUNT : base() + data.offset(offsets + count * width, width);
    }

    /** One of the stretches; refused where its offsets fall or lead out of the table. */
    CffData get(int number) throws CffRefused {
        if (number < 0 || number >= count) {
            throw CffRefused.damaged(data.part());
        }
        int at = offsets + number * width;
        long from = data.offset(at, width);
        long to = data.offset(at + width, width);
        if (from < 1) {
            throw CffRefused.damaged(data.part());
        }
        return data.slice(data.part(), base() + from, to - from);
    }

    /** Offsets count from the byte before the first stretch. */
    private long base() {
        return offsets + (count + 1L) * width - 1;
    }
}
