package cn.gongbao.notation;

import java.nio.charset.StandardCharsets;

/** Text as the bytes of a file. */
public final class Utf8 {

    private Utf8() {}

    /** The bytes of a text, without a mark before them. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
