package cn.gongbao.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML files of a package: no document types, no entities, nothing from outside. */
final class XmlIn {

    /** Never changes, and takes longer to make than all files to compare. */
    private static final Schema SCHEMA = schema();

    private final DocumentBuilder builder;

    XmlIn() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema schema() {
        try {
            SchemaFactory schemas = SchemaFactory.newDefaultInstance();
            schemas.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            byte[] shipped = Payload.resource("archive.xsd");
            return schemas.newSchema(new StreamSource(new ByteArrayInputStream(shipped)));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Parses a file.
     *
     * @throws SAXException that says what is wrong with it
     */
    Document parse(byte[] bytes) throws SAXException {
        try {
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            // bytes that are no characters come as this
            throw new SAXException(e.getMessage());
        }
    }

    /** Compares a file with the program's own schema, never with the one in the package. */
    List<String> invalid(Document document) {
        List<String> problems = new ArrayList<>();
        var validator = SCHEMA.newValidator();
        validator.setErrorHandler(new Gathering(problems));
        try {
            validator.validate(new DOMSource(document));
        } catch (SAXException | IOException e) {
            problems.add(e.getMessage());
        }
        return problems;
    }

    /** The elements of a name, in order; none where there is no document. */
    static List<Element> elements(Document document, String name) {
        List<Element> found = new ArrayList<>();
        if (document != null) {
            NodeList all = document.getElementsByTagNameNS(XmlOut.NAMESPACE, name);
            for (int i = 0; i < all.getLength(); i++) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    /** The text of the first element of a name, or null. */
    static String text(Document document, String name) {
        List<Element> found = elements(document, name);
        return found.isEmpty() ? null : found.get(0).getTextContent();
    }

    /** An attribute of the first element of a name, or null. */
    static String attribute(Document document, String element, String attribute) {
        List<Element> found = elements(document, element);
        return found.isEmpty() || !found.get(0).hasAttribute(attribute)
                ? null
                : found.get(0).getAttribute(attribute);
    }

    /** Takes every problem for one that ends the reading, and prints nothing. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }

    /** Gathers all problems. */
    private record Gathering(List<String> problems) implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) {
            problems.add(problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            problems.add(problem.getMessage());
        }
    }
}
