package cn.gongbao.pdf;

import cn.gongbao.page.PagedIssue.Information;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes what is known of a document twice, in step: as Info entries and as XMP (ISO 16684-1). */
final class Metadata {

    private static final String PRODUCER = "Gongbao";

    private Metadata() {}

    static COSDictionary info(Information information) {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.TITLE, information.title());
        if (information.creator() != null) {
            info.setString(COSName.AUTHOR, information.creator());
        }
        if (information.date() != null) {
            info.setString(COSName.CREATION_DATE, "D:" + information.date().replace("-", ""));
        }
        info.setString(COSName.PRODUCER, PRODUCER);
        return info;
    }

    static COSStream xmp(Information information, Streams streams) throws IOException {
        COSStream stream = streams.plain(packet(information).getBytes(StandardCharsets.UTF_8));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return stream;
    }

    private static String packet(Information information) {
        StringBuilder packet = new StringBuilder();
        packet.append(
                """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format>
                """);
        packet.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(escaped(information.title()))
                .append("</rdf:li></rdf:Alt></dc:title>\n");
        if (information.creator() != null) {
            packet.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escaped(information.creator()))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        packet.append("<dc:language><rdf:Bag><rdf:li>")
                .append(escaped(information.language()))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        if (information.date() != null) {
            packet.append("<xmp:CreateDate>")
                    .append(escaped(information.date()))
                    .append("</xmp:CreateDate>\n");
        }
        packet.append("<pdf:Producer>").append(PRODUCER).append("</pdf:Producer>\n");
        packet.append(
                """
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""");
        return packet.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
