package cn.gongbao.cli;

import cn.gongbao.Order;
import cn.gongbao.Press;
import cn.gongbao.model.Noted;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

/** A desk of which tests read what was told: nobody watches, and nothing is shown. */
final class PlainDesk {

    private PlainDesk() {}

    /** A desk whose home is this project, and whose press makes nothing. */
    static Desk of(StringWriter out, StringWriter err, Locale locale, Path folder) {
        return of(out, err, locale, folder, order -> null);
    }

    static Desk of(
            StringWriter out,
            StringWriter err,
            Locale locale,
            Path folder,
            Function<Order, Noted<Press.Built>> press) {
        return new Desk(
                new PrintWriter(out),
                new PrintWriter(err),
                new Screen(false, false, false, Duration.ZERO),
                locale,
                Path.of("").toAbsolutePath(),
                folder,
                "",
                press,
                file -> false);
    }
}
