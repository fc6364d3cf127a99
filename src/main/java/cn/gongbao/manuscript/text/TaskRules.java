package cn.gongbao.manuscript.text;

import cn.gongbao.manuscript.text.Block.Part;
import cn.gongbao.manuscript.text.Block.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs that open with the label of a plan, such as 工作内容：, and notes in brackets. */
final class TaskRules {

    private static final Pattern TASK =
            Pattern.compile(
                    "((?:工作内容|工作目标|工作任务|工作措施|主要任务|推进措施|责任单位|责任部门|牵头单位|牵头部门|配合单位|配合部门"
                            + "|完成时限|完成时间|时间安排)[：:])(.+)");
    private static final Pattern NOTE =
            Pattern.compile("[\\[［【〔（(]\\h*注\\h*[:：].*[\\]］】〕）)]。?|注\\h*[:：].+");

    private TaskRules() {}

    static Optional<Block> task(Reading here) {
        Matcher task = TASK.matcher(here.text());
        return task.matches()
                ? Optional.of(
                        here.block(
                                Kind.TASK,
                                List.of(
                                        Part.of(Role.LEAD, task.group(1)),
                                        Part.plain(task.group(2)))))
                : Optional.empty();
    }

    static Optional<Block> note(Reading here) {
        return NOTE.matcher(here.text()).matches()
                ? Optional.of(here.block(Kind.NOTE))
                : Optional.empty();
    }
}
