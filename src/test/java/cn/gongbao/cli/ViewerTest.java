package cn.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform's openers. */
class ViewerTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open a & b.pdf",
        "FreeBSD, xdg-open a & b.pdf",
        "Mac OS X, open a & b.pdf",
        "Windows 11, 'rundll32 url.dll,FileProtocolHandler a & b.pdf'"
    })
    void everySystemHasItsOwn(String system, String command) {
        List<String> words = Viewer.command(system, Path.of("a & b.pdf"));
        assertEquals(command, String.join(" ", words));
        assertEquals("a & b.pdf", words.get(words.size() - 1));
    }

    @Test
    void anOpenerThatIsNotThereOrFailsIsNoSuccess() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertTrue(Viewer.open(List.of(java, "--version")));
        assertFalse(Viewer.open(List.of(java, "--no-such-option")));
        assertFalse(Viewer.open(List.of("no such opener", "a.pdf")));
    }
}
