package cn.gongbao.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The digests that a package carries, each with its name in the names of manifests. */
enum Digest {
    /** FIPS 180-4. */
    SHA_256("sha256"),
    /** GB/T 32905-2016. */
    SM3("sm3");

    /** Digits of either digest in hexadecimal notation. */
    static final int DIGITS = 64;

    private final String label;

    Digest(String label) {
        this.label = label;
    }

    /** The name in the name of a manifest, RFC 8493 §2.4. */
    String label() {
        return label;
    }

    /** The digest in 64 lower-case hexadecimal digits. */
    String of(byte[] bytes) {
        return HexFormat.of().formatHex(this == SM3 ? sm3(bytes) : sha256(bytes));
    }

    private static byte[] sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
