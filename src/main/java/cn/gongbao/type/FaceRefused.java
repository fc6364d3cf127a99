package cn.gongbao.type;

import java.util.List;

/** Why a font file cannot be used, in the terms of a notice. */
final class FaceRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * A reason.
     *
     * @param key message key
     * @param arguments for the message, behind the file's path, which is always the first
     */
    FaceRefused(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** A table that cannot be as it stands. */
    static FaceRefused damaged(String table) {
        return new FaceRefused("font.damaged", table);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
