package cn.gongbao.cli;

import cn.gongbao.Press;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;

/** The machine that the program runs on; only here is anything of it asked for. */
final class Machine {

    private Machine() {}

    /**
     * The desk of this process. The home is the property {@code gongbao.home}, which the launchers
     * set, else the working folder.
     */
    static Desk desk() {
        Path folder = Path.of("").toAbsolutePath().normalize();
        return new Desk(
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"),
                screen(),
                Locale.getDefault(),
                folder.resolve(System.getProperty("gongbao.home", "")).normalize(),
                folder,
                runtime(),
                Press::build,
                file -> Viewer.open(Viewer.command(System.getProperty("os.name"), file)));
    }

    private static Screen screen() {
        String terminals = System.getProperty("gongbao.terminals");
        boolean console = terminals == null && System.console() != null;
        return Screen.of(terminals, console, System.getenv());
    }

    private static String runtime() {
        return String.format(
                "Java %s (%s), %s %s",
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private static PrintWriter writer(FileDescriptor descriptor, String property) {
        FileOutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(new OutputStreamWriter(stream, charset(property)), true);
    }

    /**
     * The charset in which Chinese is shown. JDK 19 and newer name it in a property. On 17 the
     * console knows it, which on Windows is the code page in force (936, 65001) and not the default
     * charset; where output goes to a file it is the system's own.
     */
    private static Charset charset(String property) {
        String named = System.getProperty(property);
        if (named != null) {
            return Charset.forName(named);
        }
        Console console = System.console();
        return console == null
                ? Charset.forName(System.getProperty("native.encoding"))
                : console.charset();
    }
}
