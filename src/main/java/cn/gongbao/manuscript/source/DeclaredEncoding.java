package cn.gongbao.manuscript.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a web page says of its own encoding.
 *
 * <p>Only the first 1024 bytes are looked at (HTML Living Standard 4.2.5.4); GB2312 and GBK mean
 * GB18030, which holds both.
 */
final class DeclaredEncoding {

    private static final int PRESCAN = 1024;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?:<meta\\b[^>]*?charset|<\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
                    Pattern.CASE_INSENSITIVE);

    private DeclaredEncoding() {}

    /** The encoding that a page names; empty if it names none that is known. */
    static Optional<Charset> of(byte[] page) {
        String start =
                new String(page, 0, Math.min(PRESCAN, page.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        return declared.find() ? named(declared.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        if (plain.matches("gb2312|gbk|gb18030|gb-2312|gb2312-80|x-gbk|cp936|windows-936")) {
            return Optional.of(EncodingFinder.GB18030);
        }
        // A page whose ASCII bytes could be read as its declaration is not UTF-16.
        if (plain.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
