package cn.gongbao.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Masters from the cache come without the renderer: here its classes cannot be had at all. */
class WarmStartTest {

    @TempDir Path temp;

    @Test
    void rendererIsNotLoadedWhenAllIsKept() throws Exception {
        new LayoutFolder(temp).with("a.html", "<div id=a class=b></div>");
        try (WithoutRenderer loader = new WithoutRenderer()) {
            BiFunction<Path, Path, Integer> press = press(loader);
            assertThrows(
                    NoClassDefFoundError.class, () -> press.apply(temp, temp.resolve("cache")));
            assertEquals(1, new Press().apply(temp, temp.resolve("cache")));
            assertEquals(1, press.apply(temp, temp.resolve("cache")));
        }
    }

    @SuppressWarnings("unchecked")
    private static BiFunction<Path, Path, Integer> press(ClassLoader loader)
            throws ReflectiveOperationException {
        Class<?> press = Class.forName(Press.class.getName(), true, loader);
        var constructor = press.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (BiFunction<Path, Path, Integer>) constructor.newInstance();
    }

    /** Compiles a layout's only master and says how many there are. */
    static final class Press implements BiFunction<Path, Path, Integer> {
        @Override
        public Integer apply(Path folder, Path cache) {
            return MasterPress.compile(new LayoutFolder(folder).layout("a.html"), cache)
                    .value()
                    .size();
        }
    }

    private static final class WithoutRenderer extends URLClassLoader {

        WithoutRenderer() throws IOException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.openhtmltopdf.") || name.startsWith("org.apache.pdfbox.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            String path =
                    System.getProperty(
                            "surefire.test.class.path", System.getProperty("java.class.path"));
            for (String entry : path.split(File.pathSeparator)) {
                urls.add(new File(entry).toURI().toURL());
            }
            return urls.toArray(new URL[0]);
        }
    }
}
