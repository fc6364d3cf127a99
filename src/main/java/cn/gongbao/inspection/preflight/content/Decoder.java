package cn.gongbao.inspection.preflight.content;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Decodes streams, but none that would swell beyond measure. */
public final class Decoder {

    /** The most that deflate and LZW can swell by; RFC 1951 3.2.5, ISO 32000-1 7.4.4. */
    private static final int MOST = 2800;

    private Decoder() {}

    /**
     * The decoded bytes of a stream.
     *
     * @param limit in bytes
     * @throws IOException if it cannot be decoded, or is longer
     */
    public static byte[] decode(COSStream stream, long limit) throws IOException {
        List<String> filters = filters(stream.getFilters());
        long raw = stream.getLength();
        long swelling = filters.stream().filter(Decoder::swells).count();
        if (swelling > 0 && raw > limit / MOST || swelling > 1) {
            checkLength(stream, filters, swelling, limit);
        }
        try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw new IOException("> " + limit);
            }
            return bytes;
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Whether deflated data end before their end, or are no such data; RFC 1950. */
    static boolean damaged(COSStream stream) {
        boolean deflated = filters(stream.getFilters()).equals(List.of("FlateDecode"));
        if (!deflated || stream.getLength() == 0) {
            return false;
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = 0; read >= 0; read = in.read(buffer)) {
                continue;
            }
            return false;
        } catch (IOException damage) {
            return true;
        }
    }

    /** The names of filters in full, the first one to be applied first. */
    public static List<String> filters(COSBase filters) {
        List<String> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(inFull(name.getName()));
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                names.addAll(
                        array.getObject(i) instanceof COSName name ? filters(name) : List.of());
            }
        }
        return names;
    }

    private static String inFull(String name) {
        return switch (name) {
            case "AHx" -> "ASCIIHexDecode";
            case "A85" -> "ASCII85Decode";
            case "LZW" -> "LZWDecode";
            case "Fl" -> "FlateDecode";
            case "RL" -> "RunLengthDecode";
            case "CCF" -> "CCITTFaxDecode";
            case "DCT" -> "DCTDecode";
            default -> name;
        };
    }

    private static boolean swells(String filter) {
        return filter.equals("FlateDecode")
                || filter.equals("LZWDecode")
                || filter.equals("RunLengthDecode");
    }

    /** Deflated bytes are counted before any are kept; others are not worth the danger. */
    private static void checkLength(
            COSStream stream, List<String> filters, long swelling, long limit) throws IOException {
        long deflated = filters.stream().takeWhile("FlateDecode"::equals).count();
        if (deflated < swelling) {
            throw new IOException(String.join(" ", filters));
        }
        InputStream in = new BufferedInputStream(stream.createRawInputStream());
        for (long i = 0; i < deflated; i++) {
            in = new InflaterInputStream(in);
        }
        try (InputStream counted = in) {
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int read = 0; read >= 0; read = counted.read(buffer)) {
                length += read;
                if (length > limit) {
                    throw new IOException("> " + limit);
                }
            }
        } catch (ZipException | EOFException broken) {
            // As far as it goes, it is short enough.
            return;
        }
    }
}
