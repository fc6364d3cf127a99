package cn.gongbao.pdf;

import cn.gongbao.notation.Markup;

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

    /** ISO 19005-2 6.6.2.3.3: what XMP does not define itself is described in the packet. */
    private static final String EXTENSION =
            """
            <pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
            <rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file keeps\
            </pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
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
        open(property).append(Markup.escaped(value));
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
        out.append('>')
                .append(Markup.escaped(item))
                .append("</rdf:li></rdf:")
                .append(kind)
                .append('>');
        close(property);
    }

    /** The description of the PDF/UA property. */
    void extension() {
        out.append(EXTENSION);
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
}
