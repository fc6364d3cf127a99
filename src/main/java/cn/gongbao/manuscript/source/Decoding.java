package cn.gongbao.manuscript.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes decoded in one encoding, as far as they are of it.
 *
 * @param encoding that was tried
 * @param text up to the first byte that is not of the encoding
 * @param wrong offset of that byte, or -1
 */
record Decoding(Charset encoding, String text, int wrong) {

    /** Decodes bytes from an offset on; a character that is cut off at the end is wrong. */
    static Decoding of(byte[] bytes, int from, Charset encoding) {
        CharsetDecoder decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        int room = (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte());
        CharBuffer out = CharBuffer.allocate(room + 1);
        CoderResult result = decoder.decode(in, out, true);
        int wrong = result.isError() ? in.position() : -1;
        return new Decoding(encoding, out.flip().toString(), wrong);
    }

    /** Whether every byte was of the encoding. */
    boolean complete() {
        return wrong < 0;
    }
}
