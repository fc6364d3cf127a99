package cn.gongbao;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Puts new files in the place of old ones, so that after a failure all old ones stand there again.
 *
 * <p>What is cancelled while it goes on is finished first. What is killed is undone by the next
 * {@link #recover}: the old files are kept aside, with a list of what is to be put in place, until
 * all new ones are.
 */
final class Swap {

    private static final char ADDED = '+';
    private static final char REPLACED = '=';

    private final Path folder;
    private final Path staged;
    private final Path aside;
    private final Path list;

    /** A swap in a folder. */
    Swap(Path folder) {
        this.folder = folder;
        this.staged = folder.resolve(".new");
        this.aside = folder.resolve(".old");
        this.list = aside.resolve(".list");
    }

    /** Where the new files wait. */
    Path staged() {
        return staged;
    }

    /** Undoes a swap that was killed, and clears away what it left. */
    void recover() throws IOException {
        if (Files.exists(list)) {
            undo();
        }
        Output.delete(aside);
        Output.delete(staged);
    }

    /** Puts back what was set aside, and takes away what has no predecessor. */
    private void undo() throws IOException {
        for (String line : Files.readAllLines(list)) {
            String unit = line.substring(1);
            Path old = aside.resolve(unit);
            if (Files.exists(old)) {
                Output.delete(folder.resolve(unit));
                move(old, folder.resolve(unit));
            } else if (line.charAt(0) == ADDED) {
                Output.delete(folder.resolve(unit));
            }
        }
        Files.delete(list);
    }

    /**
     * Moves units, files or folders, from where they wait to their places.
     *
     * @throws IOException if one cannot be moved; all is as before then
     * @throws CancellationException if the program is already being stopped
     */
    void run(Set<String> units) throws IOException {
        ReentrantLock going = new ReentrantLock();
        Thread patience = new Thread(going::lock);
        going.lock();
        try {
            Runtime.getRuntime().addShutdownHook(patience);
        } catch (IllegalStateException stopping) {
            throw new CancellationException("stopped before anything was put in place");
        }
        try {
            swap(units);
        } finally {
            going.unlock();
            release(patience);
        }
    }

    private static void release(Thread patience) {
        try {
            Runtime.getRuntime().removeShutdownHook(patience);
        } catch (IllegalStateException stopping) {
            // The program is being stopped, and now may be.
        }
    }

    private void swap(Set<String> units) throws IOException {
        note(units);
        try {
            for (String unit : units) {
                Path place = folder.resolve(unit);
                Path old = aside.resolve(unit);
                Files.createDirectories(old.getParent());
                Files.createDirectories(place.getParent());
                if (Files.isRegularFile(place)) {
                    keep(place, old);
                } else if (Files.exists(place)) {
                    Files.move(place, old);
                }
                // A file is replaced at once: at no moment is there none.
                Files.move(staged.resolve(unit), place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failure) {
            undo();
            throw failure;
        }
        Files.delete(list);
        Output.delete(aside);
    }

    /** Lists the units; from here on a swap that is killed can be undone. */
    private void note(Set<String> units) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String unit : units) {
            lines.add((Files.exists(folder.resolve(unit)) ? REPLACED : ADDED) + unit);
        }
        Files.createDirectories(aside);
        Path part = list.resolveSibling("list.part");
        Files.write(part, lines);
        Files.move(part, list);
    }

    /** Keeps a file under a second name, as a copy where the disk knows no second names. */
    private static void keep(Path place, Path old) throws IOException {
        try {
            Files.createLink(old, place);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(place, old, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to);
    }
}
