package cn.gongbao.pdf;

import cn.gongbao.notation.Utf8;
import cn.gongbao.page.PagedIssue.Information;
import java.io.IOException;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes what is known of a document twice, in step: as Info entries and as XMP (ISO 16684-1). */
final class Metadata {

    private static final String PRODUCER = "Gongbao";

    /** The dates of a gazette are dates in China. */
    private static final String XMP_MIDNIGHT = "T00:00:00+08:00";

    private static final String INFO_MIDNIGHT = "000000+08'00'";

    private Metadata() {}

    static COSDictionary info(Information information, Edition edition) {
        Conformance conformance = edition.conformance();
        COSDictionary info = new COSDictionary();
        info.setString(COSName.TITLE, information.title());
        if (information.creator() != null) {
            info.setString(COSName.AUTHOR, information.creator());
        }
        if (information.date() != null) {
            info.setString(COSName.CREATION_DATE, date(information));
            info.setString(COSName.MOD_DATE, date(information));
        }
        info.setString(COSName.PRODUCER, PRODUCER);
        if (conformance.pressVersion() != null) {
            info.setItem(COSName.TRAPPED, COSName.getPDFName("False"));
            info.setString(COSName.getPDFName("GTS_PDFXVersion"), conformance.pressVersion());
        }
        new TreeMap<>(edition.entries())
                .forEach((key, value) -> info.setString(COSName.getPDFName(key), value));
        return info;
    }

    /** The date as ISO 32000-1 §7.9.4 writes it. */
    static String date(Information information) {
        return "D:" + information.date().replace("-", "") + INFO_MIDNIGHT;
    }

    static COSStream xmp(Information information, Edition edition, Streams streams)
            throws IOException {
        byte[] packet = Utf8.bytes(packet(information, edition));
        COSStream stream = streams.plain(packet);
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return stream;
    }

    private static String packet(Information information, Edition edition) {
        Packet packet = new Packet();
        packet.text("dc:format", "application/pdf");
        packet.list("dc:title", "Alt", " xml:lang=\"x-default\"", information.title());
        if (information.creator() != null) {
            packet.list("dc:creator", "Seq", "", information.creator());
        }
        packet.list("dc:language", "Bag", "", information.language());
        if (information.date() != null) {
            String date = information.date() + XMP_MIDNIGHT;
            packet.text("xmp:CreateDate", date);
            packet.text("xmp:ModifyDate", date);
            packet.text("xmp:MetadataDate", date);
        }
        packet.text("pdf:Producer", PRODUCER);
        promise(packet, information, edition);
        return packet.end();
    }

    private static void promise(Packet packet, Information information, Edition edition) {
        Conformance conformance = edition.conformance();
        if (conformance.pressVersion() != null) {
            packet.text("pdf:Trapped", "False");
            if (conformance == Conformance.PDF_X_4) {
                packet.text("pdfxid:GTS_PDFXVersion", conformance.pressVersion());
            }
            packet.text("xmpMM:DocumentID", identifier(information, edition));
            packet.text("xmpMM:VersionID", "1");
            packet.text("xmpMM:RenditionClass", "default");
        }
        if (conformance.part() > 0) {
            packet.text("pdfaid:part", Integer.toString(conformance.part()));
            packet.text("pdfaid:conformance", conformance.level());
            packet.text("pdfuaid:part", "1");
            packet.extension();
        }
    }

    /** The same for the same edition of the same issue, however often it is made. */
    private static String identifier(Information information, Edition edition) {
        String name = information.title() + "\n" + information.date() + "\n" + edition.name();
        return "uuid:" + UUID.nameUUIDFromBytes(Utf8.bytes(name));
    }
}
