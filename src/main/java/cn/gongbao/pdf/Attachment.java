package cn.gongbao.pdf;

/**
 * A file that lies in a PDF (ISO 32000-1 §7.11.4; ISO 19005-3 Annex E).
 *
 * @param name with slashes between folders, as in documents/01-notice.txt
 * @param type MIME type
 * @param relationship to the document
 * @param description for people
 * @param content its bytes
 */
public record Attachment(
        String name, String type, Relationship relationship, String description, byte[] content) {

    /** ISO 19005-3 Annex E.3, as the file is named in AFRelationship. */
    public enum Relationship {
        /** The document was made from it. */
        SOURCE("Source"),
        /** What the document tells, for machines. */
        DATA("Data"),
        /** Another form of the document. */
        ALTERNATIVE("Alternative"),
        /** Something more about it. */
        SUPPLEMENT("Supplement");

        private final String written;

        Relationship(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }
    }
}
