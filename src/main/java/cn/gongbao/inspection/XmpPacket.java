package cn.gongbao.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What XMP metadata (ISO 16684-1) tell an archivist.
 *
 * @param date of creation, the day alone, or null
 * @param conformance with ISO 19005, as PDF/A-3a, or null
 */
record XmpPacket(String date, String conformance) {

    static final XmpPacket NONE = new XmpPacket(null, null);

    private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    /** Reads a packet; one that is damaged tells nothing. */
    static XmpPacket read(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document packet = builder.parse(new ByteArrayInputStream(bytes));
            String created = value(packet, XMP, "CreateDate");
            String part = value(packet, PDFA, "part");
            String level = value(packet, PDFA, "conformance");
            String conformance =
                    part == null
                            ? null
                            : "PDF/A-"
                                    + part
                                    + (level == null ? "" : level.toLowerCase(Locale.ROOT));
            return new XmpPacket(
                    created != null && created.length() > 10 ? created.substring(0, 10) : created,
                    conformance);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException | IOException damaged) {
            return NONE;
        }
    }

    /** A property as an element or as an attribute, ISO 16684-1 §7.5 and §7.9.2.2. */
    private static String value(Document packet, String namespace, String name) {
        NodeList elements = packet.getElementsByTagNameNS(namespace, name);
        if (elements.getLength() > 0) {
            return elements.item(0).getTextContent().strip();
        }
        NodeList all = packet.getElementsByTagNameNS("*", "Description");
        for (int i = 0; i < all.getLength(); i++) {
            Element description = (Element) all.item(i);
            if (description.hasAttributeNS(namespace, name)) {
                return description.getAttributeNS(namespace, name);
            }
        }
        return null;
    }
}
