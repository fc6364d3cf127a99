package cn.gongbao.manuscript.docx.part;

import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a part into a tree of bounded depth and size.
 *
 * <p>A document type is refused, so that no entity is ever expanded or fetched. Of an {@code
 * mc:AlternateContent} the first choice stays whose namespaces are known, else the fallback
 * (ISO/IEC 29500-3 9.3). What a tracked change of form says of the former form is passed over.
 */
final class XmlPart {

    /** Elements one in another; Word itself allows 63 tables so, of three elements each. */
    static final int DEEPEST = 256;

    /**
     * Limits of the JDK's own that later releases have lowered (JDK 24: 100 elements deep, 100 000
     * references such as {@code &amp;}); lifted, as the limits here are the same with every Java.
     */
    private static final List<String> LIFTED =
            List.of(
                    "jdk.xml.maxElementDepth",
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.totalEntitySizeLimit");

    /** Elements of one part. */
    static final int MOST = 3_000_000;

    private static final Set<String> FORMER =
            Set.of(
                    "w:rPrChange",
                    "w:pPrChange",
                    "w:tblPrChange",
                    "w:tblPrExChange",
                    "w:trPrChange",
                    "w:tcPrChange",
                    "w:tblGridChange",
                    "w:sectPrChange",
                    "w:numberingChange");

    private final String file;
    private final String part;
    private final XMLStreamReader in;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private int elements;
    private int paragraphs;

    private XmlPart(XMLStreamReader in, String part, String file) {
        this.in = in;
        this.part = part;
        this.file = file;
    }

    /**
     * Reads a part.
     *
     * @param bytes of the part
     * @param part its name in the package
     * @param file as the user knows it
     * @return its root, or an error that names the place
     */
    static Noted<Node> read(byte[] bytes, String part, String file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        LIFTED.forEach(limit -> factory.setProperty(limit, "0"));
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        boolean sound = decode(bytes, decoded);
        String text = decoded.flip().toString().replaceFirst("^\uFEFF", "");
        if (!sound) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            return failure(Notice.error(Place.of(file), "word.xml", part, line, column));
        }
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text));
            return new XmlPart(in, part, file).read();
        } catch (XMLStreamException malformed) {
            return failure(Notice.error(Place.of(file), "word.xml", part, 1, 1));
        }
    }

    // The parser would print a byte that is no character; packages are UTF-8 or UTF-16, ECMA-376-2.
    private static boolean decode(byte[] bytes, CharBuffer decoded) {
        boolean wide =
                bytes.length > 1
                        && (bytes[0] == -2 && bytes[1] == -1 || bytes[0] == -1 && bytes[1] == -2);
        CharsetDecoder decoder =
                (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean sound =
                !decoder.decode(in, decoded, true).isError() && !decoder.flush(decoded).isError();
        return sound;
    }

    private Noted<Node> read() {
        try {
            Node root = null;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (open.size() == DEEPEST) {
                            return failure(Notice.error(here(), "word.too-deep", part, DEEPEST));
                        }
                        if (++elements > MOST) {
                            return failure(Notice.error(here(), "word.too-long", part, MOST));
                        }
                        start();
                    }
                    case XMLStreamConstants.END_ELEMENT -> root = end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            texts.peek()
                                    .append(
                                            in.getTextCharacters(),
                                            in.getTextStart(),
                                            in.getTextLength());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return failure(Notice.error(here(), "word.document-type", part));
                    }
                    default -> {}
                }
            }
            return Noted.of(root);
        } catch (XMLStreamException malformed) {
            int row = in.getLocation().getLineNumber();
            int column = in.getLocation().getColumnNumber();
            return failure(Notice.error(here(), "word.xml", part, row, column));
        }
    }

    private void start() {
        String name = Names.of(in.getNamespaceURI(), in.getLocalName());
        Node node = name.equals("mc:Choice") ? choice() : new Node(name, attributes());
        if (!open.isEmpty()) {
            open.peek().add(node);
        }
        if (name.equals("w:p")) {
            paragraphs++;
        }
        open.push(node);
        texts.push(new StringBuilder());
    }

    private String[] attributes() {
        String[] attributes = new String[2 * in.getAttributeCount()];
        for (int i = 0; i < attributes.length; i += 2) {
            attributes[i] =
                    Names.of(in.getAttributeNamespace(i / 2), in.getAttributeLocalName(i / 2));
            attributes[i + 1] = in.getAttributeValue(i / 2);
        }
        return attributes;
    }

    private Node choice() {
        String required = in.getAttributeValue(null, "Requires");
        boolean known = required != null;
        for (String prefix : known ? required.trim().split("\\s+") : new String[0]) {
            String namespace = prefix.isEmpty() ? null : in.getNamespaceURI(prefix);
            known &= namespace != null && Names.isKnown(namespace);
        }
        return new Node("mc:Choice", "known", String.valueOf(known));
    }

    private Node end() {
        Node node = open.pop();
        StringBuilder text = texts.pop();
        if (!text.isEmpty()) {
            node.setText(text.toString());
        }
        if (!open.isEmpty()) {
            if (FORMER.contains(node.name())) {
                open.peek().replaceLast(List.of());
            } else if (node.is("mc:AlternateContent")) {
                open.peek().replaceLast(chosen(node));
            }
        }
        return node;
    }

    private static List<Node> chosen(Node alternatives) {
        List<Node> choices = alternatives.all("mc:Choice");
        List<Node> inOrder =
                new ArrayList<>(
                        choices.stream().filter(c -> c.value("known").equals("true")).toList());
        inOrder.addAll(alternatives.all("mc:Fallback"));
        inOrder.addAll(choices);
        return inOrder.isEmpty() ? List.of() : inOrder.get(0).children();
    }

    private Place here() {
        return paragraphs == 0 ? Place.of(file) : new Place(file, paragraphs, 0);
    }

    private static Noted<Node> failure(Notice notice) {
        return new Noted<>(null, List.of(notice));
    }
}
