package cn.gongbao.master;

import cn.gongbao.model.Layout;
import cn.gongbao.model.Layout.MasterFiles;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compiles the page masters of a layout: artwork drawn once, and frames.
 *
 * <p>A master's body is the trimmed page: (0, 0) is its top left corner, and what shall bleed
 * reaches over it, as in {@code left: -3mm}. Elements with {@code data-flow} or {@code
 * data-content} are frames; their geometry is snapped to the nearest 0.05 mm, which undoes the
 * renderer's rounding to 0.0375 pt. Masters are therefore drawn on a raster of 0.05 mm.
 */
public final class MasterPress {

    private MasterPress() {}

    /**
     * Compiles every master file that the layout names.
     *
     * <p>Nothing is read from outside the layout's folder and nothing over a network. A master that
     * is unchanged since an earlier run is taken from the cache; if all are, the renderer is not
     * even loaded. The bytes are the same either way.
     *
     * @param layout whose masters are wanted
     * @param cache folder of earlier results; made when missing
     * @return masters by file name as in {@link Layout#masters()}; an error for whatever a master
     *     may not do, all of them at once
     */
    public static Noted<Map<String, Master>> compile(Layout layout, Path cache) {
        TreeSet<String> files = files(layout);
        MasterCache kept = new MasterCache(cache);
        LayoutIndex index = new LayoutIndex(layout, files, kept);
        Optional<Map<String, Master>> known = index.find();
        if (known.isPresent()) {
            return Noted.of(known.get());
        }
        Complaints complaints = new Complaints();
        MasterReader reader = new MasterReader(layout, complaints);
        List<MasterSource> sources = new ArrayList<>();
        files.forEach(file -> reader.read(file).ifPresent(sources::add));
        if (!complaints.isEmpty()) {
            return new Noted<>(null, complaints.notices());
        }
        Noted<Map<String, Master>> masters = compile(sources, layout, kept);
        if (!masters.failed()) {
            index.keep(reader.filesRead(), masters.value());
        }
        return masters;
    }

    private static Noted<Map<String, Master>> compile(
            List<MasterSource> sources, Layout layout, MasterCache cache) {
        Map<String, Master> masters = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>();
        for (MasterSource source : sources) {
            Noted<Master> master = compile(source, layout, cache);
            notices.addAll(master.notices());
            masters.put(source.file(), master.value());
        }
        Map<String, Master> value = masters.containsValue(null) ? null : masters;
        return new Noted<>(value, notices.stream().distinct().toList());
    }

    private static Noted<Master> compile(MasterSource source, Layout layout, MasterCache cache) {
        String key = source.key();
        Optional<Master> known = cache.find(key);
        if (known.isPresent()) {
            return Noted.of(known.get());
        }
        Noted<Master> drawn = MasterRenderer.draw(source, key, layout);
        if (drawn.failed()) {
            return drawn;
        }
        return new Noted<>(drawn.value(), drawn.noticesWith(cache.keep(drawn.value())));
    }

    private static TreeSet<String> files(Layout layout) {
        TreeSet<String> files = new TreeSet<>();
        for (MasterFiles master : layout.masters().values()) {
            files.add(master.recto());
            files.add(master.verso());
        }
        return files;
    }
}
