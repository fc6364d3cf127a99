package cn.gongbao.inspection.preflight;

import static cn.gongbao.inspection.preflight.PressFile.dictionary;
import static cn.gongbao.inspection.preflight.PressFile.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongbao.inspection.preflight.Preflight.Examined;
import cn.gongbao.inspection.preflight.Preflight.Terms;
import cn.gongbao.inspection.preflight.check.CheckReport;
import cn.gongbao.inspection.preflight.check.Standard;
import cn.gongbao.inspection.preflight.content.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Files made to hang or to break a reader come to an end, and are told for what they are. */
class HostileFilesTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final Limits FEW = new Limits(1000, 50_000, 10_000, 1 << 20, 1 << 20);

    private static Examined examine(PressFile.Change change) {
        byte[] file = PressFile.with(Standard.X4, change);
        return assertTimeoutPreemptively(LONG, () -> Preflight.examine(file, Terms.ITS_OWN, FEW));
    }

    private static Set<String> contentFaults(Examined examined) {
        CheckReport content = examined.reports().get(0);
        assertEquals("content", content.id());
        return content.faults().stream()
                .map(fault -> fault.page() + " " + fault.key())
                .collect(Collectors.toSet());
    }

    private static COSStream form(PressFile file, String operators) throws IOException {
        COSStream form = file.stream(operators.getBytes(StandardCharsets.ISO_8859_1));
        form.setName("Subtype", "Form");
        form.setItem("BBox", numbers(0, 0, 300, 200));
        return form;
    }

    private static COSDictionary named(COSStream form) {
        return dictionary("XObject", dictionary("Fm", form));
    }

    @Test
    void formsThatPaintOneAnotherInARing() {
        PressFile.Change ring =
                file -> {
                    COSStream one = form(file, "/Fm Do");
                    COSStream other = form(file, "/Fm Do /Fm Do");
                    one.setItem("Resources", named(other));
                    other.setItem("Resources", named(one));
                    file.resource(2, "XObject", "Fm", one).draw(2, "/Fm Do");
                };
        assertEquals(Set.of("2 in-itself"), contentFaults(examine(ring)));
    }

    @Test
    void formsThatMultiply() {
        PressFile.Change tree =
                file -> {
                    COSStream form = form(file, "0 0 1 1 re f");
                    for (int i = 0; i < 12; i++) {
                        COSStream outer = form(file, "/Fm Do ".repeat(10));
                        outer.setItem("Resources", named(form));
                        form = outer;
                    }
                    file.resource(2, "XObject", "Fm", form).draw(2, "/Fm Do");
                };
        assertTrue(contentFaults(examine(tree)).contains("2 too-much"));
    }

    @Test
    void formsThatNestDeeply() {
        PressFile.Change chain =
                file -> {
                    COSStream form = form(file, "");
                    for (int i = 0; i < 500; i++) {
                        COSStream outer = form(file, "/Fm Do");
                        outer.setItem("Resources", named(form));
                        form = outer;
                    }
                    file.resource(3, "XObject", "Fm", form).draw(3, "/Fm Do");
                };
        assertEquals(Set.of("3 too-deep"), contentFaults(examine(chain)));
    }

    @Test
    void statesAndArraysThatNestDeeply() {
        String states = "q ".repeat(10_500);
        Examined examined = examine(file -> file.draw(2, states));
        assertTrue(contentFaults(examined).contains("2 too-deep"));
        String arrays = "[".repeat(50_000);
        Examined nested = examine(file -> file.draw(2, arrays + " TJ"));
        assertFalse(contentFaults(nested).isEmpty());
    }

    @Test
    void aStreamThatSwellsBeyondMeasure() {
        Examined examined = examine(file -> file.contents(3).add(file.stream(new byte[8 << 20])));
        assertEquals(Set.of("3 unreadable"), contentFaults(examined));
    }

    @Test
    void anImageThatClaimsMoreThanItHas() {
        PressFile.Change image =
                file -> {
                    COSStream samples = file.image(10, 10, "DeviceCMYK", 4);
                    samples.setInt("Width", Integer.MAX_VALUE);
                    samples.setInt("Height", Integer.MAX_VALUE);
                    file.resource(2, "XObject", "Im", samples)
                            .draw(2, "q 10 0 0 10 60 60 cm /Im Do Q");
                };
        CheckReport ink =
                examine(image).reports().stream()
                        .filter(report -> report.id().equals("total-ink"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(
                ink.remarks().stream().anyMatch(r -> r.key().equals("pictures-unmeasured")),
                ink.toString());
    }

    @Test
    void aPageTreeThatLies() {
        PressFile.Change lie =
                file -> {
                    COSDictionary root =
                            (COSDictionary) file.catalog().getDictionaryObject("Pages");
                    root.setInt("Count", 2_000_000_000);
                    ((COSArray) root.getDictionaryObject("Kids")).add(root);
                    ((COSArray) root.getDictionaryObject("Kids")).add(file.page(1));
                };
        assertEquals(3, examine(lie).plates().get(examine(lie).plates().size() - 1).last());
    }

    @Test
    void resourcesThatAreNotThereOrAreSomethingElse() {
        PressFile.Change none = file -> file.page(2).removeItem(COSName.RESOURCES);
        assertTrue(contentFaults(examine(none)).contains("2 no-resource"));
        PressFile.Change other =
                file -> {
                    COSDictionary wrong = new COSDictionary();
                    for (String kind : List.of("Font", "ExtGState", "XObject", "ColorSpace")) {
                        wrong.setInt(kind, 1);
                    }
                    file.page(2).setItem("Resources", wrong);
                };
        assertTrue(contentFaults(examine(other)).contains("2 no-resource"));
    }

    @Test
    void aFileThatIsCutOff() {
        byte[] file = PressFile.with(Standard.X4, made -> {});
        for (int part = 1; part < 8; part++) {
            byte[] cut = Arrays.copyOf(file, file.length * part / 8);
            assertTimeoutPreemptively(
                    LONG,
                    () -> {
                        try {
                            assertFalse(Preflight.examine(cut, Terms.ITS_OWN, FEW).passed());
                        } catch (IOException refused) {
                            assertFalse(refused.getMessage().isBlank());
                        }
                    });
        }
    }

    @Test
    void noPdfAtAll() {
        byte[] text = "no PDF".getBytes(StandardCharsets.US_ASCII);
        assertThrows(IOException.class, () -> Preflight.examine(text, Terms.ITS_OWN));
        assertThrows(IOException.class, () -> Preflight.examine(new byte[0], Terms.ITS_OWN));
    }
}
