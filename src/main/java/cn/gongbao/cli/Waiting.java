package cn.gongbao.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A line on the terminal that work goes on: it comes when the work takes longer than the screen's
 * patience, and is gone when the work is done.
 */
final class Waiting {

    private final PrintWriter screen;
    private final String words;
    private final CountDownLatch done = new CountDownLatch(1);
    private boolean shown;

    private Waiting(PrintWriter screen, String words) {
        this.screen = screen;
        this.words = words;
    }

    /** Does some work; where complaints do not go to a terminal, without a word. */
    static <T> T during(Supplier<T> work, Desk desk, String words) {
        if (!desk.screen().err()) {
            return work.get();
        }
        Waiting waiting = new Waiting(desk.err(), words);
        Thread watcher = new Thread(() -> waiting.watch(desk.screen().patience()), "waiting");
        watcher.setDaemon(true);
        watcher.start();
        try {
            return work.get();
        } finally {
            waiting.end(watcher);
        }
    }

    private void watch(Duration patience) {
        try {
            if (!done.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                screen.print(words);
                screen.flush();
                shown = true;
            }
        } catch (InterruptedException nobodyInterruptsIt) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Thread watcher) {
        done.countDown();
        try {
            watcher.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            // Spaces do on any terminal; a Chinese character is two of them wide.
            screen.print("\r" + " ".repeat(2 * words.length()) + "\r");
            screen.flush();
        }
    }
}
