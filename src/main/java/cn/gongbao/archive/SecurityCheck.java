package cn.gongbao.archive;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 安全性: whether nothing in the package can do harm. */
final class SecurityCheck {

    private static final Pattern ACTIVE =
            Pattern.compile(
                    "(?is)<script\\b|<iframe\\b|<object\\b|<embed\\b|<[^>]{0,2000}\\son[a-z]+\\s*="
                            + "|javascript:|<(?:img|link|source)\\b[^>]{0,2000}=\\s*[\"']?(?:https?:)?//");

    private SecurityCheck() {}

    static List<Examination> of(OpenedBag bag) {
        return List.of(container(bag), programs(bag), active(bag));
    }

    /** What the folder or zip file itself must not have. */
    private static Examination container(OpenedBag bag) {
        int examined = bag.parcel().files().size();
        return new Examination(Aspect.SECURITY, "safe", examined, bag.parcel().faults());
    }

    private static Examination programs(OpenedBag bag) {
        List<Notice> faults = new ArrayList<>();
        bag.parcel()
                .files()
                .forEach(
                        (name, bytes) -> {
                            if (Programs.isProgram(name, bytes)) {
                                faults.add(Notice.finding(Place.of(name), "verify.program"));
                            }
                        });
        return new Examination(Aspect.SECURITY, "programs", bag.parcel().files().size(), faults);
    }

    /** A source stays as it was received; what it could do is told, and is no fault. */
    private static Examination active(OpenedBag bag) {
        List<Notice> faults = new ArrayList<>();
        List<Notice> remarks = new ArrayList<>();
        int examined = 0;
        for (Map.Entry<String, byte[]> file : bag.parcel().files().entrySet()) {
            String name = file.getKey();
            boolean page = name.matches("(?is).*\\.(html?|svg)");
            boolean source = name.startsWith(Deposit.DATA + Payload.SOURCES);
            String found = page ? activeIn(file.getValue()) : null;
            examined += page || Programs.isOffice(name) ? 1 : 0;
            if (found != null) {
                (source ? remarks : faults)
                        .add(Notice.finding(Place.of(name), "verify.active", found));
            } else if (Programs.isOffice(name) && Programs.hasMacros(file.getValue())) {
                remarks.add(Notice.finding(Place.of(name), "verify.macros"));
            }
        }
        return new Examination(Aspect.SECURITY, "active", examined, faults, remarks);
    }

    private static String activeIn(byte[] page) {
        Matcher found = ACTIVE.matcher(new String(page, StandardCharsets.UTF_8));
        if (!found.find()) {
            return null;
        }
        String shown = found.group();
        return shown.length() > 40 ? shown.substring(0, 40) + "…" : shown;
    }
}
