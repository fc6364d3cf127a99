package cn.gongbao.manuscript.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a paragraph is in its document. */
public enum Kind {
    /** Line of the document's title. */
    TITLE("title", "标题"),
    /** Line in brackets under the title. */
    SUBTITLE("subtitle", "副标题"),
    /** 发文字号. */
    NUMBER("number", "发文字号"),
    /** 主送机关. */
    ADDRESSEE("addressee", "主送机关"),
    /** Running text. */
    BODY("body", "正文"),
    /** 一、 alone on its line. */
    LEVEL_1("level-1", "一级标题"),
    /** （一） alone on its line. */
    LEVEL_2("level-2", "二级标题"),
    /** 1. alone on its line. */
    LEVEL_3("level-3", "三级标题"),
    /** （1） alone on its line. */
    LEVEL_4("level-4", "四级标题"),
    /** 一、 followed by text in the same paragraph. */
    RUN_IN_1("run-in-1", "一级段首标题"),
    /** （一） followed by text in the same paragraph. */
    RUN_IN_2("run-in-2", "二级段首标题"),
    /** 1. followed by text in the same paragraph. */
    RUN_IN_3("run-in-3", "三级段首标题"),
    /** （1） followed by text in the same paragraph. */
    RUN_IN_4("run-in-4", "四级段首标题"),
    /** Who signs. */
    SIGNATORY("signatory", "署名"),
    /** 成文日期. */
    DATE("date", "成文日期"),
    /** 附注, as in （此件公开发布）. */
    RELEASE_NOTE("release-note", "附注"),
    /** Line of the title of an issued or attached text. */
    INNER_TITLE("inner-title", "内文标题"),
    /** 工作内容： and text. */
    TASK("task", "工作内容"),
    /** Line of a roll of names. */
    ROLL("roll", "名单"),
    /** Heading of a group of index entries. */
    GROUP("group", "目录分组"),
    /** Entry of an index. */
    INDEX("index", "目录条目"),
    /** Entry of a chronicle. */
    ENTRY("entry", "大事记条目"),
    /** Note in brackets. */
    NOTE("note", "注"),
    /** 第一章. */
    CHAPTER("chapter", "章"),
    /** 第一节. */
    SECTION("section", "节"),
    /** 第一条. */
    CLAUSE("clause", "条"),
    /** 附件：, the list of what is attached. */
    ATTACHMENT("attachment", "附件说明"),
    /** 附件1 alone, before an attached text. */
    ATTACHMENT_MARK("attachment-mark", "附件");

    private final String english;
    private final String chinese;

    Kind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The kind that a mark names in English or Chinese. */
    static Optional<Kind> named(String name) {
        return Arrays.stream(values())
                .filter(k -> k.english.equals(name) || k.chinese.equals(name))
                .findFirst();
    }

    /** All names that marks may use. */
    static String names() {
        return Arrays.stream(values())
                .map(k -> k.chinese + " " + k.english)
                .collect(Collectors.joining(", "));
    }

    /** The heading level from 1 to 4, alone or run in; 0 for other kinds. */
    public int level() {
        int alone = ordinal() - LEVEL_1.ordinal();
        int runIn = ordinal() - RUN_IN_1.ordinal();
        return alone >= 0 && alone < 4 ? alone + 1 : runIn >= 0 && runIn < 4 ? runIn + 1 : 0;
    }

    /** A heading alone on its line. */
    static Kind alone(int level) {
        return values()[LEVEL_1.ordinal() + level - 1];
    }

    /** A heading run in. */
    static Kind runIn(int level) {
        return values()[RUN_IN_1.ordinal() + level - 1];
    }

    /** Whether a heading is run in. */
    public boolean isRunIn() {
        return ordinal() >= RUN_IN_1.ordinal() && ordinal() <= RUN_IN_4.ordinal();
    }

    /** Whether the kind belongs to the head of a document. */
    boolean isOpening() {
        return ordinal() <= ADDRESSEE.ordinal();
    }

    /** The English name, as in marks. */
    @Override
    public String toString() {
        return english;
    }
}
