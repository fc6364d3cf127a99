package cn.gongbao.manuscript;

import cn.gongbao.manuscript.mongolian.MongolianCheck;
import cn.gongbao.manuscript.source.SourceFolder;
import cn.gongbao.manuscript.text.DocumentNumber;
import cn.gongbao.manuscript.yaml.Branch;
import cn.gongbao.manuscript.yaml.YamlNode.Scalar;
import cn.gongbao.model.Filing;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the manifest of an issue. */
public final class ManifestReader {

    /** Name of the manifest in an issue folder. */
    public static final String FILE = "issue.yaml";

    private static final Pattern LONE_BRACE = Pattern.compile("[{}]");

    private ManifestReader() {}

    /**
     * Reads issue.yaml.
     *
     * @param issueFolder that holds it
     * @return the manifest and findings about its Mongolian, or every complaint at once: each names
     *     line and column in issue.yaml
     */
    public static Noted<Manifest> read(Path issueFolder) {
        SourceFolder folder = new SourceFolder(issueFolder);
        Noted<Branch> root =
                YamlSource.read(
                        issueFolder, FILE, ManifestKeys.FILE, r -> complaintsAbout(r, folder));
        return new Noted<>(
                root.failed()
                        ? null
                        : ManifestRecords.manifest(folderName(issueFolder), root.value()),
                root.notices());
    }

    /**
     * The layout that a manifest names, whatever else is wrong with it, so that the complaints
     * about both can be told together.
     *
     * @return null where no layout can be found out
     */
    public static String layoutOf(Path issueFolder) {
        Branch root = YamlSource.readAnyhow(issueFolder, FILE);
        String layout = root == null ? null : root.at("layout").text();
        return layout != null && layout.matches(ManifestKeys.LAYOUT_NAME) ? layout : null;
    }

    private static String folderName(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "issue" : name.toString();
    }

    /** What the key table cannot say: days that are, months in order, documents once, Mongolian. */
    private static List<Notice> complaintsAbout(Branch root, SourceFolder folder) {
        List<Notice> notices = new ArrayList<>();
        checkDay(root.at("issue").at("date"), notices);
        checkDay(root.at("permit").at("valid-until"), notices);
        checkMonths(root.at("issue").at("covers"), notices);
        checkMongolian(root.at("gazette"), notices);
        checkMongolian(root.at("front").at("contents"), notices);
        checkTemplate(root.at("archive").at("template").scalar(), notices);
        checkFirst(root, notices);
        Map<Path, Place> seen = new HashMap<>();
        for (Branch section : root.at("contents").items()) {
            checkMongolian(section, notices);
            for (Branch document : section.at("documents").items()) {
                checkOnce(document.at("source"), folder, seen, notices);
                checkNumber(document.at("number"), notices);
                checkMongolian(document, notices);
            }
        }
        return notices;
    }

    /** Folio 1 stands on a right-hand page, whatever the manifest asks. */
    private static void checkFirst(Branch root, List<Notice> notices) {
        List<Branch> sections = root.at("contents").items();
        List<Branch> documents =
                sections.isEmpty() ? List.of() : sections.get(0).at("documents").items();
        Branch start = documents.isEmpty() ? root : documents.get(0).at("start");
        if (start.text() != null && !start.text().equals("recto")) {
            notices.add(Notice.error(start.place(), "manifest.first-start", start.text()));
        }
    }

    private static void checkOnce(
            Branch source, SourceFolder folder, Map<Path, Place> seen, List<Notice> notices) {
        Path file =
                source.text() == null ? null : folder.find(source.text(), source.place()).value();
        Place first = file == null ? null : seen.putIfAbsent(file, source.place());
        if (first != null) {
            notices.add(
                    Notice.error(
                            source.place(),
                            "manifest.duplicate-document",
                            source.text(),
                            first.line()));
        }
    }

    private static void checkTemplate(Scalar template, List<Notice> notices) {
        if (template == null) {
            return;
        }
        Matcher names = Filing.PLACEHOLDER.matcher(template.text());
        while (names.find()) {
            if (!Filing.PLACEHOLDERS.contains(names.group(1))) {
                notices.add(
                        Notice.error(
                                template.placeAt(names.start()),
                                "manifest.unknown-placeholder",
                                names.group(1),
                                String.join(", ", Filing.PLACEHOLDERS)));
            }
        }
        Matcher brace = LONE_BRACE.matcher(names.replaceAll(n -> "_".repeat(n.group().length())));
        while (brace.find()) {
            notices.add(
                    Notice.error(
                            template.placeAt(brace.start()),
                            "manifest.lone-brace",
                            brace.group(),
                            String.join(", ", Filing.PLACEHOLDERS)));
        }
    }

    private static void checkNumber(Branch number, List<Notice> notices) {
        if (number.text() != null) {
            DocumentNumber.complaint(number.text(), number.place()).ifPresent(notices::add);
        }
    }

    /** What nobody has signed is printed all the same, but not without a word. */
    private static void checkMongolian(Branch owner, List<Notice> notices) {
        Branch mongolian = owner.at("mongolian");
        Scalar text = mongolian.at("text").scalar();
        if (text == null) {
            return;
        }
        if (mongolian.at("verified-by").scalar() == null) {
            notices.add(Notice.finding(text.place(), "manifest.mongolian-unverified", text.text()));
        }
        notices.addAll(MongolianCheck.of(text));
    }

    private static void checkDay(Branch day, List<Notice> notices) {
        if (day.text() != null && ManifestKeys.DAY.form().matcher(day.text()).matches()) {
            try {
                LocalDate.parse(day.text());
            } catch (DateTimeException noSuchDay) {
                notices.add(Notice.error(day.place(), "manifest.no-such-day", day.text()));
            }
        }
    }

    private static void checkMonths(Branch covers, List<Notice> notices) {
        if (covers.text() == null || !ManifestKeys.MONTHS.form().matcher(covers.text()).matches()) {
            return;
        }
        String[] months = covers.text().split("/");
        if (months.length == 2 && YearMonth.parse(months[0]).isAfter(YearMonth.parse(months[1]))) {
            notices.add(
                    Notice.error(
                            covers.place(),
                            "manifest.months-reversed",
                            covers.text(),
                            months[1] + "/" + months[0]));
        }
    }
}
