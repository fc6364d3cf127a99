package cn.gongbao.cli;

import cn.gongbao.Order;
import cn.gongbao.Press;
import cn.gongbao.model.Noted;
import cn.gongbao.proof.Proof;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the command line stands on: everything that it would otherwise ask the machine for.
 *
 * @param out for results
 * @param err for complaints
 * @param screen whether somebody reads them as they come
 * @param locale of the user, unless the command line names a language
 * @param home the program's folder, with layouts, fonts and issues
 * @param folder that relative paths start from
 * @param runtime the Java that this runs on, in words
 * @param press what builds an issue
 * @param viewer shows a file to the user; false where it could not
 */
record Desk(
        PrintWriter out,
        PrintWriter err,
        Screen screen,
        Locale locale,
        Path home,
        Path folder,
        String runtime,
        Function<Order, Noted<Press.Built>> press,
        Predicate<Path> viewer) {

    /** The folder that a user means: from where he is, else from the program's home. */
    Path find(Path path) {
        Path here = folder.resolve(path).normalize();
        Path there = home.resolve(path).normalize();
        return Files.exists(here) || !Files.exists(there) ? here : there;
    }

    /** A path as the user would type it from where he is. */
    String show(Path path) {
        Path absolute = folder.resolve(path).normalize();
        Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        return shown.toString().isEmpty() ? "." : shown.toString();
    }

    /** Whether a folder could hold an issue, and has a name. */
    static boolean isIssue(Path folder) {
        return Files.isDirectory(folder) && folder.getFileName() != null;
    }

    /** The order for an issue of which nothing is written. */
    Order order(Path issue, String layout) {
        return order(issue, layout, null, false, null, Proof.BLANK);
    }

    /**
     * The order for an issue.
     *
     * @param output as the user names it, or null for the usual place
     */
    Order order(Path issue, String layout, Path output, boolean trace, String only, Proof proof) {
        Path named = output == null ? Path.of("build").resolve(issue.getFileName()) : output;
        return new Order(
                issue,
                home.resolve("layouts"),
                layout,
                home.resolve("fonts"),
                folder.resolve(named).normalize(),
                trace,
                only,
                proof);
    }
}
