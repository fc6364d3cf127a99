package cn.gongbao.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The digest that a lone archive PDF carries over itself.
 *
 * <p>The Info dictionary of the file, and nothing else in it, holds the private entry
 *
 * <pre>/GongbaoDigest (0000…0000)</pre>
 *
 * written as these very bytes: the key {@value #KEY}, one space, an opening parenthesis, 64
 * hexadecimal digits in lower case, a closing parenthesis. The dictionary must therefore not lie in
 * an object stream. A writer puts 64 noughts there; sealing replaces them with the SHA-256 of the
 * whole file, computed while they are noughts. No length and no offset changes.
 *
 * <p>A seal tells an altered file from a whole one; it is no signature: who makes a file anew can
 * seal it anew.
 */
public final class Seal {

    /** The key in the Info dictionary (ISO 32000-1 §14.3.3 allows private ones). */
    public static final String KEY = "/GongbaoDigest";

    /** What the Info dictionary holds before the file is sealed. */
    public static final String UNSEALED = "0".repeat(Digest.DIGITS);

    private static final byte[] BEFORE = (KEY + " (").getBytes(StandardCharsets.US_ASCII);

    /** What a file tells of itself. */
    public enum State {
        /** The file is as it was when it was sealed. */
        WHOLE,
        /** The file is not as it was when it was sealed. */
        BROKEN,
        /** The file has no seal, or more than one. */
        NONE
    }

    private Seal() {}

    /**
     * Seals a file.
     *
     * @param file with one place for a seal, not yet filled in
     * @return a copy with its digest filled in
     * @throws IllegalArgumentException if there is no such place, or more than one
     */
    public static byte[] seal(byte[] file) {
        int place = place(file);
        if (place < 0 || !digits(file, place).equals(UNSEALED)) {
            throw new IllegalArgumentException("no single " + KEY + " (" + UNSEALED + ")");
        }
        byte[] sealed = file.clone();
        byte[] digest = Digest.SHA_256.of(file).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digest, 0, sealed, place, digest.length);
        return sealed;
    }

    /** Compares a file with its seal. */
    public static State check(byte[] file) {
        int place = place(file);
        if (place < 0) {
            return State.NONE;
        }
        byte[] blank = file.clone();
        Arrays.fill(blank, place, place + Digest.DIGITS, (byte) '0');
        return digits(file, place).equals(Digest.SHA_256.of(blank)) ? State.WHOLE : State.BROKEN;
    }

    private static String digits(byte[] file, int place) {
        return new String(file, place, Digest.DIGITS, StandardCharsets.US_ASCII);
    }

    /** Where the digits of the only seal begin, or -1. */
    private static int place(byte[] file) {
        int found = -1;
        int last = file.length - BEFORE.length - Digest.DIGITS - 1;
        for (int at = 0; at <= last; at++) {
            if (file[at] == '/' && stands(file, at)) {
                if (found >= 0) {
                    return -1;
                }
                found = at + BEFORE.length;
            }
        }
        return found;
    }

    private static boolean stands(byte[] file, int at) {
        int end = at + BEFORE.length;
        return Arrays.equals(file, at, end, BEFORE, 0, BEFORE.length)
                && file[end + Digest.DIGITS] == ')';
    }
}
