package cn.gongbao.model;

import java.nio.file.Path;

/**
 * A paper and the printing condition on it.
 *
 * @param name as layouts call it
 * @param label as the press calls it; the name where it has no other
 * @param profile file of the CMYK profile
 * @param condition identifier in the ICC's registry of characterization data, as FOGRA39
 * @param description of the condition, for people
 * @param inkLimit most ink on one spot in percent, 100 to 400
 */
public record Paper(
        String name,
        String label,
        Path profile,
        String condition,
        String description,
        int inkLimit) {}
