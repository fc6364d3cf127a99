package cn.gongbao.master;

import cn.gongbao.model.Place;
import java.util.Base64;
import java.util.Optional;

/** Pictures of a layout as data addresses, so that the renderer has nothing to fetch. */
final class Pictures {

    private final LayoutFiles files;
    private final Complaints complaints;

    Pictures(LayoutFiles files, Complaints complaints) {
        this.files = files;
        this.complaints = complaints;
    }

    /**
     * A picture's {@code data:} address.
     *
     * @param reference as written
     * @param from file that it stands in
     * @param place where it stands
     * @return nothing when it is no PNG or JPEG file of the layout; the complaint is made
     */
    Optional<String> data(String reference, String from, Place place) {
        Optional<String> file = files.resolve(reference, from, place);
        Optional<byte[]> bytes = file.flatMap(name -> files.bytes(name, place));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String type = type(bytes.get());
        if (type == null) {
            complaints.add(place, "master.picture", file.get());
            return Optional.empty();
        }
        String data = Base64.getEncoder().encodeToString(bytes.get());
        return Optional.of("data:" + type + ";base64," + data);
    }

    /** The media type by the file's first bytes (PNG 5.2; JPEG SOI marker), or null. */
    private static String type(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "image/png";
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? "image/jpeg" : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
