package cn.gongbao.inspection.preflight.check;

/** The colorant All is for crop and registration marks; text in it is told with the text. */
public final class Registration implements Check {

    @Override
    public CheckReport examine(Job job) {
        Tally tally = Tally.of("registration");
        job.artwork(
                (page, mark) -> {
                    if (!mark.lettering()) {
                        tally.look(page, mark);
                        if (mark.colour().registration()) {
                            tally.error("all", mark.kind());
                        }
                    }
                });
        long marks =
                job.file().pages().stream()
                        .mapToLong(
                                page -> page.marks().stream().filter(page::forThePrinter).count())
                        .sum();
        tally.remark("marks", marks);
        return tally.report();
    }
}
