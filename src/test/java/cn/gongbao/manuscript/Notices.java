package cn.gongbao.manuscript;

import cn.gongbao.model.Notice;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Words notices as a user reads them. */
public final class Notices {

    private Notices() {}

    /** One notice to two lines: severity, place and message; the way out. */
    public static String inEnglish(List<Notice> notices) {
        return worded(notices, Locale.ROOT);
    }

    /** The same in Chinese. */
    public static String inChinese(List<Notice> notices) {
        return worded(notices, Locale.CHINESE);
    }

    private static String worded(List<Notice> notices, Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "cn.gongbao.messages.manuscript",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return notices.stream().map(n -> worded(n, bundle)).collect(Collectors.joining());
    }

    private static String worded(Notice notice, ResourceBundle bundle) {
        Object[] arguments = notice.arguments().toArray();
        return notice.severity()
                + " "
                + notice.place()
                + " "
                + new MessageFormat(bundle.getString(notice.key()), Locale.ROOT).format(arguments)
                + "\n    "
                + new MessageFormat(bundle.getString(notice.key() + ".hint"), Locale.ROOT)
                        .format(arguments)
                + "\n";
    }
}
