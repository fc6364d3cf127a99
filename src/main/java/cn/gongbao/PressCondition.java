package cn.gongbao;

import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Paper;
import cn.gongbao.model.Place;
import cn.gongbao.pdf.OutputCondition;
import cn.gongbao.pdf.colour.PressColours;
import cn.gongbao.pdf.colour.ProfileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * What a press makes of inks on a layout's paper.
 *
 * @param output as a file names it
 * @param colours for what is in screen colours
 */
record PressCondition(OutputCondition output, PressColours colours) {

    private static final int PROCESS = 4;

    /** Reads the profile of a layout's paper; an error where it names none or it is not usable. */
    static Noted<PressCondition> of(Layout layout) {
        Paper paper = layout.editions().paper();
        if (paper == null) {
            return new Noted<>(null, List.of(Notice.error(layout.place(), "press.no-paper")));
        }
        try {
            byte[] profile = Files.readAllBytes(paper.profile());
            return Noted.of(
                    new PressCondition(
                            new OutputCondition(
                                    paper.condition(), paper.description(), PROCESS, profile),
                            PressColours.of(profile, paper.inkLimit())));
        } catch (IOException | ProfileRefused refused) {
            return new Noted<>(
                    null,
                    List.of(
                            Notice.error(
                                    Place.of("papers.yaml"),
                                    "press.profile",
                                    paper.profile().getFileName(),
                                    refused.getMessage())));
        }
    }
}
