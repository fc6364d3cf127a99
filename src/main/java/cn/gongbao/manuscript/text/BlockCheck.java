package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.source.SourceLine;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.text.Block.Role;
import cn.gongbao.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor should look at in a recognised paragraph; nothing is altered. */
final class BlockCheck {

    /** Characters shown on either side of a stray space. */
    private static final int CONTEXT = 4;

    private static final Pattern SPACE = Pattern.compile("(?<=\\p{IsHan})\\h+(?=\\p{IsHan})");

    private BlockCheck() {}

    static List<Notice> of(Block block, SourceLine line) {
        List<Notice> notices = new ArrayList<>();
        if (block.kind() == Kind.SUBTITLE && OpeningRules.isRedHead(block.text())) {
            notices.add(Notice.finding(block.place(), "document.red-head", block.text()));
        }
        if (block.kind() == Kind.NUMBER) {
            DocumentNumber.complaint(block.text(), block.place()).ifPresent(notices::add);
        }
        block.parts().stream()
                .filter(p -> p.role() == Role.DAY && p.day() == null)
                .forEach(
                        p ->
                                notices.add(
                                        Notice.finding(
                                                block.place(), "document.day-unknown", p.text())));
        if (!padsWithSpace(block.kind())) {
            Matcher space = SPACE.matcher(line.text());
            while (space.find()) {
                notices.add(
                        Notice.finding(
                                line.at(space.start()),
                                "document.stray-space",
                                around(line.text(), space.start(), space.end())));
            }
        }
        return notices;
    }

    private static boolean padsWithSpace(Kind kind) {
        return switch (kind) {
            case TITLE,
                    SUBTITLE,
                    INNER_TITLE,
                    SIGNATORY,
                    ROLL,
                    CHAPTER,
                    SECTION,
                    CLAUSE,
                    ATTACHMENT_MARK ->
                    true;
            default -> false;
        };
    }

    private static String around(String text, int start, int end) {
        int from =
                text.offsetByCodePoints(start, -Math.min(CONTEXT, text.codePointCount(0, start)));
        int behind = text.codePointCount(end, text.length());
        int to = text.offsetByCodePoints(end, Math.min(CONTEXT, behind));
        int blank = from;
        while (blank < to && SourceText.isBlank(text.charAt(blank))) {
            blank++;
        }
        return text.substring(blank, to);
    }
}
