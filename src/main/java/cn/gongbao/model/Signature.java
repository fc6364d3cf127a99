package cn.gongbao.model;

/**
 * 折手: how the page count is brought to what the binder folds. Who signs a document, 署名, is another
 * matter.
 *
 * @param pages the page count is a multiple of this; 1 where any will do
 * @param blanks where the pages stand that are left blank for it
 */
public record Signature(int pages, Blanks blanks) {

    /** Any page count will do. */
    public static final Signature NONE = new Signature(1, Blanks.BEFORE_BACK);

    /** Where blank pages stand. */
    public enum Blanks {
        /** Behind the last counted page, before what ends the issue without folios: 封三, 封底. */
        BEFORE_BACK("before-back"),
        /** In whole leaves before folio 1; one that is left over goes before the back. */
        AFTER_FRONT("after-front"),
        /** Behind the last page. */
        END("end");

        private final String written;

        Blanks(String written) {
            this.written = written;
        }

        /** As layouts write it. */
        public String written() {
            return written;
        }
    }

    /** How many pages are missing to the next multiple. */
    public int missing(int count) {
        return Math.floorMod(-count, pages);
    }
}
