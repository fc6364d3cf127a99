package cn.gongbao.inspection.preflight.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * An output intent, ISO 32000-1 14.11.5.
 *
 * @param dictionary itself
 * @param identifier of the printing condition; empty if none
 * @param stream of the profile, or null
 * @param profile its bytes; empty if none can be read
 */
public record Intent(
        COSDictionary dictionary, String identifier, COSStream stream, byte[] profile) {

    /** The kind that tells how a file is to be printed, ISO 15930. */
    public static final String PRINT = "GTS_PDFX";

    /** The kind of a file that is to be kept, ISO 19005. */
    public static final String ARCHIVE = "GTS_PDFA1";

    private static final int LONGEST = 64 << 20;

    /** All intents of a file. */
    static List<Intent> of(COSDictionary catalog) {
        List<Intent> intents = new ArrayList<>();
        if (catalog.getDictionaryObject(COSName.OUTPUT_INTENTS) instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSDictionary dictionary) {
                    intents.add(read(dictionary));
                }
            }
        }
        return intents;
    }

    /** Whether it is of a kind. */
    boolean is(String kind) {
        return kind.equals(dictionary.getNameAsString(COSName.S));
    }

    private static Intent read(COSDictionary dictionary) {
        String identifier = dictionary.getString(COSName.OUTPUT_CONDITION_IDENTIFIER, "");
        COSStream stream =
                dictionary.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE)
                                instanceof COSStream found
                        ? found
                        : null;
        byte[] profile = new byte[0];
        try {
            profile = stream == null ? profile : Decoder.decode(stream, LONGEST);
        } catch (IOException unreadable) {
            profile = new byte[0];
        }
        return new Intent(dictionary, identifier, stream, profile);
    }

    /** Four letters of the header, ICC.1 7.2; empty where there is no header. */
    public String header(int offset) {
        return profile.length < 128
                ? ""
                : new String(profile, offset, 4, StandardCharsets.ISO_8859_1);
    }

    /** The version of the profile's format. */
    public int version() {
        return profile.length < 128 ? 0 : profile[8];
    }

    /** Components of the colours that it is for; 0 where that is not known. */
    public int components() {
        return switch (header(16)) {
            case "GRAY" -> 1;
            case "RGB " -> 3;
            case "CMYK" -> 4;
            default -> 0;
        };
    }
}
