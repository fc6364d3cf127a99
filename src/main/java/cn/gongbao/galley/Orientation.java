package cn.gongbao.galley;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads how a camera says that its picture is to be turned (Exif 2.3 §4.6.4, tag Orientation). */
final class Orientation {

    /** As it is stored. */
    static final int UPRIGHT = 1;

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private Orientation() {}

    /** 1 to 8; 1 where the file says nothing, or nothing that can be read. */
    static int of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer in) {
        if ((in.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        while (in.remaining() > 4 && in.get() == (byte) 0xFF) {
            int marker = in.get() & 0xFF;
            int length = (in.getShort() & 0xFFFF) - 2;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            ByteBuffer segment = in.slice();
            segment.limit(length);
            if (marker == APP1 && begins(segment)) {
                return tag(segment.slice());
            }
            in.position(in.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean begins(ByteBuffer segment) {
        byte[] head = new byte[EXIF.length];
        if (segment.remaining() < head.length) {
            return false;
        }
        segment.get(head);
        return Arrays.equals(head, EXIF);
    }

    /** The tag in the first directory of a TIFF structure. */
    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int tag = tiff.getShort() & 0xFFFF;
            tiff.position(tiff.position() + 6);
            int value = tiff.getShort() & 0xFFFF;
            tiff.position(tiff.position() + 2);
            if (tag == TAG) {
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
