package cn.gongbao.galley;

/** The text of a paragraph's units, a typed line end as {@code \n}, and where each unit begins. */
final class UnitText {

    private final String text;
    private final int[] starts;

    UnitText(Units units) {
        StringBuilder all = new StringBuilder();
        starts = new int[units.count];
        for (int i = 0; i < units.count; i++) {
            if (units.seam[i] == Units.FORCED) {
                all.append('\n');
            }
            starts[i] = all.length();
            all.append(units.text[i]);
        }
        text = all.toString();
    }

    String text() {
        return text;
    }

    /** Index in the text of a unit's first character. */
    int start(int unit) {
        return starts[unit];
    }
}
