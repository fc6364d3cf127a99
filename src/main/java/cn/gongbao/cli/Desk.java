package cn.gongbao.cli;

import cn.gongbao.Press;
import cn.gongbao.model.Noted;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the command line stands on: everything that it would otherwise ask the machine for.
 *
 * @param out for results
 * @param err for complaints
 * @param locale of the user, unless the command line names a language
 * @param home the program's folder, with layouts, fonts and issues
 * @param folder that relative paths start from
 * @param press what builds an issue
 */
record Desk(
        PrintWriter out,
        PrintWriter err,
        Locale locale,
        Path home,
        Path folder,
        Function<Press.Order, Noted<Press.Built>> press) {

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
}
