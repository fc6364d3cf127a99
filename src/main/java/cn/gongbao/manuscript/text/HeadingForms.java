package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.numeral.HanNumeral;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Numbers and ends of headings as GB/T 9704-2012 7.3.3 has them: 一、（一）1.（1）, one after the other.
 *
 * <p>Numbered paragraphs count with the headings. Each text begins anew: the document, what it
 * issues, each attachment; chapters and clauses begin their items anew. A fault that comes more
 * than {@value #FEW} times in a document is one finding that names the lines.
 */
final class HeadingForms {

    /** Most findings of one fault in one document. */
    static final int FEW = 3;

    /** Most lines that one finding names. */
    private static final int LINES = 30;

    private final List<Fault> faults = new ArrayList<>();

    private HeadingForms() {}

    /** A fault; those of one key and one form are alike. */
    private record Fault(Block block, String key, String form, List<String> arguments) {}

    /** A numbered paragraph. */
    private record Numbered(Block block, int level, String typed, int value) {

        static Numbered of(Block block) {
            String text = block.text();
            return Numbering.of(text)
                    .map(n -> of(block, n.level(), text.substring(0, n.length())))
                    .orElse(null);
        }

        private static Numbered of(Block block, int level, String typed) {
            String numeral = typed.replaceAll("[^\\d一二三四五六七八九十百]", "");
            return new Numbered(block, level, typed, HanNumeral.value(numeral));
        }

        boolean isHeading() {
            return block.kind().level() > 0;
        }

        String numeral() {
            return typed.replaceAll("[^\\d一二三四五六七八九十百]", "");
        }
    }

    static List<Notice> of(List<Block> blocks) {
        HeadingForms forms = new HeadingForms();
        List<Block> text = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Kind.INNER_TITLE || block.kind() == Kind.ATTACHMENT_MARK) {
                forms.look(text);
                text = new ArrayList<>();
            }
            text.add(block);
        }
        forms.look(text);
        return forms.notices();
    }

    private void look(List<Block> text) {
        HeadingOrder order = new HeadingOrder();
        boolean middle =
                text.stream()
                        .map(HeadingForms::numbered)
                        .anyMatch(n -> n != null && (n.level() == 2 || n.level() == 4));
        for (Block block : text) {
            switch (block.kind()) {
                case CHAPTER, SECTION, CLAUSE, GROUP, ATTACHMENT -> order = new HeadingOrder();
                default -> {
                    Numbered numbered = numbered(block);
                    if (numbered != null) {
                        form(numbered);
                        order(numbered, order, middle);
                    }
                }
            }
        }
    }

    private static Numbered numbered(Block block) {
        return block.kind() == Kind.BODY || block.kind().level() > 0 ? Numbered.of(block) : null;
    }

    private void form(Numbered numbered) {
        String right = written(numbered.level(), numbered.numeral());
        if (!right.equals(numbered.typed())) {
            String shape = numbered.typed().replace(numbered.numeral(), "n" + numbered.level());
            String typed = numbered.typed();
            add(numbered, "document.heading-number", shape, typed, right);
        }
        String text = numbered.block().text();
        Kind kind = numbered.block().kind();
        if (kind.level() > 0 && !kind.isRunIn() && text.endsWith("。")) {
            add(numbered, "document.heading-stop", "", text);
        }
    }

    private static String written(int level, String numeral) {
        return switch (level) {
            case 1 -> numeral + "、";
            case 3 -> numeral + ".";
            default -> "（" + numeral + "）";
        };
    }

    private void order(Numbered numbered, HeadingOrder order, boolean middle) {
        int level = numbered.level();
        int value = numbered.value();
        int above = order.above(level);
        boolean two = above == 1 && level == 3 && !middle;
        if (numbered.isHeading() && above > 0 && above + 1 < level && !two) {
            String right = written(above + 1, above + 1 == 3 || above + 1 == 4 ? "1" : "一");
            add(numbered, "document.heading-level", "", numbered.typed(), right);
        }
        int wanted = order.wanted(level, value, numbered.isHeading());
        if (wanted != value) {
            String right =
                    written(level, level > 2 ? String.valueOf(wanted) : HanNumeral.spoken(wanted));
            add(numbered, "document.heading-order", numbered.typed(), numbered.typed(), right);
        }
        order.count(level, value, numbered.isHeading());
    }

    private void add(Numbered numbered, String key, String form, String... arguments) {
        faults.add(new Fault(numbered.block(), key, form, List.of(arguments)));
    }

    private List<Notice> notices() {
        Map<String, List<Fault>> alike = new LinkedHashMap<>();
        for (Fault fault : faults) {
            alike.computeIfAbsent(fault.key() + " " + fault.form(), k -> new ArrayList<>())
                    .add(fault);
        }
        List<Notice> notices = new ArrayList<>();
        for (List<Fault> group : alike.values()) {
            if (group.size() > FEW) {
                notices.add(together(group));
            } else {
                group.forEach(f -> notices.add(finding(f, f.key(), f.arguments())));
            }
        }
        return notices;
    }

    private static Notice together(List<Fault> group) {
        Fault first = group.get(0);
        String lines =
                group.stream()
                        .limit(LINES)
                        .map(fault -> String.valueOf(fault.block().place().line()))
                        .collect(Collectors.joining(" "));
        List<String> arguments = new ArrayList<>(first.arguments());
        arguments.add(String.valueOf(group.size()));
        arguments.add(group.size() > LINES ? lines + " …" : lines);
        String key =
                switch (first.key()) {
                    case "document.heading-number" -> "document.heading-number-often";
                    case "document.heading-stop" -> "document.heading-stop-often";
                    case "document.heading-level" -> "document.heading-level-often";
                    default -> "document.heading-order-often";
                };
        return finding(first, key, arguments);
    }

    private static Notice finding(Fault fault, String key, List<String> arguments) {
        return new Notice(Notice.Severity.FINDING, fault.block().place(), key, arguments);
    }
}
