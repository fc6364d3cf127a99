package cn.gongbao.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String PLACE = Seal.KEY + " (" + Seal.UNSEALED + ")";

    private static byte[] file(String info) {
        String text = "%PDF-1.7\n1 0 obj <</Title (a) " + info + ">> endobj\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aSealedFileIsWholeAndAsLongAsBefore() {
        byte[] sealed = Seal.seal(file(PLACE));
        assertEquals(Seal.State.WHOLE, Seal.check(sealed));
        assertEquals(file(PLACE).length, sealed.length);
        assertEquals(Seal.State.BROKEN, Seal.check(file(PLACE)));
    }

    @Test
    void anyChangedBitOfAnyByteIsFound() {
        byte[] sealed = Seal.seal(file(PLACE));
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertNotEquals(Seal.State.WHOLE, Seal.check(changed), "byte " + at);
        }
    }

    @Test
    void aFileCutOffOrAddedToIsFound() {
        byte[] sealed = Seal.seal(file(PLACE));
        byte[] longer = java.util.Arrays.copyOf(sealed, sealed.length + 1);
        byte[] shorter = java.util.Arrays.copyOf(sealed, sealed.length - 1);
        assertEquals(Seal.State.BROKEN, Seal.check(longer));
        assertEquals(Seal.State.BROKEN, Seal.check(shorter));
        assertEquals(Seal.State.NONE, Seal.check(new byte[0]));
    }

    @Test
    void aFileWithoutOnePlaceIsNotSealed() {
        for (String info : new String[] {"", PLACE + PLACE, PLACE.replace(" (", "(")}) {
            assertThrows(IllegalArgumentException.class, () -> Seal.seal(file(info)), info);
            assertEquals(Seal.State.NONE, Seal.check(file(info)), info);
        }
        byte[] sealed = Seal.seal(file(PLACE));
        assertThrows(IllegalArgumentException.class, () -> Seal.seal(sealed));
    }
}
