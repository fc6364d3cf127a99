package cn.gongbao.manuscript;

import cn.gongbao.manuscript.yaml.Branch;
import cn.gongbao.model.Editions;
import cn.gongbao.model.Editions.Archive;
import cn.gongbao.model.Editions.Binding;
import cn.gongbao.model.Editions.Print;
import cn.gongbao.model.Editions.PrintStandard;
import cn.gongbao.model.Editions.SheetSize;
import cn.gongbao.model.Length;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a layout says of its editions. */
final class EditionsReader {

    private EditionsReader() {}

    /** A paper that nobody knows, an edition that no paper is named for, limits that cross. */
    static List<Notice> complaintsAbout(Branch root, Map<String, Paper> papers) {
        List<Notice> complaints = new ArrayList<>(limits(root.at("print")));
        complaints.addAll(paper(root, papers));
        return complaints;
    }

    private static List<Notice> limits(Branch print) {
        Print read = print(print);
        return read.refuseBelow() <= read.warnBelow()
                ? List.of()
                : List.of(
                        Notice.error(
                                print.place(),
                                "layout.print-limits",
                                read.refuseBelow(),
                                read.warnBelow()));
    }

    private static List<Notice> paper(Branch root, Map<String, Paper> papers) {
        Branch paper = root.at("paper");
        if (paper.text() != null && !papers.containsKey(paper.text())) {
            String known = String.join(", ", papers.keySet());
            return List.of(
                    Notice.error(paper.place(), "layout.unknown-paper", paper.text(), known));
        }
        boolean printed =
                LayoutReader.texts(root.at("editions")).contains("print")
                        || "cmyk".equals(root.at("archive").at("colours").text());
        return printed && paper.text() == null
                ? List.of(
                        Notice.error(
                                root.place(),
                                "layout.no-paper",
                                String.join(", ", papers.keySet())))
                : List.of();
    }

    /** The editions of a file without complaint. */
    static Editions read(Branch root, Map<String, Paper> papers) {
        List<String> names = new ArrayList<>(LayoutReader.texts(root.at("editions")));
        names.remove(Editions.READING);
        names.add(0, Editions.READING);
        String paper = root.at("paper").text();
        return new Editions(
                names,
                paper == null ? null : papers.get(paper),
                print(root.at("print")),
                binding(root.at("binding")),
                archive(root.at("archive")));
    }

    private static Print print(Branch print) {
        String standard = print.at("standard").text();
        return new Print(
                PrintStandard.X1A.written().equals(standard) ? PrintStandard.X1A : PrintStandard.X4,
                number(print.at("warn-below"), Print.USUAL.warnBelow()),
                number(print.at("refuse-below"), Print.USUAL.refuseBelow()));
    }

    private static int number(Branch branch, int usual) {
        return branch.text() == null ? usual : Integer.parseInt(branch.text());
    }

    private static Binding binding(Branch binding) {
        Binding usual = Binding.BOOKLET;
        String section = binding.at("section").text();
        String caliper = binding.at("caliper").text();
        String cover = binding.at("cover-caliper").text();
        String creep = binding.at("creep").text();
        Length paper = caliper == null ? usual.caliper() : LayoutReader.length(caliper);
        return new Binding(
                section == null ? usual.section() : Integer.parseInt(section),
                "separate".equals(binding.at("cover").text()),
                paper,
                cover == null ? paper : LayoutReader.length(cover),
                creep == null ? usual.creep() : Double.parseDouble(creep),
                sheet(binding.at("sheet")));
    }

    private static SheetSize sheet(Branch sheet) {
        String width = sheet.at("width").text();
        String height = sheet.at("height").text();
        return width == null || height == null
                ? null
                : new SheetSize(LayoutReader.length(width), LayoutReader.length(height));
    }

    private static Archive archive(Branch archive) {
        return new Archive(
                !"PDF/A-2a".equals(archive.at("standard").text()),
                "cmyk".equals(archive.at("colours").text()));
    }
}
