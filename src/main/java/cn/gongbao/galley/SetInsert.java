package cn.gongbao.galley;

import java.util.List;

/**
 * A table or figure as rows.
 *
 * @param spans whether it stands across all columns
 * @param rows from top to bottom
 */
record SetInsert(boolean spans, List<Row> rows) {

    /** What could not be set. */
    static final SetInsert NOTHING = new SetInsert(false, List.of());
}
