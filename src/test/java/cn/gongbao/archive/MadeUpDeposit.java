package cn.gongbao.archive;

import cn.gongbao.archive.Enclosure.Role;
import cn.gongbao.model.Filing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small made-up issue of two documents, as an archive is given it. */
public final class MadeUpDeposit {

    public static final LocalDate DATE = LocalDate.of(2026, 2, 28);

    public static final Filing FILED =
            new Filing(
                    "清河县档案馆",
                    "415326",
                    "0012",
                    "清河县人民政府",
                    "WS",
                    "2026",
                    "2026-02-28",
                    "Y",
                    "BGS",
                    "0007",
                    Filing.TEMPLATE);

    private static final String HOSTILE_TITLE = "关于《A<B>&\"C\"》的\t通知 \uD840\uDC00\u0001";

    private MadeUpDeposit() {}

    /** With a file that only looks like a PDF. */
    static Deposit of() {
        return of(utf8("%PDF-1.7\nnot a real one\n%%EOF\n"), 2, FILED);
    }

    /**
     * With an archive edition.
     *
     * @param pdf of it
     * @param pages that it has
     * @param filing that it is filed under
     */
    public static Deposit of(byte[] pdf, int pages, Filing filing) {
        List<DocumentEntry> documents =
                List.of(
                        new DocumentEntry(
                                HOSTILE_TITLE,
                                "清政发〔2026〕1号",
                                List.of("清河县人民政府"),
                                "2026-01-15",
                                "通知",
                                "各乡镇人民政府",
                                "县政府文件",
                                "1",
                                "2",
                                2,
                                "documents/01 通知.txt"),
                        new DocumentEntry(
                                "大事记",
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                "大事记",
                                null,
                                null,
                                0,
                                "documents/02.html"));
        return new Deposit(
                "2026-01",
                "清河县人民政府公报",
                "2026年第1期",
                "清河县人民政府办公室",
                List.of("zh-CN", "mn-Mong"),
                DATE,
                pages,
                new Deposit.Program("gongbao", "1.0"),
                filing,
                documents,
                enclosures(pdf),
                "gazette",
                List.of(FileRecord.of("layout.yaml", utf8("page: {}"))),
                new TreeMap<>(Map.of("--only", "archive")),
                List.of(
                        new FontEntry(
                                "font",
                                "宋 400",
                                "2.003",
                                "npm",
                                "OFL.txt",
                                FileRecord.of("Serif.ttf", utf8("outlines")))));
    }

    private static List<Enclosure> enclosures(byte[] pdf) {
        return List.of(
                new Enclosure("2026-01-archive.pdf", Role.ARCHIVE, "归档版", "application/pdf", pdf),
                new Enclosure(
                        "issue.html",
                        Role.TEXT,
                        "全文",
                        "text/html",
                        utf8("<!DOCTYPE html><p>正文<a href=\"#d1\">一</a>")),
                new Enclosure(
                        "ledger.tsv", Role.TEXT, "总账", "text/tab-separated-values", utf8("a\tb\n")),
                new Enclosure(
                        "sources/issue.yaml",
                        Role.SOURCE,
                        "清单",
                        "application/yaml",
                        utf8("a: 1\n")),
                new Enclosure(
                        "sources/documents/01 通知.txt",
                        Role.SOURCE,
                        "来文",
                        "text/plain",
                        utf8("通知\n")),
                new Enclosure(
                        "sources/documents/02.html",
                        Role.SOURCE,
                        "来文",
                        "text/html",
                        utf8("<p>大事记")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
