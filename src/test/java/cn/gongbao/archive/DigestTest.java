package cn.gongbao.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** GB/T 32905-2016, annex A. */
    @Test
    void sm3IsThatOfTheStandard() {
        assertEquals(
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                Digest.SM3.of(ascii("abc")));
        assertEquals(
                "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
                Digest.SM3.of(ascii("abcd".repeat(16))));
    }

    /** FIPS 180-4; the examples of NIST. */
    @Test
    void sha256IsThatOfTheStandard() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Digest.SHA_256.of(ascii("abc")));
    }
}
