package cn.gongbao.pdf;

/** An XMP packet (ISO 16684-1 §7) as it is written, property by property. */
final class Packet {

    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" \
            xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            """;

    private static final String TAIL =
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private final StringBuilder out = new StringBuilder(HEAD);

    /** A property of one text. */
    void text(String property, String value) {
        open(property).append(escaped(value));
        close(property);
    }

    /**
     * A property that is a list of one item.
     *
     * @param kind Alt, Bag or Seq
     * @param attributes of the item, each with a space in front
     */
    void list(String property, String kind, String attributes, String item) {
        open(property).append("<rdf:").append(kind).append("><rdf:li").append(attributes);
        out.append('>').append(escaped(item)).append("</rdf:li></rdf:").append(kind).append('>');
        close(property);
    }

    /** The finished packet. */
    String end() {
        return out + TAIL;
    }

    private StringBuilder open(String property) {
        return out.append('<').append(property).append('>');
    }

    private void close(String property) {
        out.append("</").append(property).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
