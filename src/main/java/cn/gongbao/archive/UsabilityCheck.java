package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 可用性: whether the files can be opened and read. */
final class UsabilityCheck {

    private UsabilityCheck() {}

    static List<Examination> of(OpenedBag bag) {
        return List.of(xml(bag), texts(bag), names(bag));
    }

    private static Examination item(String id, int examined, List<Notice> faults) {
        return new Examination(Aspect.USABILITY, id, examined, faults);
    }

    private static Examination xml(OpenedBag bag) {
        long examined =
                bag.parcel().files().keySet().stream().filter(OpenedBag::isDescription).count();
        return item("xml", (int) examined, bag.unreadable());
    }

    /** Texts that the program wrote are UTF-8; sources stay in whatever they came in. */
    private static Examination texts(OpenedBag bag) {
        List<Notice> faults = new ArrayList<>();
        int examined = 0;
        for (Map.Entry<String, byte[]> file : bag.parcel().files().entrySet()) {
            String name = file.getKey();
            if (!name.startsWith(Deposit.DATA + Payload.SOURCES)
                    && name.matches("(?s).*\\.(txt|tsv|csv|json|html|xml|xsd)")) {
                examined++;
                if (!isUtf8(file.getValue())) {
                    faults.add(Notice.finding(Place.of(name), "verify.not-utf8"));
                }
            }
        }
        return item("texts", examined, faults);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Names that every common file system can hold, and tell apart. */
    private static Examination names(OpenedBag bag) {
        List<Notice> faults = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String name : bag.parcel().files().keySet()) {
            if (!BagNames.isPortable(name)) {
                faults.add(Notice.finding(Place.of(name), "verify.name-unportable"));
            }
            String like = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (like != null) {
                faults.add(Notice.finding(Place.of(name), "verify.name-alike", like));
            }
        }
        return item("names", bag.parcel().files().size(), faults);
    }
}
