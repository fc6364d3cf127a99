package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    /** A JPEG's head with an Exif segment that turns it, behind another segment. */
    static byte[] jpeg(boolean little, int orientation) {
        ByteBuffer out = ByteBuffer.allocate(64);
        out.putShort((short) 0xFFD8)
                .putShort((short) 0xFFE0)
                .putShort((short) 4)
                .putShort((short) 7);
        out.putShort((short) 0xFFE1).putShort((short) (2 + 6 + 8 + 2 + 24));
        out.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        out.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        out.put((byte) (little ? 'I' : 'M')).put((byte) (little ? 'I' : 'M')).putShort((short) 42);
        out.putInt(8).putShort((short) 2);
        out.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0);
        out.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        out.putShort((short) orientation).putShort((short) 0);
        return Arrays.copyOf(out.array(), out.position());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "6, 6", "8, 8", "0, 1", "9, 1"})
    void theCamerasWordIsRead(int said, int read) {
        assertEquals(read, Orientation.of(jpeg(false, said)));
        assertEquals(read, Orientation.of(jpeg(true, said)));
    }

    @Test
    void whatIsCutOffOrNothingSaysNothing() {
        byte[] whole = jpeg(true, 6);
        for (int length = 0; length < whole.length - 4; length++) {
            assertEquals(1, Orientation.of(Arrays.copyOf(whole, length)), "" + length);
        }
        assertEquals(1, Orientation.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
    }
}
