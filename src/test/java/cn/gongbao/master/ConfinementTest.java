package cn.gongbao.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master reads its layout's folder and nothing else. */
class ConfinementTest {

    @TempDir Path temp;
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void addressesAreRefusedWithoutARequest() {
        String html =
                """
                <html><head><link rel="stylesheet" href="%1$sa.css">
                <style>@import url(%1$sb.css); .a { background: url('%1$sc.png') }</style>
                </head><body class="a"><img src="%1$sd.png"></body></html>
                """
                        .formatted(address);
        Layout layout = new LayoutFolder(temp).with("a.html", html).layout("a.html");
        Noted<?> noted = MasterPress.compile(layout, temp.resolve("cache"));
        assertEquals(
                4, noted.notices().stream().filter(n -> n.key().equals("master.address")).count());
        assertEquals(0, requests.get());
    }

    /** Even a text that no linter has seen makes the renderer fetch nothing. */
    @Test
    void rendererFetchesNothing() throws IOException {
        Path picture = temp.resolve("a.png");
        Files.write(picture, new byte[] {1});
        for (String target : List.of(address + "x", picture.toUri().toString(), "jar:" + address)) {
            String html =
                    """
                    <html><head><link rel="stylesheet" href="%1$s.css"><style>
                    @import "%1$s.css"; @font-face { font-family: x; src: url("%1$s.ttf") }
                    .a { background: url("%1$s"); font-family: x }
                    </style></head><body class="a"><img src="%1$s"><object data="%1$s"></object>
                    </body></html>
                    """
                            .formatted(target);
            MasterSource source =
                    new MasterSource(
                            "a.html",
                            html,
                            List.of(),
                            List.of(
                                    StyleSheet.of("a.html", 1, 1, ""),
                                    StyleSheet.of("", 1, 1, "")));
            MasterRenderer.draw(source, source.key(), new LayoutFolder(temp).layout("a.html"));
        }
        assertEquals(0, requests.get());
    }

    @Test
    void linkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.write(temp.resolve("secret.css"), ".a { top: 0 }".getBytes());
        LayoutFolder folder =
                new LayoutFolder(temp.resolve("layout"))
                        .with("a.html", "<link rel=stylesheet href=link.css>");
        Files.createSymbolicLink(folder.path("link.css"), secret);
        Noted<?> noted = MasterPress.compile(folder.layout("a.html"), temp.resolve("cache"));
        assertTrue(noted.failed());
        assertEquals("master.outside", noted.notices().get(0).key());
    }

    @Test
    void nothingIsLeftInTheHomeFolder() {
        Path trace = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(trace);
        LayoutFolder folder = new LayoutFolder(temp).with("a.html", "<div></div>");
        assertFalse(MasterPress.compile(folder.layout("a.html"), temp.resolve("cache")).failed());
        assertEquals(before, Files.exists(trace));
    }
}
