package cn.gongbao.proof;

import cn.gongbao.notation.Csv;
import java.util.ArrayList;
import java.util.List;

/**
 * The page-numbering sheet that an editor signs: what the contents promise, against what the pages
 * bear.
 *
 * @param issue name of the issue
 * @param file that was read
 * @param entries in the order of the contents; none where the file has no contents
 */
public record NumberingSheet(String issue, String file, List<Entry> entries) {

    /** Copies the entries. */
    public NumberingSheet {
        entries = List.copyOf(entries);
    }

    /** What is amiss with an entry. */
    public enum Difference {
        /** The contents print no number. */
        NO_NUMBER("目录未印页码"),
        /** No page bears the title. */
        NO_TITLE("正文中找不到标题"),
        /** The page bears no folio where the others have theirs. */
        NO_FOLIO("该页未印页码"),
        /** The contents print another number than the page. */
        FOLIO("目录页码与印在页上的页码不同"),
        /** A viewer calls the page otherwise than it is printed. */
        LABEL("PDF 页签与印在页上的页码不同"),
        /** The link in the contents leads to another page. */
        LINK("目录链接通往另一页");

        private final String words;

        Difference(String words) {
            this.words = words;
        }
    }

    /**
     * An entry of the contents, every text as it was read.
     *
     * @param text of the entry
     * @param number printed behind it, or empty
     * @param title that was found, or null
     * @param folio printed on the title's page, or null
     * @param label of that page in a viewer, or null
     * @param linked label of the page that the entry leads to, or null where it leads nowhere
     */
    public record Entry(
            String text, String number, String title, String folio, String label, String linked) {

        /** All that is amiss; none where contents, page and label agree. */
        public List<Difference> differences() {
            List<Difference> differences = new ArrayList<>();
            add(differences, number.isEmpty(), Difference.NO_NUMBER);
            if (title == null) {
                differences.add(Difference.NO_TITLE);
                return differences;
            }
            boolean counted = label.matches("[0-9]+");
            add(differences, folio == null && counted, Difference.NO_FOLIO);
            String printed = folio == null ? label : folio;
            add(differences, !number.isEmpty() && !number.equals(printed), Difference.FOLIO);
            add(differences, !printed.equals(label), Difference.LABEL);
            add(differences, linked != null && !linked.equals(label), Difference.LINK);
            return differences;
        }

        /** A remark for the editor where the contents word the title in another way, or nothing. */
        String wording() {
            boolean same = title == null || bare(text).startsWith(bare(title));
            return same ? "" : "（与目录所列不同）";
        }

        private static String bare(String words) {
            return words.replaceAll("[\\s\\u3000]", "");
        }

        private static void add(List<Difference> to, boolean amiss, Difference difference) {
            if (amiss) {
                to.add(difference);
            }
        }

        /** The same in words, as in 目录未印页码; empty where all agree. */
        public String told() {
            return String.join("；", differences().stream().map(each -> each.words).toList());
        }
    }

    /** The entries that do not agree. */
    public List<Entry> wrong() {
        return entries.stream().filter(entry -> !entry.differences().isEmpty()).toList();
    }

    private static final List<String> HEAD =
            List.of("序号", "目录所列", "目录页码", "标题所在页印的页码", "PDF 页签", "页码核对", "正文标题");

    private static final List<String> SIGNED = List.of("编辑：", "校对：", "日期：", "付印：");

    /** A table for a spreadsheet, with byte order mark (RFC 4180). */
    public String csv() {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        if (entries.isEmpty()) {
            rows.add(List.of("", "本期没有目录，未核对", "", "", "", "", ""));
        }
        rows.addAll(rows());
        SIGNED.forEach(label -> rows.add(List.of("", label, "", "", "", "", "")));
        return Csv.of(rows);
    }

    /** The same for a browser and a printer; what does not agree is red. */
    public String html() {
        StringBuilder body = new StringBuilder();
        List<List<String>> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean wrong = !entries.get(i).differences().isEmpty();
            body.append(SheetHtml.row(wrong ? "wrong" : "", rows.get(i)));
        }
        String table = entries.isEmpty() ? "" : SheetHtml.table(HEAD, body.toString());
        String note = "各栏均由成品 " + file + " 读回，不取排版时的记录。";
        return SheetHtml.page(
                "页码核对单",
                issue,
                SheetHtml.note(outcome()),
                table,
                SheetHtml.note(note),
                SheetHtml.signed(SIGNED));
    }

    private String outcome() {
        if (entries.isEmpty()) {
            return "本期没有目录，未核对页码。";
        }
        int wrong = wrong().size();
        return "目录 %d 条，页码相符 %d 条，不符 %d 条。"
                .formatted(entries.size(), entries.size() - wrong, wrong);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            String told = entry.told();
            rows.add(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            entry.text,
                            shown(entry.number),
                            shown(entry.folio),
                            shown(entry.label),
                            told.isEmpty() ? "相符" : told,
                            shown(entry.title) + entry.wording()));
        }
        return rows;
    }

    /** A text as reports show it; a dash where there is none. */
    public static String shown(String text) {
        return text == null || text.isEmpty() ? "—" : text;
    }
}
