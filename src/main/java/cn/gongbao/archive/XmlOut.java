package cn.gongbao.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML file of the package, a line for each element; what is null is left out. */
final class XmlOut {

    /** The namespace of all that {@code archive.xsd} declares. */
    static final String NAMESPACE = "urn:gongbao:archive:1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;
    private int depth;

    /** Something that is written and may fail. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    XmlOut() {
        try {
            out =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        step(() -> out.writeStartDocument("UTF-8", "1.0"));
    }

    /** Opens the root. */
    XmlOut root(String name, String... attributes) {
        indent();
        step(() -> out.setDefaultNamespace(NAMESPACE));
        step(() -> out.writeStartElement(NAMESPACE, name));
        step(() -> out.writeDefaultNamespace(NAMESPACE));
        depth++;
        return attributes(attributes);
    }

    /** Opens an element, with its attributes as names and values; those without value fall out. */
    XmlOut open(String name, String... attributes) {
        indent();
        step(() -> out.writeStartElement(NAMESPACE, name));
        depth++;
        return attributes(attributes);
    }

    /** Closes the element opened last. */
    XmlOut close() {
        depth--;
        indent();
        step(out::writeEndElement);
        return this;
    }

    /** An element with nothing in it but its attributes. */
    XmlOut empty(String name, String... attributes) {
        indent();
        step(() -> out.writeEmptyElement(NAMESPACE, name));
        return attributes(attributes);
    }

    /** An element with a text; none where the text is null or blank. */
    XmlOut text(String name, Object text) {
        if (text != null && !text.toString().isBlank()) {
            indent();
            step(() -> out.writeStartElement(NAMESPACE, name));
            step(() -> out.writeCharacters(clean(text.toString())));
            step(out::writeEndElement);
        }
        return this;
    }

    /** The finished file. */
    byte[] finish() {
        step(() -> out.writeCharacters("\n"));
        step(out::writeEndDocument);
        step(out::close);
        return bytes.toByteArray();
    }

    private XmlOut attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (value != null) {
                step(() -> out.writeAttribute(name, clean(value)));
            }
        }
        return this;
    }

    private void indent() {
        step(() -> out.writeCharacters("\n" + "  ".repeat(depth)));
    }

    /** XML 1.0 §2.2 has no place for other control characters, however they are escaped. */
    private static String clean(String text) {
        return text.replaceAll(
                "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
