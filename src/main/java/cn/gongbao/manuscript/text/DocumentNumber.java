package cn.gongbao.manuscript.text;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The forms of a document number (发文字号).
 *
 * <p>Normal is GB/T 9704-2012 7.2.5: the organ's short name, the full year in 〔〕 and a number
 * without 第 and without leading noughts, as in 昆政发〔2017〕25号. Accepted beside it: orders (第12号),
 * several numbers of a joint document, and departments' forms with a series word or a bare year.
 */
public final class DocumentNumber {

    /** Longest text that is taken for a number, in characters: six organs sign together at most. */
    private static final int LONGEST = 200;

    private static final String PLAIN = "\\p{IsHan}{1,12}〔(?:19|20)\\d{2}〕[1-9]\\d*号";
    private static final String NUMERAL = "(?:[1-9]\\d*|[一二三四五六七八九十百〇零]+)";

    private static final Pattern NORMAL = Pattern.compile(PLAIN);
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?:\\p{IsHan}{2,30}(?:令|公告|通告))?第" + NUMERAL + "号|[（(]第" + NUMERAL + "号[）)]");
    private static final Pattern JOINT = Pattern.compile(PLAIN + "(?:[、，,\\h]\\h*" + PLAIN + ")+");
    private static final Pattern DEPARTMENTAL =
            Pattern.compile(
                    "\\p{IsHan}{1,16}〔(?:19|20)\\d{2}〕(?!第)[\\p{IsHan}A-Z]{0,4}[1-9]\\d*(?:-\\d+)?号"
                            + "|\\p{IsHan}{0,16}(?:19|20)\\d{2}年第[1-9]\\d*号");
    private static final Pattern LOOSE =
            Pattern.compile(
                    "\\p{IsHan}{1,16}\\h*[〔\\[［（(【]\\h*\\d{2,4}\\h*[〕\\]］）)】]\\h*第?\\h*[\\p{IsHan}A-Z]{0,4}"
                            + "\\d+(?:-\\d+)?\\h*号");

    private DocumentNumber() {}

    /** Whether a text is a number in normal form or one of the other accepted forms. */
    public static boolean isAccepted(String text) {
        return text.length() <= LONGEST
                && (NORMAL.matcher(text).matches()
                        || ORDER.matcher(text).matches()
                        || JOINT.matcher(text).matches()
                        || DEPARTMENTAL.matcher(text).matches());
    }

    /** Whether a whole paragraph is meant as a number, be its form right or not. */
    public static boolean isMeant(String text) {
        return isAccepted(text) || text.length() <= LONGEST && LOOSE.matcher(text).matches();
    }

    /** A finding about a number that has none of the accepted forms. */
    public static Optional<Notice> complaint(String text, Place place) {
        if (isAccepted(text)) {
            return Optional.empty();
        }
        String mended = mended(text);
        return Optional.of(
                isAccepted(mended)
                        ? Notice.finding(place, "document.number-form-near", text, mended)
                        : Notice.finding(place, "document.number-form", text));
    }

    private static String mended(String text) {
        return text.replaceAll("\\h", "")
                .replaceAll("[\\[［（(【](\\d{4})[\\]］）)】]", "〔$1〕")
                .replaceAll("〕第", "〕")
                .replaceAll("〕(\\p{IsHan}{0,4})0+(?=\\d)", "〕$1");
    }
}
