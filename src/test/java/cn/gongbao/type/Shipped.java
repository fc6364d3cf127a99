package cn.gongbao.type;

import cn.gongbao.model.Layout.FaceFile;
import java.nio.file.Path;
import java.util.List;

/** The shipped faces, for tests. */
final class Shipped {

    static final Path FOLDER = Path.of("fonts");

    static final FaceFile SERIF = new FaceFile("NotoSerifSC", 400, "NotoSerifSC_400Regular.ttf");
    static final FaceFile SERIF_BOLD = new FaceFile("NotoSerifSC", 700, "NotoSerifSC_700Bold.ttf");
    static final FaceFile SERIF_BLACK =
            new FaceFile("NotoSerifSC", 900, "NotoSerifSC_900Black.ttf");
    static final FaceFile SANS = new FaceFile("NotoSansSC", 400, "NotoSansSC_400Regular.ttf");
    static final FaceFile SANS_BOLD = new FaceFile("NotoSansSC", 700, "NotoSansSC_700Bold.ttf");
    static final FaceFile KAI = new FaceFile("LXGWWenKai", 400, "LXGWWenKai-Regular.ttf");
    static final FaceFile MONGOLIAN =
            new FaceFile("NotoSansMongolian", 400, "NotoSansMongolian_400Regular.ttf");

    static final List<FaceFile> ALL =
            List.of(SERIF, SERIF_BOLD, SERIF_BLACK, SANS, SANS_BOLD, KAI, MONGOLIAN);

    private Shipped() {}

    static FaceShelf shelf() {
        return FaceShelf.open(FOLDER, ALL, List.of("NotoSerifSC", "NotoSansMongolian")).value();
    }

    static OpenTypeFace face(FaceFile wanted) throws FaceRefused {
        return OpenTypeFace.read(FontFile.map(FOLDER.resolve(wanted.file()), null));
    }

    static Outlines outlines(OpenTypeFace face) {
        return ((TrueTypeProgram) face.program()).outlines();
    }
}
