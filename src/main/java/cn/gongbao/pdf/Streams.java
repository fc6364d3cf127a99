package cn.gongbao.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of one document and keeps a hash of all that went into it. */
final class Streams implements AutoCloseable {

    private final COSDocument document;
    private final Deflater deflater = new Deflater();
    private final MessageDigest content = sha256();
    private byte[] chunk = new byte[1 << 16];

    Streams(COSDocument document) {
        this.document = document;
    }

    /** A compressed stream of the first {@code length} bytes. */
    COSStream compressed(byte[] bytes, int length) throws IOException {
        content.update(bytes, 0, length);
        COSStream stream = document.createCOSStream();
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        try (OutputStream raw = stream.createRawOutputStream()) {
            while (!deflater.finished()) {
                raw.write(chunk, 0, deflater.deflate(chunk));
            }
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** A stream as it stands, as metadata must be for those who search for it in the file. */
    COSStream plain(byte[] bytes) throws IOException {
        content.update(bytes);
        COSStream stream = document.createCOSStream();
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(bytes);
        }
        return stream;
    }

    /** Counts bytes that go into the document on another way. */
    void count(byte[] bytes) {
        content.update(bytes);
    }

    /** Counts text that goes into the document on another way. */
    void count(String text) {
        count(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first eight bytes of the hash of all content so far; ends the counting. */
    long hash() {
        return ByteBuffer.wrap(content.digest()).getLong();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
