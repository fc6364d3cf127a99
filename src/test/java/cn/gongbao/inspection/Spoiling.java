package cn.gongbao.inspection;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Real pages with one thing put wrong.
 *
 * @param rule that must tell it
 * @param others that cannot but tell it too
 * @param pages as they are then
 */
public record Spoiling(String rule, Set<String> others, Supplier<List<PageText>> pages) {}
