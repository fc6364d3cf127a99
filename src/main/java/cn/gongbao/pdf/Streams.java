package cn.gongbao.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Makes the streams of one document and keeps a hash of all that went into it. Streams are
 * compressed beside the drawing, by whatever processor is free, and filled in order at the end.
 */
final class Streams {

    private final COSDocument document;
    private final MessageDigest content = sha256();
    private final List<Packing> packings = new ArrayList<>();

    private record Packing(COSStream stream, Future<byte[]> packed) {}

    Streams(COSDocument document) {
        this.document = document;
    }

    /** A compressed stream of the first {@code length} bytes; it is empty until all are filled. */
    COSStream compressed(byte[] bytes, int length) {
        byte[] own = Arrays.copyOf(bytes, length);
        COSStream stream = document.createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        packings.add(new Packing(stream, ForkJoinPool.commonPool().submit(() -> packed(own))));
        return stream;
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] chunk = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** A stream as it stands, as metadata must be for those who search for it in the file. */
    COSStream plain(byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        fill(stream, bytes);
        return stream;
    }

    /** Fills the compressed streams, in the order in which they were asked for. */
    void fill() throws IOException {
        for (Packing packing : packings) {
            fill(packing.stream(), finished(packing.packed()));
        }
    }

    private void fill(COSStream stream, byte[] bytes) throws IOException {
        content.update(bytes);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(bytes);
        }
    }

    private static byte[] finished(Future<byte[]> packed) {
        try {
            return packed.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a stream was compressed");
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a stream was not compressed", failure.getCause());
        }
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
}
