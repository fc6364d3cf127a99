package cn.gongbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words, phrases and names hold together, and text that is divided by them. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "关于成立清河县防汛|抗旱指挥部的通知, ORGAN",
        "关于成立清河县信息化|建设领导小组的通知, ORGAN",
        "清河县草原|监理局关于禁牧的通告, ORGAN",
        "关于优化清河县产业|格局规划的通知, WORDS",
        "关于加强|全市市场监督管理局系统建设的通知, UNSURE",
        "清河县|财政局关于预算的通知, ORGAN",
        "昆都|仑区人民政府关于昆都仑区绿化的通知, WORD",
        "昆都仑区人民政府关于昆都|仑区绿化的通知, WORD",
        "清河县人民政府|关于绿化的通知, SENSE",
        "清河县财政局|清河县农牧局关于补贴的通知, SENSE",
        "清河县人民政府关于|绿化的通知, SUBJECT",
        "清河县人民政府关于印发|绿化方案的通知, CLAUSE",
        "清河县人民政府关于绿化的|通知, DOCUMENT",
        "关于绿化和植树的|若干规定, DOCUMENT",
        "关于可爱的|家乡的征文, OF",
        "关于绿化|和植树的通知, FOLLOWER",
        "关于防汛抗旱|和县志编纂工作, FOLLOWER",
        "关于建设和谐|社区的通知, WORDS",
        "关于先进家庭|的决定, FOLLOWER",
        "关于行政许可目的|的说明, FOLLOWER",
        "关于城乡|规划的批复, PHRASE",
        "关于进一步|加强绿化的通知, CLOSE",
        "关于第十|八个五年规划的通知, WORD",
        "关于管理办法|（试行）的通知, CLOSE",
        "关于发展规划|（2031—2035年）的通知, CLAUSE",
        "关于管理办法（试|行）的通知, WORD",
        "关于绿化的通知|（清政发〔2031〕9号）, CLAUSE",
    })
    void bonds(String text, Bond expected) {
        int at = text.indexOf('|');
        Bond[] bonds = Phrases.bonds(text.replace("|", ""), Titles.LEXICON);
        assertEquals(expected, bonds[at]);
    }

    private static final String PARAGRAPH = "清河县发展和改革局负责统筹协调，清河县市场监督管理局负责监督检查，各乡镇人民政府负责征地补偿。";

    @Test
    void textDividedByPhrasesEndsItsLinesBetweenThem() {
        String css = "p { word-break: auto-phrase }";
        for (double measure = 14; measure < 30; measure++) {
            Sample sample = Sample.with(css, "<p>" + PARAGRAPH + "</p>", measure, Titles.LEXICON);
            Bond[] bonds = Phrases.bonds(PARAGRAPH, Titles.LEXICON);
            int at = 0;
            for (String line : sample.texts().subList(0, sample.lines().size() - 1)) {
                at += line.length();
                assertTrue(bonds[at].compareTo(Bond.OF) < 0, sample.texts()::toString);
            }
            assertEquals(PARAGRAPH, String.join("", sample.texts()));
        }
    }

    @Test
    void noLineOfSuchTextIsTooWide() {
        for (String align : List.of("start", "justify")) {
            String css = "p { word-break: auto-phrase; text-align: " + align + " }";
            for (double measure = 2; measure < 14; measure += 0.5) {
                Sample sample =
                        Sample.with(css, "<p>" + PARAGRAPH + "</p>", measure, Titles.LEXICON);
                assertEquals(List.of(), sample.notices(), align + measure);
                assertEquals(PARAGRAPH, String.join("", sample.texts()));
            }
        }
    }

    @Test
    void otherTextIsDividedAnywhere() {
        String css = "p { text-align: justify }";
        assertEquals(
                Sample.of(css, "<p>" + PARAGRAPH + "</p>", 15).texts(),
                Sample.with(css, "<p>" + PARAGRAPH + "</p>", 15, Titles.LEXICON).texts());
    }
}
