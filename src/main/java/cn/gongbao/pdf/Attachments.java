package cn.gongbao.pdf;

import cn.gongbao.page.PagedIssue.Information;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Files within a file, associated with the whole document (ISO 19005-3 6.8 and Annex E). */
final class Attachments {

    private final List<Attachment> attachments;
    private final Information information;
    private final Streams streams;

    Attachments(List<Attachment> attachments, Information information, Streams streams) {
        this.attachments = attachments;
        this.information = information;
        this.streams = streams;
    }

    /** Writes the files, and their names into the catalogue. */
    void write(COSDictionary catalog) {
        // ISO 32000-1 §7.9.6: the keys of a name tree stand in the order of their bytes.
        Map<byte[], COSDictionary> byName = new TreeMap<>(Arrays::compareUnsigned);
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            COSDictionary specification = specification(attachment);
            associated.add(specification);
            if (byName.put(new COSString(attachment.name()).getBytes(), specification) != null) {
                throw new IllegalArgumentException("attached twice: " + attachment.name());
            }
        }
        COSArray names = new COSArray();
        byName.forEach(
                (name, specification) -> {
                    names.add(new COSString(name));
                    names.add(specification);
                });
        COSDictionary files = new COSDictionary();
        files.setItem(COSName.NAMES, names);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.EMBEDDED_FILES, files);
        catalog.setItem(COSName.NAMES, tree);
        catalog.setItem(COSName.getPDFName("AF"), associated);
    }

    private COSDictionary specification(Attachment attachment) {
        COSStream stream = stream(attachment);
        COSDictionary embedded = new COSDictionary();
        embedded.setDirect(true);
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, ascii(attachment.name()));
        specification.setString(COSName.UF, attachment.name());
        specification.setString(COSName.DESC, attachment.description());
        specification.setItem(
                COSName.getPDFName("AFRelationship"),
                COSName.getPDFName(attachment.relationship().written()));
        specification.setItem(COSName.EF, embedded);
        streams.count(
                String.join(
                        "\t",
                        attachment.name(),
                        attachment.type(),
                        attachment.description(),
                        attachment.relationship().written()));
        return specification;
    }

    private COSStream stream(Attachment attachment) {
        byte[] content = attachment.content();
        COSStream stream = streams.compressed(content, content.length);
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(attachment.type()));
        COSDictionary parameters = new COSDictionary();
        parameters.setDirect(true);
        parameters.setInt(COSName.SIZE, content.length);
        if (information.date() != null) {
            parameters.setString(COSName.MOD_DATE, Metadata.date(information));
        }
        parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(checksum(content)));
        stream.setItem(COSName.PARAMS, parameters);
        return stream;
    }

    /** ISO 32000-1 §7.11.4: MD5, against errors of transport. */
    private static byte[] checksum(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    /** For readers that know no Unicode names. */
    private static String ascii(String name) {
        return name.replaceAll("[^ -~]", "_");
    }
}
