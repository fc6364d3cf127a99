package cn.gongbao.inspection.preflight.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The metadata of a file, ISO 16684-1.
 *
 * @param readable whether there is a packet that can be read
 * @param values by prefix and name, as in {@code dc:title}; of several the first
 */
public record Metadata(boolean readable, Map<String, String> values) {

    private static final int LONGEST = 8 << 20;
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "http://purl.org/dc/elements/1.1/", "dc",
                    "http://ns.adobe.com/xap/1.0/", "xmp",
                    "http://ns.adobe.com/xap/1.0/mm/", "xmpMM",
                    "http://ns.adobe.com/pdf/1.3/", "pdf",
                    "http://www.npes.org/pdfx/ns/id/", "pdfxid",
                    "http://www.aiim.org/pdfa/ns/id/", "pdfaid");

    /** The metadata that a catalog leads to; one that is damaged tells nothing. */
    public static Metadata of(COSDictionary catalog) {
        if (!(catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream stream)) {
            return new Metadata(false, Map.of());
        }
        try {
            Map<String, String> values = new HashMap<>();
            byte[] packet = Decoder.decode(stream, LONGEST);
            NodeList all =
                    builder()
                            .parse(new ByteArrayInputStream(packet))
                            .getElementsByTagNameNS(RDF, "Description");
            for (int i = 0; i < all.getLength(); i++) {
                read((Element) all.item(i), values);
            }
            return new Metadata(true, values);
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            return new Metadata(false, Map.of());
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    private static void read(Element description, Map<String, String> values) {
        for (int i = 0; i < description.getAttributes().getLength(); i++) {
            Node attribute = description.getAttributes().item(i);
            put(values, attribute, attribute.getNodeValue());
        }
        for (Node node = description.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element property) {
                NodeList items = property.getElementsByTagNameNS(RDF, "li");
                Node said = items.getLength() > 0 ? items.item(0) : property;
                put(values, property, said.getTextContent().strip());
            }
        }
    }

    private static void put(Map<String, String> values, Node node, String value) {
        String space = node.getNamespaceURI();
        String prefix = space == null ? null : PREFIXES.get(space);
        if (prefix != null) {
            values.putIfAbsent(prefix + ":" + node.getLocalName(), value);
        }
    }

    /** A value; empty where it is not given. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }
}
