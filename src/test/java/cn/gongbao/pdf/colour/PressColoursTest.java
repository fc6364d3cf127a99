package cn.gongbao.pdf.colour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressColoursTest {

    private static final Path PROFILES = Path.of("layouts", "profiles");

    private static byte[] profile(String name) {
        try {
            return Files.readAllBytes(PROFILES.resolve(name + ".icc"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] percent(int cmyk) {
        return new int[] {
            Math.round((cmyk >>> 24) / 2.55f),
            Math.round((cmyk >> 16 & 0xFF) / 2.55f),
            Math.round((cmyk >> 8 & 0xFF) / 2.55f),
            Math.round((cmyk & 0xFF) / 2.55f)
        };
    }

    /** What {@code transicc -t1 -b} of Little CMS 2.14 says, rounded to a percent. */
    @ParameterizedTest
    @CsvSource({
        "FOGRA39L_coated,   000000, 86, 79, 54, 98",
        "FOGRA39L_coated,   FFFFFF,  0,  0,  0,  0",
        "FOGRA39L_coated,   808080, 51, 41, 41, 17",
        "FOGRA39L_coated,   C8161D,  0, 98, 89, 16",
        "FOGRA39L_coated,   3366CC, 81, 59,  0,  0",
        "FOGRA39L_coated,   28283C, 77, 66, 27, 72",
        "FOGRA39L_coated,   FAF0E6,  4,  6, 11,  0",
        "FOGRA29L_uncoated, 000000, 89, 13, 45, 98",
        "FOGRA29L_uncoated, C8161D,  0, 96, 89, 10",
        "FOGRA29L_uncoated, 3366CC, 85, 60,  0,  0",
        "FOGRA29L_uncoated, FFFF00,  4,  0, 90,  0"
    })
    void agreesWithLittleCms(String name, String rgb, int c, int m, int y, int k)
            throws ProfileRefused {
        PressColours press = PressColours.of(profile(name), 400);
        int colour = Integer.parseInt(rgb, 16);
        assertNear(new int[] {c, m, y, k}, percent(press.cmyk(colour, SourceColours.SRGB)));
        SourceColours read = SourceColours.of(profile("sRGB"));
        assertNear(new int[] {c, m, y, k}, percent(press.cmyk(colour, read)));
    }

    private static void assertNear(int[] expected, int[] found) {
        for (int i = 0; i < 4; i++) {
            assertEquals(expected[i], found[i], 1, "ink " + i);
        }
    }

    @Test
    void keepsTheInkLimitByTakingColourAway() throws ProfileRefused {
        PressColours press = PressColours.of(profile("FOGRA39L_coated"), 300);
        int black = press.cmyk(0, SourceColours.SRGB);
        assertTrue(press.tooMuch(black), "317 % of ink");
        int limited = press.limited(black);
        assertEquals(black & 0xFF, limited & 0xFF);
        assertEquals(300, PressColours.total(limited) / 2.55, 1.5);
        assertFalse(press.tooMuch(limited));
        double before = (double) (black >>> 24) / (black >> 16 & 0xFF);
        assertEquals(before, (double) (limited >>> 24) / (limited >> 16 & 0xFF), 0.02);
        int light = press.cmyk(0xC8161D, SourceColours.SRGB);
        assertEquals(light, press.limited(light));
    }

    @Test
    void greysAreBlackInkThatLooksAsLight() throws ProfileRefused {
        PressColours press = PressColours.of(profile("FOGRA39L_coated"), 300);
        int[] greys = press.greys(SourceColours.SRGB);
        assertEquals(0, greys[0]);
        assertEquals(255, greys[255]);
        for (int i = 1; i < 256; i++) {
            assertTrue(greys[i] >= greys[i - 1], "grey " + i);
        }
        // transicc: black ink alone is L* 17.4 at its full and 65.5 at half; L* 55 is wanted
        assertEquals(97, greys[128], 2);
    }

    @Test
    void refusesWhatIsNoProfileOfAPress() {
        assertRefused("mntr RGB by XYZ", profile("sRGB"));
        assertRefused("no ICC profile", new byte[200]);
        byte[] broken = profile("FOGRA39L_coated");
        byte[] cutOff = java.util.Arrays.copyOf(broken, 4000);
        assertRefused("B2A1 outside the file", cutOff);
    }

    private static void assertRefused(String why, byte[] profile) {
        ProfileRefused refused =
                assertThrows(ProfileRefused.class, () -> PressColours.of(profile, 300));
        assertEquals(why, refused.getMessage());
    }

    @Test
    void sourceColoursAreReadFromMatrixGreyAndParameters() throws ProfileRefused {
        double[] known = SourceColours.SRGB.xyz(0x3366CC);
        assertArrayEquals(known, SourceColours.of(profile("sRGB")).xyz(0x3366CC), 0.001);
        byte[] grey =
                Profiles.of(
                        "GRAY",
                        "XYZ ",
                        "kTRC",
                        Profiles.parametric(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045));
        double light = SourceColours.SRGB.xyz(0x808080)[1];
        assertEquals(light, SourceColours.of(grey).xyz(0x808080)[1], 0.0005);
        byte[] gamma = Profiles.of("GRAY", "XYZ ", "kTRC", Profiles.parametric(0, 1.0));
        assertEquals(128 / 255.0, SourceColours.of(gamma).xyz(0x808080)[1], 1e-6);
    }

    @Test
    void sourceColoursOfOtherKindsAreRefused() {
        byte[] lab = Profiles.of("Lab ", "Lab ", "desc", new byte[12]);
        assertEquals(
                "Lab",
                assertThrows(ProfileRefused.class, () -> SourceColours.of(lab)).getMessage());
        byte[] rgb = Profiles.of("RGB ", "Lab ", "desc", new byte[12]);
        assertEquals(
                "no table A2B0",
                assertThrows(ProfileRefused.class, () -> SourceColours.of(rgb)).getMessage());
    }
}
