package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.number.ListLevel;
import cn.gongbao.manuscript.docx.number.Numbering;
import cn.gongbao.manuscript.docx.number.Numbering.NumberedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The lists of files of Word 97 to 2003. */
final class LegacyLists {

    /** Forms of numbers by their codes (MS-OSHARED 2.2.1.3), from 0. */
    private static final List<String> FORMS =
            List.of(
                    "decimal",
                    "upperRoman",
                    "lowerRoman",
                    "upperLetter",
                    "lowerLetter",
                    "ordinal",
                    "cardinalText",
                    "ordinalText",
                    "hex",
                    "chicago",
                    "ideographDigital",
                    "japaneseCounting",
                    "aiueo",
                    "iroha",
                    "decimalFullWidth",
                    "decimalHalfWidth",
                    "japaneseLegal",
                    "japaneseDigitalTenThousand",
                    "decimalEnclosedCircle",
                    "decimalFullWidth2",
                    "aiueoFullWidth",
                    "irohaFullWidth",
                    "decimalZero",
                    "bullet",
                    "ganada",
                    "chosung",
                    "decimalEnclosedFullstop",
                    "decimalEnclosedParen",
                    "decimalEnclosedCircleChinese",
                    "ideographEnclosedCircle",
                    "ideographTraditional",
                    "ideographZodiac",
                    "ideographZodiacTraditional",
                    "taiwaneseCounting",
                    "ideographLegalTraditional",
                    "taiwaneseCountingThousand",
                    "taiwaneseDigital",
                    "chineseCounting",
                    "chineseLegalSimplified",
                    "chineseCountingThousand");

    private LegacyLists() {}

    /** The label of a paragraph; empty if it belongs to no list. */
    static Optional<Label> label(Paragraph paragraph, Labels labels, boolean heading) {
        if (!paragraph.isInList()) {
            return Optional.empty();
        }
        HWPFList list = paragraph.getList();
        if (list.getListData() == null) {
            return Optional.empty();
        }
        int count = Math.min(Numbering.LEVELS, list.getListData().numLevels());
        int level = paragraph.getIlvl();
        if (level < 0 || level >= count) {
            return Optional.empty();
        }
        List<ListLevel> levels = new ArrayList<>();
        Map<Integer, Integer> starts = new HashMap<>();
        for (char i = 0; i < Numbering.LEVELS; i++) {
            char at = (char) Math.min(i, count - 1);
            levels.add(level(list, at));
            if (list.isStartAtOverridden(at)) {
                starts.put((int) i, list.getStartAt(at));
            }
        }
        String counted = String.valueOf(list.getLsid());
        return labels.next(
                paragraph.getIlfo(), new NumberedList(counted, levels, starts), level, heading);
    }

    private static ListLevel level(HWPFList list, char level) {
        int code = list.getNumberFormat(level);
        String form = code >= 0 && code < FORMS.size() ? FORMS.get(code) : "none";
        StringBuilder template = new StringBuilder();
        String text = list.getNumberText(level);
        for (char character : (text == null ? "" : text).toCharArray()) {
            template.append(
                    character < Numbering.LEVELS
                            ? "%" + (character + 1)
                            : String.valueOf(character));
        }
        boolean tight = list.getTypeOfCharFollowingTheNumber(level) == 2;
        return new ListLevel(
                list.getStartAt(level),
                form,
                template.toString(),
                tight,
                false,
                Numbering.LEVELS,
                "",
                "");
    }
}
