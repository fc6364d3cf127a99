package cn.gongbao.manuscript.docx;

import cn.gongbao.manuscript.docx.part.FileKind;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.model.Noted;
import java.nio.file.Path;

/** Reads Word files, whatever their names say. */
public final class WordReader {

    private WordReader() {}

    /**
     * Reads a Word file.
     *
     * @param file where it lies
     * @param name as the user knows it; places are {@code name:paragraph}
     * @return the draft, or errors: no Word file, encrypted, damaged, too large, or with something
     *     in it that would be missing in print. Findings say what an editor should look at.
     */
    public static Noted<Draft> read(Path file, String name) {
        Noted<FileKind> kind = FileKind.of(file, name);
        if (kind.value() == null) {
            return new Noted<>(null, kind.notices());
        }
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String stem = base.replaceFirst("(?<=.)\\.[^.]*$", "");
        Noted<Draft> draft =
                kind.value() == FileKind.PACKAGE
                        ? DocxReader.read(file, name, stem)
                        : LegacyReader.read(file, name);
        return new Noted<>(draft.value(), kind.noticesWith(draft.notices()));
    }
}
